using System.Text;
using PublishGate.Gate.Submissions;

namespace PublishGate.Gate.Tests.Submissions;

public sealed class SubmissionCheckTests
{
    private static readonly SubmissionFields.PageFields Inline = new(null, "<p>Hello</p>");
    private static readonly SubmissionFields Fields = new("story", "7", Inline, null, null);

    [Fact]
    public void Check_InlinePage_IsTaken()
    {
        var (submission, problems) = SubmissionCheck.Check(Fields, new GateOptions());

        Assert.Empty(problems);
        Assert.Equal(("story", "7"), (submission!.Key.Id, submission.Key.Revision));
        Assert.Equal("<p>Hello</p>", Encoding.UTF8.GetString(submission.Html!));
        Assert.Null(submission.PagePath);
    }

    [Fact]
    public void Check_PageInStagingWithAssets_IsTakenWithEachAssetOnce()
    {
        var fields = Fields with
        {
            Page = new("2031/a.html", null),
            Assets = ["a.jpg", "a.jpg", "b.mp3"],
            Callback = "https://cms.example/hook",
        };

        var (submission, problems) = SubmissionCheck.Check(fields, new GateOptions());

        Assert.Empty(problems);
        Assert.Equal("2031/a.html", submission!.PagePath!.Value);
        Assert.Equal(["a.jpg", "b.mp3"], submission.Assets.Select(asset => asset.Value));
        Assert.Equal("https://cms.example/hook", submission.Callback!.AbsoluteUri);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(".hidden")]
    [InlineData("a/b")]
    [InlineData("a b")]
    [InlineData("a\n")]
    [InlineData("ü")]
    public void Check_IdThatIsNone_IsNamed(string? id)
    {
        AssertProblem(Fields with { Id = id }, "id");
        AssertProblem(Fields with { Revision = id }, "revision");
    }

    [Fact]
    public void Check_PageMissingOrTwice_IsNamed()
    {
        AssertProblem(Fields with { Page = null }, "page");
        AssertProblem(Fields with { Page = new(null, null) }, "page");
        AssertProblem(Fields with { Page = new("a.html", "<p>") }, "page");
    }

    [Theory]
    [InlineData("../a.html")]
    [InlineData("/a.html")]
    [InlineData("_pages/a.html")]
    [InlineData("_PAGES/a.html")]
    public void Check_PathOutsideOfUploads_IsNamed(string path)
    {
        AssertProblem(Fields with { Page = new(path, null) }, "page.path");
        AssertProblem(Fields with { Assets = ["ok.jpg", path] }, "assets[1]");
    }

    [Fact]
    public void Check_AssetThatIsNull_IsNamed() => AssertProblem(Fields with { Assets = [null] }, "assets[0]");

    [Fact]
    public void Check_TooManyAssets_IsNamed() =>
        AssertProblem(Fields with { Assets = [.. Enumerable.Range(0, 10_001).Select(i => $"{i}.jpg")] }, "assets");

    [Fact]
    public void Check_InlinePageOverTheLimitInBytes_IsNamed()
    {
        var options = new GateOptions { InlinePageBytes = 10 };

        var (submission, problems) = SubmissionCheck.Check(Fields with { Page = new(null, "ЖЖЖЖЖЖ") }, options);

        Assert.Null(submission);
        Assert.Equal("page.html", Assert.Single(problems).Field);
    }

    [Theory]
    [InlineData("ftp://cms.example/hook")]
    [InlineData("/hook")]
    [InlineData("not an address")]
    [InlineData("https://name:secret@cms.example/hook")]
    public void Check_CallbackThatCannotBeCalled_IsNamed(string callback) =>
        AssertProblem(Fields with { Callback = callback }, "callback");

    [Fact]
    public void Check_SeveralProblems_AreAllNamedAtOnce()
    {
        var fields = new SubmissionFields(null, "a b", null, ["../x", null], "x:y");

        var (submission, problems) = SubmissionCheck.Check(fields, new GateOptions());

        Assert.Null(submission);
        Assert.Equal(
            ["id", "revision", "page", "assets[0]", "assets[1]", "callback"],
            problems.Select(problem => problem.Field)
        );
    }

    private static void AssertProblem(SubmissionFields fields, string field)
    {
        var (submission, problems) = SubmissionCheck.Check(fields, new GateOptions());

        Assert.Null(submission);
        Assert.Equal(field, Assert.Single(problems).Field);
    }
}
