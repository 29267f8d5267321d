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
    [InlineData("p[")]
    [InlineData("p:not(.open")]
    public void Matches_ConditionThatDoesNotHold_LeavesTheElementVisible(string selector) =>
        Page(selector).Single(Channel.VisibleText, "text");

    private static Reading Page(string selector) =>
        PageFragments.Read(
            $"<html><body><main class=m><b></b><i></i><p class='a x md:gone' lang=en-GB data-kind=call>text</p></main>"
                + $"<style>{selector}{{display:none}}</style></body></html>"
        );
}
