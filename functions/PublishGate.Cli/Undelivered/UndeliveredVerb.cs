using System.Text.Json;
using PublishGate.Embedded.Messaging;
using PublishGate.Embedded.Sqlite;
using PublishGate.Gate.Messages;
using PublishGate.Scanning.Reports;

namespace PublishGate.Cli.Undelivered;

/// <summary><c>publishgate undelivered</c>: what it does.</summary>
internal sealed class UndeliveredVerb(Terminal terminal)
{
    /// <returns>The exit code.</returns>
    public async Task<int> RunAsync(string dataFolder, bool retry, CancellationToken cancellation)
    {
        await using var database = Open(dataFolder);
        var topic = new SqliteTopic(database, terminal.Time);
        var waiting = 0;
        foreach (var description in Topics.Subscriptions.Where(one => one.Topic == Topics.GateDecisions))
        {
            var letters = topic.Subscription(description.Topic, description.Name).DeadLetters;
            var dead = await letters.PeekAsync(int.MaxValue, cancellation);
            foreach (var letter in dead)
            {
                await terminal.Output.WriteLineAsync($"{description.Name}: {Words(letter)}");
            }

            waiting += dead.Count;
            if (retry)
            {
                waiting -= await letters.ResubmitAsync([.. dead.Select(letter => letter.Number)], cancellation);
                terminal.Note($"{dead.Count} {description.Name} will be sent again when the gate runs.");
            }
        }

        return waiting == 0 ? ExitCode.Clean : ExitCode.Held;
    }

    private static SqliteDatabase Open(string dataFolder)
    {
        if (!File.Exists(Path.Combine(dataFolder, SqliteDatabase.FileName)))
        {
            throw new CommandFailedException($"{dataFolder} is no data folder of a gate; name it with --data.");
        }

        try
        {
            return SqliteDatabase.Open(dataFolder);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailedException($"{dataFolder} is in use or cannot be written; stop the gate first.");
        }
    }

    private static string Words(DeadLetter letter)
    {
        var tries = Attempt.Of(letter.Message.Id).Number;
        return $"{DecisionOf(letter)}, given up {letter.At:u} after {tries} {(tries == 1 ? "try" : "tries")}: {letter.Reason}";
    }

    private static string DecisionOf(DeadLetter letter)
    {
        try
        {
            var decision = GateJson.Read<GateDecision>(letter.Message.Body);
            return $"{decision.Id} revision {decision.Revision}, {KebabCase.Name(decision.Kind)} at {decision.At:u}";
        }
        catch (JsonException)
        {
            return $"{letter.Message.Session}, a message that cannot be read";
        }
    }
}
