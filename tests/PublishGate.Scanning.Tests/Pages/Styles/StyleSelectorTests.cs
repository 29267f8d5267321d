using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Tests.Pages.Styles;

public sealed class StyleSelectorTests
{
    [Theory]
    [InlineData("p[data-kind]")]
    [InlineData("p[data-kind=call]")]
    [InlineData("p[data-kind=\"CALL\" i]")]
    [InlineData("[data-kind^=ca]")]
    [InlineData("[data-kind$='ll']")]
    [InlineData("[data-kind*=al]")]
    [InlineData("[class~=x]")]
    [InlineData("[lang|=en]")]
    [InlineData("p:not(.open)")]
    [InlineData("i + p")]
    [InlineData("b ~ p")]
    [InlineData("html > body main p.x")]
    [InlineData("main.m>p")]
    [InlineData("p:last-child")]
    [InlineData(":is(.y, .x)")]
    [InlineData(":where(main > p)")]
    [InlineData("p:not(.open, .closed)")]
    [InlineData("main :is(nav, p):not(main > i)")]
    [InlineData(".md\\:gone")]
    [InlineData("p:nth-child(3)")]
    [InlineData("p:nth-child(2n+1)")]
    [InlineData("p:nth-child( n + 2 )")]
    [InlineData("p:nth-of-type(1)")]
    [InlineData("p:nth-last-child(2n of .x)")]
    public void Matches_ConditionThatHolds_HidesTheElement(string selector) =>
        Page(selector).Single(Channel.HiddenElement, "text");

    [Theory]
    [InlineData("p[data-other]")]
    [InlineData("p[data-kind=CALL]")]
    [InlineData("p:not(.x)")]
    [InlineData("b + p")]
    [InlineData("p ~ p")]
    [InlineData("body > p")]
    [InlineData("p:first-child")]
    [InlineData("p:focus")]
    [InlineData("p..x")]
    [InlineData(":is(.y, .z)")]
    [InlineData("p:not(.open, .x)")]
    [InlineData("p:nth-child(even)")]
    [InlineData("p:nth-child(-n+2)")]
    [InlineData("p:nth-of-type(2)")]
    [InlineData("p:is(")]
    [InlineData("p:is()")]
    [InlineData("p[")]
    [InlineData("p:not(.open")]
    public void Matches_ConditionThatDoesNotHold_LeavesTheElementVisible(string selector) =>
        Page(selector).Single(Channel.VisibleText, "text");

    // Of a long row only the elements close by are known: what may stand further back counts as standing there.
    [Theory]
    [InlineData(500, "p ~ em{display:none}", Channel.VisibleText)]
    [InlineData(5000, "b ~ em{display:none}", Channel.HiddenElement)]
    [InlineData(5000, "em{display:none} b ~ em{display:block}", Channel.HiddenElement)]
    [InlineData(5000, "em:nth-child(5002){display:none}", Channel.HiddenElement)]
    public void Matches_FarDownARow_HidesInDoubt(int before, string style, Channel expected)
    {
        var row = string.Concat(Enumerable.Repeat("<i></i>", before));
        PageFragments
            .Read($"<html><body><main><b></b>{row}<em>text</em></main><style>{style}</style></body></html>")
            .Single(expected, "text");
    }

    private static Reading Page(string selector) =>
        PageFragments.Read(
            $"<html><body><main class=m><b></b><i></i><p class='a x md:gone' lang=en-GB data-kind=call>text</p></main>"
                + $"<style>{selector}{{display:none}}</style></body></html>"
        );
}
