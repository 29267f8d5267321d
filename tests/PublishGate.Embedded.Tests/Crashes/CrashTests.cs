using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using PublishGate.Embedded.Messaging;
using PublishGate.Embedded.Sqlite;
using PublishGate.Gate.Messages;
using PublishGate.Gate.Publications;

namespace PublishGate.Embedded.Tests.Crashes;

/// <summary>Kills a process that saves, sends, handles and publishes (SIGKILL), and looks at what is left.</summary>
public sealed class CrashTests : IDisposable
{
    private const int Runs = 5;

    private readonly TestFolder _folder = new();
    private readonly ConcurrentQueue<string> _said = [];

    public void Dispose() => _folder.Delete();

    [Fact]
    public async Task Kill_AtRandomMoments_NothingIsLostHalfDoneOrOutOfOrder()
    {
        var seed = Environment.TickCount;
        var random = new Random(seed);
        for (var run = 0; run < Runs; run++)
        {
            await RunAndKillAsync(run, random.Next(50, 600));
        }

        await using var database = SqliteDatabase.Open(_folder.Path);
        var topic = new SqliteTopic(database, TimeProvider.System);
        var store = new SqlitePublications(database, topic);
        var saved = new List<string>();
        await foreach (var publication in store.ListAsync([PublicationState.Scanning], default))
        {
            saved.Add(publication.Id);
            Assert.Single(await store.AuditAsync(publication.Id, default));
        }

        var context = string.Create(CultureInfo.InvariantCulture, $"seed {seed}, {saved.Count} saved");
        Assert.True(Said("saved").ToHashSet().IsSubsetOf(saved), context);
        await AssertMessagesAsync(topic, store, saved);
        AssertPages();
    }

    private async Task RunAndKillAsync(int run, int milliseconds)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, UseShellExecute = false };
        start.ArgumentList.Add(typeof(CrashWorker).Assembly.Location);
        start.ArgumentList.Add(_folder.Path);
        start.ArgumentList.Add(run.ToString(CultureInfo.InvariantCulture));
        using var process = Process.Start(start)!;
        var first = await process.StandardOutput.ReadLineAsync();
        Assert.NotNull(first);
        _said.Enqueue(first);
        var reading = Task.Run(async () =>
        {
            while (await process.StandardOutput.ReadLineAsync() is { } line)
            {
                _said.Enqueue(line);
            }
        });
        await Task.Delay(milliseconds);
        process.Kill();
        await process.WaitForExitAsync();
        await reading;
    }

    private async Task AssertMessagesAsync(SqliteTopic topic, SqlitePublications store, List<string> saved)
    {
        var handled = (await store.AuditAsync("handled", default)).Select(entry =>
            (Session: entry.Revision, Id: entry.Detail)
        );
        var all = handled.Concat(await DrainAsync(topic)).ToList();
        var expected = saved.SelectMany(id =>
            Enumerable.Range(0, CrashWorker.MessagesEach).Select(n => CrashWorker.MessageId(id, n))
        );
        Assert.Equal(
            expected.Order(StringComparer.Ordinal),
            all.Select(message => message.Id).Distinct().Order(StringComparer.Ordinal)
        );
        foreach (var session in all.GroupBy(message => message.Session))
        {
            var inOrder = session.Select(message => message.Id).Distinct().ToList();
            Assert.Equal(inOrder.Order(StringComparer.Ordinal), inOrder);
        }
    }

    private static async Task<List<(string Session, string Id)>> DrainAsync(SqliteTopic topic)
    {
        var left = new List<(string, string)>();
        var subscription = topic.Subscription(Topics.ScanResults, Topics.Gate);
        while (await subscription.TryReceiveAsync(100, default) is { Count: > 0 } deliveries)
        {
            foreach (var delivery in deliveries)
            {
                left.Add((delivery.Message.Session, delivery.Message.Id));
                await delivery.CompleteAsync();
            }
        }

        return left;
    }

    private void AssertPages()
    {
        _ = CrashWorker.OpenContent(_folder.Path);
        var files = Directory.EnumerateFiles(Path.Combine(_folder.Path, "public"), "*", SearchOption.AllDirectories);
        var pages = files.ToDictionary(file => Path.GetFileNameWithoutExtension(file), File.ReadAllBytes);
        Assert.True(Said("promoted").ToHashSet().IsSubsetOf(pages.Keys));
        foreach (var (id, bytes) in pages)
        {
            Assert.Equal(CrashWorker.PageOf(id), bytes);
        }
    }

    private IEnumerable<string> Said(string what) =>
        _said.Where(line => line.StartsWith(what, StringComparison.Ordinal)).Select(line => line.Split(' ')[1]);
}
