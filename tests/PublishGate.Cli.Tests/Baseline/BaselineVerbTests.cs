namespace PublishGate.Cli.Tests.Baseline;

public sealed class BaselineVerbTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Output => _folder.Of("baseline.yaml");

    [Fact]
    public async Task Baseline_FurnitureOnEveryPage_QuietsItAndNothingElse()
    {
        Publish(pages: 4);
        var before = await ScanAsync();

        var answer = await TestCommand.RunAsync("baseline", _folder.Of("site"), "--output", Output);
        var after = await ScanAsync("--policy", _folder.Write("publishgate.yaml", "baseline: baseline.yaml"));

        Assert.Equal(ExitCode.Clean, answer.ExitCode);
        Assert.Contains("4 pages", answer.Output);
        Assert.Equal(2, RulesOf(before, "site/0.html"));
        Assert.Equal(1, RulesOf(before, "site/1.html"));
        Assert.Equal(1, RulesOf(after, "site/0.html"));
        Assert.Equal(0, RulesOf(after, "site/1.html"));
    }

    [Fact]
    public async Task Baseline_File_TellsNoValue()
    {
        Publish(pages: 3);

        var answer = await TestCommand.RunAsync("baseline", _folder.Of("site"), "--output", Output);

        var written = await File.ReadAllTextAsync(Output);
        Assert.Contains("rule: editorial-note", written);
        Assert.DoesNotContain("press desk", written + answer.Output);
    }

    [Fact]
    public async Task Baseline_TooFewPages_WritesNothing()
    {
        Publish(pages: 2);

        var answer = await TestCommand.RunAsync("baseline", _folder.Of("site"), "--output", Output);

        Assert.Equal(ExitCode.Clean, answer.ExitCode);
        Assert.False(File.Exists(Output));
        Assert.Contains("no baseline", answer.Error);
    }

    [Fact]
    public async Task Baseline_FileIsThere_IsNotReplacedUnasked()
    {
        Publish(pages: 3);
        _folder.Write("baseline.yaml", "reviewed");

        var refused = await TestCommand.RunAsync("baseline", _folder.Of("site"), "--output", Output);
        var content = await File.ReadAllTextAsync(Output);
        var asked = await TestCommand.RunAsync("baseline", _folder.Of("site"), "--output", Output, "--overwrite");

        Assert.Equal((ExitCode.Failed, "reviewed"), (refused.ExitCode, content));
        Assert.Equal(ExitCode.Clean, asked.ExitCode);
    }

    public void Dispose() => _folder.Dispose();

    // The same note in every page's template, at another line and in another item; the first page has one of its own.
    private void Publish(int pages)
    {
        for (var page = 0; page < pages; page++)
        {
            var own = page == 0 ? "<!-- DO NOT PUBLISH: call the family first -->" : "";
            var before = string.Concat(Enumerable.Repeat("<!-- -->\n", page));
            _folder.Write(
                $"site/{page}.html",
                $"<!doctype html><html><body>{before}<p>Story {page}</p>{own}"
                    + "<script type='application/json'>{\"internalNote\":\"Do not publish without the press desk\"}</script>"
                    + "</body></html>"
            );
        }
    }

    private Task<TestCommand> ScanAsync(params string[] more) =>
        TestCommand.RunAsync(["scan", _folder.Of("site"), "--format", "json", .. more]);

    private static int RulesOf(TestCommand answer, string path) =>
        answer.Artifacts.Single(artifact => ((string)artifact["path"]!).EndsWith(path, StringComparison.Ordinal))[
            "findings"
        ]!
            .AsArray()
            .Count;
}
