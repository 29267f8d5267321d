using PublishGate.Gate.Messages;
using PublishGate.Gate.Publications;

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
            DecisionKind.Released => $"Released: {name}",
            DecisionKind.Exposed => $"Already public, act now: {name}",
            _ => throw new ArgumentOutOfRangeException(nameof(alert)),
        };
    }

    public static string Explanation(Alert alert) => Decided(alert) + Meanwhile(alert.Since);

    private static string Decided(Alert alert)
    {
        var findings = Count(
            alert.Assessment.Blocking.Length,
            "thing that should not ship",
            "things that should not ship"
        );
        var gaps = Count(alert.Assessment.Gaps.Length, "part could not be read", "parts could not be read");
        return alert.Decision.Kind switch
        {
            DecisionKind.Held => $"Not published. The story ships {findings}; {gaps}.",
            DecisionKind.Unscannable =>
                $"Not published. Nothing bad was found, but {gaps}, so nobody knows what is in there.",
            DecisionKind.Overdue =>
                "Not published. The checks did not finish in time. Ask for a re-scan; if it happens again, tell whoever runs PublishGate.",
            DecisionKind.Released => "Published. What held it is gone, or an editor took responsibility for it.",
            DecisionKind.Exposed =>
                $"Readers can reach it now. A new check found {findings}; {gaps}. Take it down or publish a cleaned revision, and delete the files that the cleaned revision no longer uses: the gate does not delete them.",
            _ => throw new ArgumentOutOfRangeException(nameof(alert)),
        };
    }

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
