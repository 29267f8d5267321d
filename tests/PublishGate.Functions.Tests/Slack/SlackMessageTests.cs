using System.Text.Json.Nodes;
using PublishGate.Functions.Slack;
using PublishGate.Functions.Tests.Alerts;
using PublishGate.Gate.Messages;

namespace PublishGate.Functions.Tests.Slack;

public sealed class SlackMessageTests
{
    [Theory]
    [InlineData(1, 0)]
    [InlineData(19, 3)]
    [InlineData(5000, 5000)]
    public void Of_AnyNumberOfFindings_StaysWithinSlacksLimits(int findings, int gaps)
    {
        var message = SlackMessage.Of(TestAlerts.Of(DecisionKind.Held, findings, gaps, new string('&', 3000)));

        var blocks = message["blocks"]!.AsArray();
        Assert.InRange(blocks.Count, 3, 50);
        Assert.All(
            blocks,
            block => Assert.InRange(TextOf(block!).Length, 1, block!["type"]!.ToString() == "header" ? 150 : 3000)
        );
        Assert.InRange(message["text"]!.ToString().Length, 1, 3000);
    }

    [Fact]
    public void Of_MoreFindingsThanFit_CountsAndLinksTheRest()
    {
        var message = SlackMessage.Of(TestAlerts.Of(DecisionKind.Held, findings: 30, gaps: 7)).ToJsonString();

        Assert.Contains("17 more", message, StringComparison.Ordinal);
        Assert.Contains("see all", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_Finding_TellsWhatWhereAndHowToFix()
    {
        var text = TextOf(SlackMessage.Of(TestAlerts.Of(DecisionKind.Held, 1))["blocks"]![2]!);

        Assert.Contains("A phone number ships in", text, StringComparison.Ordinal);
        Assert.Contains("script $.calls[0].phone", text, StringComparison.Ordinal);
        Assert.Contains("line 3", text, StringComparison.Ordinal);
        Assert.Contains("Remove the field.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_ControlCharacters_AreEscapedAsSlackWants()
    {
        var text = TextOf(
            SlackMessage.Of(TestAlerts.Of(DecisionKind.Held, 1, path: "story<&>`1`.html"))["blocks"]![2]!
        );

        Assert.Contains("&lt;JSON&gt; &amp; readers", text, StringComparison.Ordinal);
        Assert.Contains("story&lt;&amp;&gt;´1´.html", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2031/10/call-3.mp3", "2031/10/call-3.mp3")]
    [InlineData("2031/call-79995550137.mp3", "2031/call-•••••••••••.mp•")]
    [InlineData("2031/Ada Example.mp3", "2031/••• •••••••.•••")]
    [InlineData("ada@example.org/a.pdf", "•••@•••••••.•••/a.pdf")]
    public void Of_PathThatHoldsANumberOrAName_IsMaskedWhereverItStands(string path, string shown)
    {
        var held = SlackMessage.Of(TestAlerts.Of(DecisionKind.Held, 1, path: path));
        var released = SlackMessage.Of(TestAlerts.Of(DecisionKind.Released, 0, stillPublic: [path]));

        Assert.Contains($"`{shown}`", TextOf(held["blocks"]![2]!), StringComparison.Ordinal);
        Assert.Equal($"*Still public:* `{shown}`", TextOf(released["blocks"]![2]!));
        Assert.Contains("still public", TextOf(released["blocks"]![1]!), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_PageThatWasSentInline_IsNamedAsReadersKnowIt()
    {
        var held = SlackMessage.Of(TestAlerts.Of(DecisionKind.Held, 1, path: "_pages/story/7-9d4d780112c5a3ca.html"));

        Assert.Contains("`story.html`", TextOf(held["blocks"]![2]!), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_NoGaps_AreNotCounted() =>
        Assert.Equal(
            "Not published. The story ships 1 thing that should not ship.",
            TextOf(SlackMessage.Of(TestAlerts.Of(DecisionKind.Held, 1))["blocks"]![1]!)
        );

    [Fact]
    public void Of_Link_CannotBreakOutOfItsMarkup()
    {
        var footer = SlackMessage.Of(TestAlerts.Of(DecisionKind.Held, 1))["blocks"]!.AsArray()[^1]!;

        Assert.StartsWith("<https://cms.example/story?a=1%7C2%3E3|Open>", TextOf(footer), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(DecisionKind.Held, "Held:")]
    [InlineData(DecisionKind.Unscannable, "could not be checked")]
    [InlineData(DecisionKind.Overdue, "not checked in time")]
    [InlineData(DecisionKind.Released, "Released:")]
    [InlineData(DecisionKind.Exposed, "Already public")]
    public void Of_EachDecision_SaysSoInItsHeadline(DecisionKind kind, string words) =>
        Assert.Contains(words, SlackMessage.Of(TestAlerts.Of(kind, 1))["text"]!.ToString(), StringComparison.Ordinal);

    private static string TextOf(JsonNode block) =>
        (block["text"]?["text"] ?? block["elements"]![0]!["text"])!.GetValue<string>();
}
