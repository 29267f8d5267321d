using System.Text;
using System.Text.Json.Nodes;
using PublishGate.Functions.Alerts;
using PublishGate.Gate.Messages;

namespace PublishGate.Functions.Slack;

/// <summary>An alert as a Slack message.</summary>
/// <remarks>
/// Block Kit (https://docs.slack.dev/reference/block-kit/blocks): at most 50 blocks, 150 characters in a header, 3,000 in
/// a section. What does not fit is counted and linked.
/// </remarks>
public static class SlackMessage
{
    private const int MaximumHeader = 150;
    private const int MaximumSection = 3000;
    private const int MaximumPart = 700;
    private const int MaximumItems = 20;

    /// <summary>The body to post to an incoming webhook.</summary>
    public static JsonObject Of(Alert alert)
    {
        var items = Items(alert).ToList();
        var blocks = new JsonArray(
            new JsonObject
            {
                ["type"] = "header",
                ["text"] = new JsonObject
                {
                    ["type"] = "plain_text",
                    ["text"] = Cut(AlertWording.Headline(alert), MaximumHeader),
                },
            },
            Section(Escape(AlertWording.Explanation(alert)))
        );
        foreach (var item in items.Take(MaximumItems))
        {
            blocks.Add((JsonNode)Section(item));
        }

        if (items.Count > MaximumItems)
        {
            blocks.Add((JsonNode)Section($"…and *{items.Count - MaximumItems} more*: {Link(alert.Link, "see all")}"));
        }

        blocks.Add((JsonNode)Footer(alert));
        return new JsonObject { ["text"] = Cut(AlertWording.Headline(alert), MaximumHeader), ["blocks"] = blocks };
    }

    private static IEnumerable<string> Items(Alert alert)
    {
        if (alert.Decision.Kind == DecisionKind.Released)
        {
            foreach (var path in alert.Decision.StillPublic ?? [])
            {
                yield return $"*Still public:* {Code(AlertWording.Path(path))}";
            }

            yield break;
        }

        foreach (var (entry, finding) in alert.Assessment.Blocking)
        {
            var line = finding.At.Line is { } at ? $", line {at}" : "";
            var more = finding.Also.Length > 0 ? $" and {finding.Also.Length} more places" : "";
            yield return $"*{Part(finding.Message)}*\n{Code(finding.Excerpt)}\n"
                + $"*Where:* {Code(AlertWording.Path(entry))} {Code(finding.At.Place)}{line}{more}\n"
                + $"*Fix:* {Part(finding.Remedy)}";
        }

        foreach (var (entry, gap) in alert.Assessment.Gaps)
        {
            var inside = gap.Place == entry.StagedPath ? "" : " " + Code(gap.Place);
            yield return $"*{Part(gap.Message)}*\n*Where:* {Code(AlertWording.Path(entry))}{inside}";
        }
    }

    private static JsonObject Section(string markdown) =>
        new()
        {
            ["type"] = "section",
            ["text"] = new JsonObject { ["type"] = "mrkdwn", ["text"] = Cut(markdown, MaximumSection) },
        };

    private static JsonObject Footer(Alert alert) =>
        new()
        {
            ["type"] = "context",
            ["elements"] = new JsonArray(
                new JsonObject
                {
                    ["type"] = "mrkdwn",
                    ["text"] = $"{Link(alert.Link, "Open")} · round {alert.Decision.Round} · {alert.Decision.At:u}",
                }
            ),
        };

    private static string Link(string address, string text) =>
        $"<{address.Replace("|", "%7C", StringComparison.Ordinal).Replace(">", "%3E", StringComparison.Ordinal)}|{text}>";

    private static string Code(string text) => $"`{Part(text.Replace('`', '´'))}`";

    private static string Part(string text) => Escape(Cut(text, MaximumPart));

    /// <summary>The three characters that Slack reads as control (https://docs.slack.dev/messaging/formatting-message-text).</summary>
    private static string Escape(string text) =>
        new StringBuilder(text).Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;").ToString();

    private static string Cut(string text, int length) => text.Length <= length ? text : text[..(length - 1)] + "…";
}
