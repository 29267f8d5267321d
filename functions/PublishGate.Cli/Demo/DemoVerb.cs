using System.Text;
using System.Text.Json.Nodes;
using PublishGate.Cli.Api;
using PublishGate.Cli.Serving;
using PublishGate.Functions.Settings;
using PublishGate.Scanning.Policies;

namespace PublishGate.Cli.Demo;

/// <summary><c>publishgate demo</c>: a story is held for what its source and its audio give away, and released once clean.</summary>
internal sealed class DemoVerb(Terminal terminal)
{
    private const string Id = "intercepted-calls";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly List<string> _failures = [];

    /// <returns>0 only if everything happened as it must.</returns>
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(Patience * 2);
        var folder = Directory.CreateTempSubdirectory("publishgate-demo-");
        try
        {
            await RunAsync(folder.FullName, patience.Token);
        }
        finally
        {
            folder.Delete(recursive: true);
        }

        Say("");
        Say(_failures.Count == 0 ? "The gate did what it is for." : "The gate FAILED: " + string.Join("; ", _failures));
        return _failures.Count == 0 ? ExitCode.Clean : ExitCode.Failed;
    }

    private async Task RunAsync(string folder, CancellationToken cancellation)
    {
        var alerts = new DemoAlerts();
        await using var host = await LocalHost.StartAsync(
            new ServeOptions { DataFolder = folder, Port = 0 },
            new PublishGateSettings { LinkTemplate = "https://cms.example/stories/{id}?revision={revision}" },
            Policy.Default,
            alerts,
            cancellation
        );
        using var gate = new GateClient(host.Address, host.Key.Value);
        Say($"The gate runs on {host.Address}, with staged and public files in a temporary folder.");

        await HoldAsync(folder, gate, alerts, cancellation);
        await ReleaseAsync(folder, gate, alerts, cancellation);
    }

    private async Task HoldAsync(string folder, GateClient gate, DemoAlerts alerts, CancellationToken cancellation)
    {
        Title("1. The story as it was published in 2022 (names and numbers are invented)");
        Stage(folder, DemoStory.LeakedPage, DemoStory.LeakedAudio);
        var held = await gate.PublishAsync(Id, "1", DemoStory.PagePath, Patience, cancellation);
        ShowVerdict(held);
        Expect(held["state"]?.ToString() == "held", "the leaking story was not held");
        var findings = held["findings"]!.AsArray();
        ShowFindings(findings);
        ExpectFinding(findings, "phone-number", DemoStory.PagePath);
        ExpectFinding(findings, "editorial-note", DemoStory.PagePath);
        ExpectFinding(findings, "phone-number", DemoStory.AudioPath);
        Expect(held["gaps"]!.AsArray().Count == 0, "something could not be read");

        var slack = await alerts.NextAsync(cancellation);
        ShowSlack(slack);
        ExpectNoSecret(slack.ToJsonString(), "the Slack message");
        ExpectNoSecret(held.ToJsonString(), "the API's answer");
        ShowPublic(folder);
        Expect(PublicFiles(folder).Count == 0, "something of a held story became public");
    }

    private async Task ReleaseAsync(string folder, GateClient gate, DemoAlerts alerts, CancellationToken cancellation)
    {
        Title("2. The cleaned revision");
        Stage(folder, DemoStory.CleanPage, DemoStory.CleanAudio);
        var released = await gate.PublishAsync(Id, "2", DemoStory.PagePath, Patience, cancellation);
        ShowVerdict(released);
        ShowFindings(released["findings"]!.AsArray());
        Expect(released["state"]?.ToString() == "released", "the cleaned story was not released");
        if (_failures.Count > 0)
        {
            return;
        }

        ShowSlack(await alerts.NextAsync(cancellation));
        ShowPublic(folder);
        Expect(PublicFiles(folder).Count == 2, "the page and its audio are not both public");
        foreach (var (path, content) in PublicFiles(folder))
        {
            ExpectNoSecret(Encoding.Latin1.GetString(content), path);
        }

        Expect(
            PublicFiles(folder).Any(file => file.Content.AsSpan().SequenceEqual(DemoStory.CleanPage)),
            "the public page is not the one that was scanned"
        );
        var audit = released["audit"]!.AsArray();
        Say("");
        Say("Audit trail:");
        foreach (var entry in audit)
        {
            Say($"  r{entry!["revision"]}  {entry["action"], -12} {entry["actor"], -6} {entry["detail"]}");
        }

        Expect(audit.Any(entry => entry!["action"]!.ToString() == "held"), "the audit trail does not tell of the hold");
    }

    private static void Stage(string folder, byte[] page, byte[] audio)
    {
        foreach (var (path, content) in new[] { (DemoStory.PagePath, page), (DemoStory.AudioPath, audio) })
        {
            var file = Path.Combine(folder, "staged", path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file, content);
        }
    }

    private static List<(string Path, byte[] Content)> PublicFiles(string folder)
    {
        var root = Path.Combine(folder, "public");
        return
        [
            .. Directory
                .EnumerateFiles(root, "*", SearchOption.AllDirectories)
                .Select(file => (Path.GetRelativePath(root, file).Replace('\\', '/'), File.ReadAllBytes(file)))
                .Where(file => !file.Item1.StartsWith('.')),
        ];
    }

    private void ShowVerdict(JsonObject publication) =>
        Say(
            $"POST /api/publications -> revision {publication["revision"]} is {publication["state"]!.ToString().ToUpperInvariant()}"
        );

    private void ShowFindings(JsonArray findings)
    {
        foreach (var finding in findings.Where(finding => finding!["severity"]!.ToString() != "info"))
        {
            var line = finding!["line"] is { } at ? $", line {at}" : "";
            Say($"  [{finding["severity"]}] {finding["message"]}");
            Say($"      {finding["artifact"]}: {finding["place"]}{line}   {finding["excerpt"]}");
            Say($"      Fix: {finding["remedy"]}");
        }
    }

    private void ShowSlack(JsonObject message)
    {
        Say("");
        Say("Slack, as it would be sent (Block Kit):");
        foreach (var block in message["blocks"]!.AsArray())
        {
            var text = (block!["text"]?["text"] ?? block["elements"]![0]!["text"])!.ToString();
            Say($"  | {text.Replace("\n", "\n  | ", StringComparison.Ordinal)}");
        }
    }

    private void ShowPublic(string folder)
    {
        var files = PublicFiles(folder);
        Say("");
        Say(files.Count == 0 ? "Public folder: empty" : "Public folder:");
        foreach (var (path, content) in files)
        {
            Say($"  {path}  {content.Length} bytes");
        }
    }

    private void ExpectFinding(JsonArray findings, string rule, string path) =>
        Expect(
            findings.Any(finding => finding!["rule"]!.ToString() == rule && finding["artifact"]!.ToString() == path),
            $"no {rule} was found in {path}"
        );

    private void ExpectNoSecret(string text, string where) =>
        Expect(
            !DemoStory.Secrets.Any(secret => text.Contains(secret, StringComparison.OrdinalIgnoreCase)),
            $"{where} holds what it must not"
        );

    private void Expect(bool holds, string failure)
    {
        if (!holds)
        {
            _failures.Add(failure);
        }
    }

    private void Title(string text)
    {
        Say("");
        Say(text);
        Say(new string('-', text.Length));
    }

    private void Say(string line) => terminal.Output.WriteLine(line);
}
