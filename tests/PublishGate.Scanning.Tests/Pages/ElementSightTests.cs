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
    [InlineData(".x{font:0/0 a}")]
    [InlineData(".x{font: italic 0px/1 serif}")]
    [InlineData(".x{position:absolute;inset:-9999px auto auto -9999px}")]
    [InlineData(".x{position:absolute;left:calc(-100vw - 100%)}")]
    [InlineData(".x{text-indent:100%;white-space:nowrap;overflow:hidden}")]
    [InlineData(".x{transform:rotate(3deg) translate(-100vw)}")]
    [InlineData(".x{translate:-9999px 0}")]
    [InlineData(".x{scale:0}")]
    [InlineData(".x{transform:rotateY(90deg)}")]
    [InlineData(".x{clip-path:inset(0 0 99.9% 99.9%)}")]
    [InlineData(".x{clip-path:ellipse(0 0)}")]
    [InlineData(".x{max-block-size:0;overflow:clip}")]
    [InlineData(".x{zoom:0}")]
    [InlineData(".x{margin:-9999px 0 0}")]
    [InlineData(".x{color:hsla(0, 0%, 0%, 0)}")]
    [InlineData(".x{color:rgb(0 0 0 / 0)}")]
    [InlineData(".x{color:navy;background:#000080}")]
    [InlineData(".x{--d:none;display:var(--d)}")]
    [InlineData(".x{display:var(--unset, none)}")]
    [InlineData("main{color:red;.x{display:none}}")]
    [InlineData("main,nav{& .x{display:none}color:red}")]
    [InlineData(".x{.y{color:red}display:none}")]
    [InlineData("@scope (main) to (i){p{display:none}}")]
    [InlineData("@container (min-width:1px){.x{display:none}}")]
    [InlineData("@media not print{.x{display:none}}")]
    [InlineData("@media print, (min-width:1px) and (max-width:9999px){.x{display:none}}")]
    [InlineData("main{font-size:0} p{font-size:1em}")]
    [InlineData("main{visibility:hidden} i{visibility:visible}")]
    [InlineData("main{opacity:0;font-size:0} p{font-size:14px;color:red}")]
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
    [InlineData("main{font-size:0} p{font-size:14px}")]
    [InlineData("main{font:0/0 a} .x{font:14px/1.5 serif}")]
    [InlineData("main{visibility:hidden} p{visibility:visible}")]
    [InlineData("main{color:transparent} p{color:#333}")]
    [InlineData(".x{font:bold 14px/0 a}")]
    [InlineData(".x{color:inherit;background:inherit}")]
    [InlineData(".x{transform:translateY(calc(-100% + 4px))}")]
    [InlineData(".x{transform:translate3d(-620px, 0px, 0px)}")]
    [InlineData(".x{transform:scaleX(-1)}")]
    [InlineData(".x{clip-path:inset(10% 20%);color:hsl(0 0% 0% / 50%);zoom:1}")]
    [InlineData("main{color:red;.y{display:none}}")]
    [InlineData("@scope (nav){p{display:none}}")]
    [InlineData("@container (min-width:700px){.x{display:none}}")]
    [InlineData("@media (min-width:1px) and (orientation:portrait){.x{display:none}}")]
    [InlineData("@media (max-width:9999px) and (min-width:900px){.x{display:none}}")]
    [InlineData("@starting-style{.x{display:none}}")]
    [InlineData(".x{color:#fff;background:#000;height:10px;overflow:hidden}")]
    [InlineData(".x { display: none } } .x { display: flex }")]
    public void Read_NotHiddenByStyleSheet_IsVisible(string style) => Page(style).Single(Channel.VisibleText, "text");

    [Fact]
    public void Read_InlineStyleShows_BeatsTheStyleSheet() =>
        PageFragments
            .Read("<style>.x{display:none}</style><p class=x style='display:block'>text</p>")
            .Single(Channel.VisibleText, "text");

    [Theory]
    [InlineData("<div style='background:#123456'><p><span style='color:#123456'>text</span></p></div>")]
    [InlineData("<table bgcolor=#ffffff><tr><td><font color=white>text</font></td></tr></table>")]
    [InlineData("<div popover>text</div>")]
    [InlineData("<div style='font-size:0'><span style='font-size:2em'>text</span></div>")]
    [InlineData("<math><semantics><mi></mi><annotation encoding=tex>text</annotation></semantics></math>")]
    public void Read_HiddenByMarkup_IsAHiddenElement(string markup) =>
        PageFragments.Read(markup).Single(Channel.HiddenElement, "text");

    [Theory]
    [InlineData("<div style='background:#123456'><p class=card><span style='color:#123456'>text</span></p></div>")]
    [InlineData(
        "<div style='background:#fff'><p style='background:url(a.png)'><b style='color:#fff'>text</b></p></div>"
    )]
    [InlineData("<div style='font-size:0'><span style='font-size:14px'>text</span></div>")]
    [InlineData("<div style='visibility:hidden'><i><span style='visibility:visible'>text</span></i></div>")]
    public void Read_SeenAllTheSame_IsVisible(string markup) =>
        PageFragments.Read(markup).Single(Channel.VisibleText, "text");

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
