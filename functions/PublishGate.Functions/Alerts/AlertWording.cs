using PublishGate.Gate.Messages;
using PublishGate.Gate.Paths;
using PublishGate.Gate.Publications;
using PublishGate.Gate.Submissions;
using PublishGate.Scanning;

namespace PublishGate.Functions.Alerts;

/// <summary>The plain words of an alert, whichever way it is sent.</summary>
public static class AlertWording
{
    public static string Headline(Alert alert)
    {
        var name = $"{alert.Decision.Id} (revision {alert.Decision.Revision})";
        return alert.Decision.Kind switch
        {
            DecisionKind.Held => $"Held: {name}",
            DecisionKind.Unscannable => $"Held, could not be checked: {name}",
            DecisionKind.Overdue => $"Held, not checked in time: {name}",
            DecisionKind.Released when alert.Decision.StillPublic is not null =>
                $"Released, but earlier files are still public: {name}",
            DecisionKind.Released => $"Released: {name}",
            DecisionKind.Exposed => $"Already public, act now: {name}",
            _ => throw new ArgumentOutOfRangeException(nameof(alert)),
        };
    }

    public static string Explanation(Alert alert) => Decided(alert) + Leftovers(alert) + Meanwhile(alert.Since);

    /// <summary>
    /// A path of staged or public content as an alert shows it: names in it may be a person's or hold a number, and
    /// alerts go to others. The API, which needs the key, shows it whole.
    /// </summary>
    public static string Path(string path) => string.Join('/', path.Split('/').Select(Place.SafeName));

    /// <summary>An artifact as people know it: a page that was sent inline has only a made-up path in staging.</summary>
    public static string Path(ManifestEntry entry) =>
        Path(
            ContentPath.TryParse(entry.StagedPath, out var staged, out _) && Submission.IsInline(staged)
                ? entry.PublicPath
                : entry.StagedPath
        );

    private static string Decided(Alert alert)
    {
        var findings = Count(
            alert.Assessment.Blocking.Length,
            "thing that should not ship",
            "things that should not ship"
        );
        var gaps = Count(alert.Assessment.Gaps.Length, "part could not be read", "parts could not be read");
        var both = alert.Assessment.Gaps.IsEmpty ? findings : $"{findings}; {gaps}";
        return alert.Decision.Kind switch
        {
            DecisionKind.Held => $"Not published. The story ships {both}.",
            DecisionKind.Unscannable =>
                $"Not published. Nothing bad was found, but {gaps}, so nobody knows what is in there.",
            DecisionKind.Overdue =>
                "Not published. The checks did not finish in time. Ask for a re-scan; if it happens again, tell whoever runs PublishGate.",
            DecisionKind.Released when !alert.Decision.AfterHold => "Published.",
            DecisionKind.Released => "Published. What held it is gone, or an editor took responsibility for it.",
            DecisionKind.Exposed =>
                $"Readers can reach it now. A new check found {both}. Take it down or publish a cleaned revision, and delete the files that the cleaned revision no longer uses: the gate does not delete them.",
            _ => throw new ArgumentOutOfRangeException(nameof(alert)),
        };
    }

    private static string Leftovers(Alert alert) =>
        alert.Decision.StillPublic is { } left
            ? $" {Count(left.Count, "file of an earlier revision is", "files of earlier revisions are")} still public, though this one does not use {(left.Count == 1 ? "it" : "them")}. Delete what readers should not reach: the gate does not delete."
            : "";

    private static string Meanwhile(PublicationState? since) =>
        since switch
        {
            null => "",
            PublicationState.Scanning => " Meanwhile: it is being checked again.",
            PublicationState.Held => " Meanwhile: it is held.",
            PublicationState.Releasing => " Meanwhile: it is being released.",
            PublicationState.Released => " Meanwhile: it was released.",
            PublicationState.Exposed => " Meanwhile: it is public, and a new check found something.",
            PublicationState.Superseded => " Meanwhile: a later revision took its place.",
            _ => throw new ArgumentOutOfRangeException(nameof(since)),
        };

    private static string Count(int count, string one, string many) => count == 1 ? $"1 {one}" : $"{count} {many}";
}
