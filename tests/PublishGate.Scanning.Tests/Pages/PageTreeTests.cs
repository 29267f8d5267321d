using AngleSharp.Html.Parser;
using PublishGate.Scanning.Pages;
using PublishGate.Scanning.Positions;

namespace PublishGate.Scanning.Tests.Pages;

/// <summary>The elements around each element are those that AngleSharp's tree has.</summary>
public sealed class PageTreeTests
{
    [Theory]
    [InlineData("<html><head><title>t</title><meta a><link b></head><body><p>x</body></html>")]
    [InlineData("<html><head><title>t</title><body><div><b>x</b></div><p>y")]
    [InlineData("<html><head></head><body><p>a<p>b<div>c<p>d<ul><li>e<li>f<ul><li>g</ul><li>h</ul><i>k</i>")]
    [InlineData("<html><head></head><body><dl><dt>a<dd>b<p>c<dt>d<dd>e</dl><span>x</span>")]
    [InlineData("<html><head></head><body><h1>a<h2>b</h1><h3><b>c</b></h3><em>d</em>")]
    [InlineData("<html><head></head><body><table><tr><td>a<td><p>b<tr><th>c</table><i>x</i>")]
    [InlineData("<html><head></head><body><table><caption>a<thead><tr><td>b<tbody><tr><td>c</tbody></table><u>x</u>")]
    [InlineData("<html><head></head><body><table><tr><td><table><td><b>x</b></table><i>y</i></table><u>z</u>")]
    [InlineData("<html><head></head><body><table><td>a</table><div><td>b</div><tr>c<i>d</i>")]
    [InlineData("<html><head></head><body><select><option>a<option>b<optgroup><option>c</select><i>x</i>")]
    [InlineData("<html><head></head><body><svg><g><path/><title>t</title></g><circle></svg><p>x")]
    [InlineData("<html><head></head><body><svg><g><div>a</div><p>b")]
    [InlineData("<html><head></head><body><svg><foreignObject><div><p>a</div></foreignObject><g/></svg><i>x</i>")]
    [InlineData(
        "<html><head></head><body><div><a href=1>x<p>y</p></a><img><br><input><hr><i>z</i></div></div></div><u>k</u>"
    )]
    [InlineData("<html><head></head><body><p><button>a<p>b</button>c<i>d</i>")]
    [InlineData("<html><head></head><body><section><span></section><i>x</i></span><b>y</b>")]
    [InlineData("<html><head></head><body><noscript><i>a</i></noscript><textarea><b></textarea><i>x</i>")]
    [InlineData("<html><head></head><body><script><!-- <script> </script> --></script><i>x</i><style><b></style>")]
    public void Open_OrdinaryMarkup_HasTheParentsThatAngleSharpHas(string page)
    {
        var expected = new HtmlParser()
            .ParseDocument(page)
            .All.Select(element =>
                (element.LocalName.ToLowerInvariant(), element.ParentElement?.LocalName.ToLowerInvariant())
            );

        Assert.Equal(expected.Where(pair => !IsImplied(pair.Item1)), Read(page).Where(pair => !IsImplied(pair.Item1)));
    }

    [Fact]
    public void Open_AnyPage_IsNeverDeeperThanIsFollowed()
    {
        foreach (var (page, _) in FuzzedPages.Make(seed: 9, count: 100))
        {
            Assert.All(Read(page), pair => Assert.NotEmpty(pair.Name));
        }
    }

    private static bool IsImplied(string name) => name is "tbody" or "tr" or "colgroup";

    private static List<(string Name, string? Parent)> Read(string page)
    {
        const int nesting = 16;
        var reading = PageFragments.Read([]);
        var markup = new MarkupSetting(reading, page, Origin.None);
        var tags = new TagParser(markup);
        var tree = new PageTree(page, nesting);
        var seen = new List<(string, string?)>();
        foreach (var token in new MarkupLexer(markup, tags).OfPage([]))
        {
            if (token.Type == HtmlTokenType.EndTag)
            {
                tree.Close(token.Name);
            }
            else if (token.Type == HtmlTokenType.StartTag && tree.Open(tags.Parse(token)) is { } element)
            {
                Assert.True(element.Depth <= nesting + 1);
                seen.Add((element.Name, element.Parent?.Name));
            }
        }

        return seen;
    }
}
