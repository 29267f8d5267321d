using PublishGate.Cli.Tests.Serving;

namespace PublishGate.Cli.Tests.Rescanning;

public sealed class RescanVerbTests(GateFixture gate) : IClassFixture<GateFixture>
{
    [Fact]
    public async Task Run_HeldPublication_TellsWhatToFixAndWhere()
    {
        await gate.PostAsync(
            "/api/publications",
            """{"id": "again", "revision": 1, "page": {"html": "<p>A story.</p>\n<!-- TK: call +7 999 555-01-37 -->"}}""",
            prefer: "wait=20"
        );

        var answer = await RunAsync("--publication", "again", "--url", gate.Http.BaseAddress!.ToString());

        Assert.Equal(ExitCode.Held, answer.ExitCode);
        Assert.Contains("1 publication is being scanned again", answer.Error, StringComparison.Ordinal);
        Assert.Contains("again revision 1: held", answer.Output, StringComparison.Ordinal);
        Assert.Contains("comment, line 2: ", answer.Output, StringComparison.Ordinal);
        Assert.Contains("Fix: Delete the comment", answer.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("555", answer.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nonsense", "--url must be an address")]
    [InlineData("ftp://localhost/", "--url must be an address")]
    [InlineData("http://localhost:1/", "does not answer")]
    public async Task Run_AddressWithoutAGate_SaysSo(string url, string words)
    {
        var answer = await RunAsync("--released", "--url", url);

        Assert.Equal(ExitCode.Failed, answer.ExitCode);
        Assert.Contains(words, answer.Error, StringComparison.Ordinal);
    }

    private Task<TestCommand> RunAsync(params string[] arguments) =>
        TestCommand.RunAsync(["rescan", .. arguments, "--data", gate.Folder.Path]);
}
