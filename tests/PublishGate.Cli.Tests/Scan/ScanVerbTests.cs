using System.Text.Json.Nodes;

namespace PublishGate.Cli.Tests.Scan;

public sealed class ScanVerbTests : IDisposable
{
    // Of no format: random-looking bytes with a zero, so that it is neither text nor anything with a signature.
    private const string Unknown = "\u0001\u0000\u0002\u0003 nothing known";

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task Scan_UnknownType_HoldsWithGap()
    {
        var answer = await TestCommand.RunAsync("scan", _folder.Write("a.bin", Unknown), "--format", "json");

        var artifact = Assert.Single(answer.Artifacts);
        Assert.Equal(ExitCode.Held, answer.ExitCode);
        Assert.Equal("hold", (string?)answer.Json["verdict"]);
        Assert.Equal(1, (int?)answer.Json["schema"]);
        Assert.Equal("hold", (string?)artifact["verdict"]);
        Assert.Equal(Unknown.Length, (long?)artifact["bytes"]);
        Assert.Equal(64, ((string?)artifact["sha256"])!.Length);
        Assert.Equal("unsupported", (string?)Assert.Single(artifact["gaps"]!.AsArray())!["reason"]);
    }

    [Fact]
    public async Task Scan_Folder_ListsEveryFileInTheSameOrder()
    {
        foreach (var name in new[] { "b/2.bin", "a.bin", ".hidden", "b/1.bin", "c.bin" })
        {
            _folder.Write(name, Unknown);
        }

        var answer = await TestCommand.RunAsync("scan", _folder.Path, "--format", "json", "--jobs", "3");

        Assert.Equal(
            [".hidden", "a.bin", "c.bin", "b/1.bin", "b/2.bin"],
            answer.Artifacts.Select(artifact => ((string)artifact["path"]!)[(_folder.Path.Length + 1)..])
        );
    }

    [Fact]
    public async Task Scan_LinkOutOfTheFolder_IsHeldUnread()
    {
        using var elsewhere = new TemporaryFolder();
        elsewhere.Write("secret.bin", Unknown);
        File.CreateSymbolicLink(_folder.Of("out.bin"), elsewhere.Of("secret.bin"));
        Directory.CreateSymbolicLink(_folder.Of("outside"), elsewhere.Path);
        File.CreateSymbolicLink(_folder.Of("twice.bin"), _folder.Of("outside/secret.bin"));
        File.CreateSymbolicLink(_folder.Of("nothing.bin"), _folder.Of("not-there"));
        File.CreateSymbolicLink(_folder.Of("circle.bin"), _folder.Of("circle.bin"));

        var answer = await TestCommand.RunAsync("scan", _folder.Path, "--format", "json");

        Assert.Equal(5, answer.Artifacts.Count());
        Assert.All(answer.Artifacts, artifact => Assert.Equal("unreadable", ReasonOf(artifact)));
    }

    [Fact]
    public async Task Scan_LinkInsideTheFolder_IsReadOnceForEachFileName()
    {
        var file = _folder.Write("a/file.bin", Unknown);
        File.CreateSymbolicLink(_folder.Of("same.bin"), file);
        Directory.CreateSymbolicLink(_folder.Of("a/loop"), _folder.Path);

        var answer = await TestCommand.RunAsync("scan", _folder.Path, "--format", "json");

        Assert.Equal(2, answer.Artifacts.Count());
        Assert.All(answer.Artifacts, artifact => Assert.Equal("unsupported", ReasonOf(artifact)));
    }

    [Fact]
    public async Task Scan_StandardInput_IsAnArtifact()
    {
        var answer = await TestCommand.RunWithAsync(Unknown, TestCommand.Key, "scan", "-", "--format", "json");

        var artifact = Assert.Single(answer.Artifacts);
        Assert.Equal("-", (string?)artifact["path"]);
        Assert.Equal(Unknown.Length, (long?)artifact["bytes"]);
    }

    [Fact]
    public async Task Scan_EmptyFolder_IsFailureNotClean()
    {
        var answer = await TestCommand.RunAsync("scan", _folder.Path);

        Assert.Equal(ExitCode.Failed, answer.ExitCode);
        Assert.Contains("nothing to scan", answer.Error);
    }

    [Fact]
    public async Task Scan_Text_EndsWithSummary()
    {
        var answer = await TestCommand.RunAsync("scan", _folder.Write("a\u001b[2Jb.bin", Unknown));

        Assert.Contains("a\uFFFD[2Jb.bin: HOLD", answer.Output);
        Assert.Contains("1 file: 1 held, 0 released.", answer.Output);
        Assert.DoesNotContain('\u001b', answer.Output);
        Assert.Empty(answer.Error);
    }

    [Fact]
    public async Task Scan_Cancelled_StopsWithoutResult()
    {
        var error = new StringWriter();
        var terminal = new Terminal
        {
            Input = () => Stream.Null,
            Output = new StringWriter(),
            Error = error,
        };

        var exitCode = await CommandLine.RunAsync(
            ["scan", _folder.Write("a.bin", Unknown)],
            terminal,
            new CancellationToken(canceled: true)
        );

        Assert.Equal(ExitCode.Failed, exitCode);
        Assert.Empty(terminal.Output.ToString()!);
        Assert.Contains("stopped", error.ToString());
    }

    public void Dispose() => _folder.Dispose();

    private static string? ReasonOf(JsonNode artifact) =>
        (string?)Assert.Single(artifact["gaps"]!.AsArray())!["reason"];
}
