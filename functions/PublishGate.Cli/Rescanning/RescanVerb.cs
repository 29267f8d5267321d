using System.Text.Json.Nodes;
using PublishGate.Cli.Api;

namespace PublishGate.Cli.Rescanning;

/// <summary><c>publishgate rescan</c>: what it does.</summary>
internal sealed class RescanVerb(Terminal terminal)
{
    private const string KeyVariable = "PUBLISHGATE_KEY";
    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(200);

    /// <returns>The exit code.</returns>
    public async Task<int> RunAsync(JsonObject fields, Uri url, string dataFolder, CancellationToken cancellation)
    {
        using var gate = new GateClient(url, KeyOf(dataFolder));
        var answer = await gate.RescanAsync(fields, cancellation);
        var started = answer["started"]!.AsArray();
        terminal.Note(
            started.Count == 1
                ? "1 publication is being scanned again."
                : $"{started.Count} publications are being scanned again."
        );
        var exitCode = ExitCode.Clean;
        foreach (var one in started)
        {
            var publication = await EndOfRoundAsync(gate, one!, cancellation);
            exitCode = Math.Max(exitCode, await ShowAsync(publication));
        }

        return exitCode;
    }

    private string KeyOf(string dataFolder)
    {
        if (terminal.Environment(KeyVariable) is { Length: > 0 } key)
        {
            return key;
        }

        var path = Path.Combine(dataFolder, "function-key");
        try
        {
            return File.ReadAllText(path).Trim();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailedException(
                $"There is no API key: {path} cannot be read. Name the gate's folder with --data, or set {KeyVariable}."
            );
        }
    }

    private async Task<JsonObject> EndOfRoundAsync(GateClient gate, JsonNode started, CancellationToken cancellation)
    {
        while (true)
        {
            var publication = await gate.GetAsync(started["location"]!.ToString(), cancellation);
            if (publication["deadline"] is null)
            {
                return publication;
            }

            await Task.Delay(Poll, terminal.Time, cancellation);
        }
    }

    private async Task<int> ShowAsync(JsonObject publication)
    {
        var blocking = publication["findings"]!
            .AsArray()
            .Where(finding => finding!["severity"]!.ToString() == "block" && !finding["overridden"]!.GetValue<bool>())
            .ToList();
        var gaps = publication["gaps"]!.AsArray();
        await terminal.Output.WriteLineAsync(
            $"{publication["id"]} revision {publication["revision"]}: {publication["state"]}"
        );
        foreach (var finding in blocking)
        {
            var line = finding!["line"] is { } number ? $", line {number}" : "";
            await terminal.Output.WriteLineAsync(
                $"  {finding["artifact"]}: {finding["place"]}{line}: {finding["message"]}"
            );
            await terminal.Output.WriteLineAsync($"    Fix: {finding["remedy"]}");
        }

        foreach (var gap in gaps)
        {
            await terminal.Output.WriteLineAsync($"  {gap!["artifact"]}: {gap["message"]}");
        }

        return publication["state"]!.ToString() == "released" ? ExitCode.Clean : ExitCode.Held;
    }
}
