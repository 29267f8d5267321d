using PublishGate.Embedded.Messaging;
using PublishGate.Embedded.Sqlite;
using PublishGate.Gate.Messages;
using PublishGate.Gate.Publications;

namespace PublishGate.Cli.Tests.Undelivered;

public sealed class UndeliveredVerbTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Run_CallbackThatWasRefused_IsListedAndSentAgainAsANewTry()
    {
        await WithTopicAsync(async topic =>
        {
            var callback = Callback("00ff~7");
            await topic.SendAsync([callback], default);
            var delivery = Assert.Single(await Callbacks(topic).ReceiveAsync(1, default));
            await delivery.DeadLetterAsync("UndeliverableException", default);
        });

        var listed = await TestCommand.RunAsync("undelivered", "--data", _folder.Path);
        var retried = await TestCommand.RunAsync("undelivered", "--data", _folder.Path, "--retry");
        var after = await TestCommand.RunAsync("undelivered", "--data", _folder.Path);

        Assert.Equal((1, 0, 0), (listed.ExitCode, retried.ExitCode, after.ExitCode));
        Assert.StartsWith("callbacks: story revision 1, held at 1970-01-01", listed.Output, StringComparison.Ordinal);
        Assert.EndsWith("after 7 tries: UndeliverableException", listed.Output.TrimEnd(), StringComparison.Ordinal);
        Assert.Empty(after.Output);
        await WithTopicAsync(async topic =>
            Assert.Equal("00ff", Assert.Single(await Callbacks(topic).ReceiveAsync(1, default)).Message.Id)
        );
    }

    [Fact]
    public async Task Run_GateRuns_FailsAndSaysSo() =>
        await WithTopicAsync(async _ =>
        {
            var answer = await TestCommand.RunAsync("undelivered", "--data", _folder.Path);

            Assert.Equal(2, answer.ExitCode);
            Assert.Contains("stop the gate first", answer.Error, StringComparison.Ordinal);
        });

    [Fact]
    public async Task Run_FolderOfNoGate_FailsAndMakesNothing()
    {
        var answer = await TestCommand.RunAsync("undelivered", "--data", _folder.Of("elsewhere"));

        Assert.Equal(2, answer.ExitCode);
        Assert.False(Directory.Exists(_folder.Of("elsewhere")));
    }

    private async Task WithTopicAsync(Func<SqliteTopic, Task> act)
    {
        await using var database = SqliteDatabase.Open(_folder.Path);
        await act(new SqliteTopic(database, TimeProvider.System));
    }

    private static SqliteSubscription Callbacks(SqliteTopic topic) =>
        topic.Subscription(Topics.GateDecisions, Topics.Callbacks);

    private static Message Callback(string id)
    {
        var at = DateTimeOffset.UnixEpoch;
        var decision = new GateDecision("story", "1", 1, DecisionKind.Held, PublicationState.Held, at, false, [], []);
        return new Message(Topics.GateDecisions, id, "story", Topics.Callbacks, GateJson.Write(decision));
    }
}
