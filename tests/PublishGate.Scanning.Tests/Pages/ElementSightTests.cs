using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Tests.Pages;

public sealed class ElementSightTests
{
    [Theory]
    [InlineData(".x { display: none }")]
    [InlineData("#i{display:none!important}")]
    [InlineData("p { visibility: hidden }")]
    [InlineData("main > .x { opacity: 0 }")]
    [InlineData("p.x, .other { position: absolute; left: -9999px }")]
    [InlineData(".x{clip:rect(0 0 0 0);overflow:hidden}")]
    [InlineData(".x{height:0;overflow:hidden}")]
    [InlineData(".x{font-size:0}")]
    [InlineData(".x{text-indent:-999em}")]
    [InlineData(".x{color:#FFF;background:white}")]
    [InlineData(".x{color:rgba(0, 0, 0, 0)}")]
    [InlineData(".x{color:#ffffffff;background-color:rgb(255, 255, 255)}")]
    [InlineData(".x{-webkit-text-fill-color:transparent}")]
    [InlineData(".x{font-size:1px}")]
    [InlineData(".x{filter:opacity(0)}")]
    [InlineData(".x{transform:translateX(-9999px)}")]
    [InlineData(".x{clip-path:polygon(0 0, 0 0, 0 0, 0 0)}")]
    [InlineData("@media screen { .x { display: none } }")]
    [InlineData("@import 'a;{.css'; /* { */ .x { display: none }")]
    [InlineData("p{display:block} .x{display:none}")]
    [InlineData(".x{display:none} p{display:block}")]
    [InlineData(".x{display:none")]
    public void Read_HiddenByStyleSheet_IsAHiddenElement(string style) =>
        Page(style).Single(Channel.HiddenElement, "text");

    [Theory]
    [InlineData("")]
    [InlineData(".y { display: none }")]
    [InlineData("@media print { .x { display: none } }")]
    [InlineData("@media (max-width: 600px) { .x { display: none } }")]
    [InlineData(".x::before { display: none }")]
    [InlineData(".x{font:1em/1.5 a;font-size:2px;color:rgba(0,0,0,.5);filter:opacity(0.5)}")]
    [InlineData(".x{-webkit-background-clip:text;color:transparent}")]
    [InlineData(".x:hover { display: none }")]
    [InlineData("p{display:none} .x{display:block}")]
    [InlineData(".x{display:none} .x{display:block}")]
    [InlineData(".x{color:#fff;background:#000;height:10px;overflow:hidden}")]
    [InlineData(".x { display: none } } .x { display: flex }")]
    public void Read_NotHiddenByStyleSheet_IsVisible(string style) => Page(style).Single(Channel.VisibleText, "text");

    [Fact]
    public void Read_InlineStyleShows_BeatsTheStyleSheet() =>
        PageFragments
            .Read("<style>.x{display:none}</style><p class=x style='display:block'>text</p>")
            .Single(Channel.VisibleText, "text");

    [Fact]
    public void Read_InsideHiddenParent_IsHidden() =>
        PageFragments
            .Read("<div class=sr-only><table><tr><td>text</td></tr></table></div>")
            .Single(Channel.HiddenElement, "text");

    [Fact]
    public void Read_SelectorThatCostsAnyTime_EndsSoon()
    {
        var depth = string.Concat(Enumerable.Repeat("<div>", 400));
        var rules = string.Concat(Enumerable.Repeat("div div div div div div p div{display:none}", 20));
        PageFragments.Read($"<style>{rules}</style>{depth}text").Single(Channel.HiddenElement, "text");
    }

    private static Reading Page(string style) =>
        PageFragments.Read($"<main><p class='a x' id=i>text</p></main><style>{style}</style>");
}
