using System.Collections.Immutable;
using PublishGate.Functions.Alerts;
using PublishGate.Gate.Assessments;
using PublishGate.Gate.Messages;
using PublishGate.Gate.Publications;
using PublishGate.Scanning.Reports;

namespace PublishGate.Functions.Tests.Alerts;

/// <summary>Alerts with as many findings and gaps as a test wants.</summary>
internal static class TestAlerts
{
    public static Alert Of(
        DecisionKind kind,
        int findings,
        int gaps = 0,
        string? place = null,
        string path = "story <&>.html",
        IReadOnlyList<string>? stillPublic = null
    )
    {
        var entry = new ManifestEntry
        {
            Role = ArtifactRole.Page,
            StagedPath = path,
            PublicPath = "story.html",
            Sha256 = new string('a', 64),
            Ruleset = "r",
        };
        var blocking = Enumerable.Range(0, findings).Select(i => new Assessment.Blocked(entry, FindingOf(i, place)));
        var unread = Enumerable
            .Range(0, gaps)
            .Select(i => new Assessment.Unread(entry, Gap.Encrypted($"part {i}", "This")));
        var decision = new GateDecision(
            "story",
            "7",
            1,
            kind,
            PublicationState.Held,
            DateTimeOffset.UnixEpoch,
            true,
            [entry],
            ImmutableArray<Override>.Empty,
            StillPublic: stillPublic
        );
        return new Alert(decision, new Assessment([], [.. blocking], [.. unread]), "https://cms.example/story?a=1|2>3");
    }

    private static Finding FindingOf(int index, string? place) =>
        new()
        {
            Rule = "phone-number",
            Severity = Severity.Block,
            At = new FindingPlace(Channel.ScriptJson, place ?? $"script $.calls[{index}].phone", 3, 4, 5, 6),
            Excerpt = "+7 9•• •••-••-67",
            Fingerprint = "00",
            Message = "A phone number ships in the page's embedded data <JSON> & readers do not see it.",
            Remedy = "Remove the field.",
        };
}
