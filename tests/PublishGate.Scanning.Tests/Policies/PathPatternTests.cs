using PublishGate.Scanning.Policies;

namespace PublishGate.Scanning.Tests.Policies;

public sealed class PathPatternTests
{
    [Theory]
    [InlineData("sport/", "sport/a.html", true)]
    [InlineData("sport/", "sport/2026/a.html", true)]
    [InlineData("sport/", "sports/a.html", false)]
    [InlineData("/sport/**", "sport/x/a.html", true)]
    [InlineData("sport/*.html", "sport/a.html", true)]
    [InlineData("sport/*.html", "sport/x/a.html", false)]
    [InlineData("**/press/*", "en/press/a", true)]
    [InlineData("a?.html", "a1.html", true)]
    [InlineData("a.html", "axhtml", false)]
    [InlineData("a+(b).html", "a+(b).html", true)]
    public void Matches_Path_AsASiteIsOrganised(string pattern, string path, bool expected) =>
        Assert.Equal(expected, new PathPattern(pattern).Matches(path));
}
