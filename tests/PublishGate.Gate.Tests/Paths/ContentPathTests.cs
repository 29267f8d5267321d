using PublishGate.Gate.Paths;

namespace PublishGate.Gate.Tests.Paths;

public sealed class ContentPathTests
{
    [Theory]
    [InlineData("a")]
    [InlineData("story.html")]
    [InlineData("2031/05/calls/call-3.mp3")]
    [InlineData("ü/Ж/通话 3.mp3")]
    [InlineData(".well-known/a")]
    [InlineData("..a/b..c")]
    public void TryParse_PathInside_IsTakenAsItIs(string text)
    {
        Assert.True(ContentPath.TryParse(text, out var path, out var problem), problem);
        Assert.Equal(text, path.Value);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/etc/passwd")]
    [InlineData("\\\\server\\share")]
    [InlineData("C:/x")]
    [InlineData("c:x")]
    [InlineData("..")]
    [InlineData("../a")]
    [InlineData("a/../b")]
    [InlineData("a/..")]
    [InlineData("./a")]
    [InlineData("a/./b")]
    [InlineData("a//b")]
    [InlineData("a/")]
    [InlineData("a\\..\\b")]
    [InlineData("%2e%2e/a")]
    [InlineData("a%2fb")]
    [InlineData("a\0b")]
    [InlineData("a\nb")]
    [InlineData("a:stream")]
    [InlineData("a./b")]
    [InlineData("a /b")]
    [InlineData("a.")]
    public void TryParse_PathOutsideOrAmbiguous_IsRefusedInOneSentence(string text)
    {
        Assert.False(ContentPath.TryParse(text, out _, out var problem));
        Assert.EndsWith(".", problem, StringComparison.Ordinal);
        Assert.Throws<FormatException>(() => ContentPath.Parse(text));
    }

    [Fact]
    public void TryParse_LongestPath_IsTakenAndOneMoreIsNot()
    {
        Assert.True(ContentPath.TryParse(new string('a', ContentPath.MaximumLength), out _, out _));
        Assert.False(ContentPath.TryParse(new string('a', ContentPath.MaximumLength + 1), out _, out _));
    }
}
