namespace PublishGate.Cli.Tests.Scan;

public sealed class PolicyOptionTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task Scan_MissingPolicy_IsOneLineAndExitCode2()
    {
        var answer = await TestCommand.RunAsync("scan", _folder.Path, "--policy", _folder.Of("none.yaml"));

        Assert.Equal(ExitCode.Failed, answer.ExitCode);
        Assert.Single(answer.Error.TrimEnd().Split('\n'));
    }

    [Fact]
    public async Task Scan_PolicyWithMistakes_TellsEachWithItsPlace()
    {
        var policy = _folder.Write("publishgate.yaml", "regions: [XX]\nflags: []");

        var answer = await TestCommand.RunAsync("scan", _folder.Path, "--policy", policy);

        Assert.Equal(ExitCode.Failed, answer.ExitCode);
        Assert.Contains($"publishgate: {policy}:1:11: ", answer.Error);
        Assert.Contains($"publishgate: {policy}:2:1: ", answer.Error);
    }

    [Fact]
    public async Task Scan_EntriesThatMatchNothing_AreNoted()
    {
        var file = _folder.Write("a.bin", "\u0001\u0000\u0002");
        var policy = _folder.Write(
            "publishgate.yaml",
            "allow:\n- value: x\n  reason: r\n  owner: o\n  expires: 2020-01-01\n- value: y\n  reason: r\n  owner: o"
        );

        var answer = await TestCommand.RunAsync("scan", file, "--policy", policy);

        Assert.Contains("matched nothing here: line 2 (expired), line 6.", answer.Error);
    }

    public void Dispose() => _folder.Dispose();
}
