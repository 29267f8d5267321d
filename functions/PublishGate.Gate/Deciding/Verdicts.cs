using System.Collections.Immutable;
using PublishGate.Gate.Assessments;
using PublishGate.Gate.Messages;
using PublishGate.Gate.Publications;
using PublishGate.Gate.Transitions;

namespace PublishGate.Gate.Deciding;

/// <summary>What follows from a transition: pure, so that every promise about it can be tested.</summary>
internal static class Verdicts
{
    private const int LeftoversNamed = 10;

    /// <summary>The round has all its reports.</summary>
    public static void Settle(Step step, Assessment assessment, GateOptions options)
    {
        var before = step.Publication.State;
        Move(step, assessment.IsClear ? GateEvent.ScanCleared : GateEvent.ScanBlocked, options);
        switch (step.Publication.State)
        {
            case PublicationState.Releasing:
                step.Audit("cleared", AuditEntry.Gate, $"All {Count(step)} were scanned and nothing blocks.");
                break;
            case PublicationState.Released:
                step.Audit(
                    "re-scanned",
                    AuditEntry.Gate,
                    $"All {Count(step)} that are public were scanned and nothing blocks."
                );
                break;
            case PublicationState.Held when before == PublicationState.Scanning:
                step.Audit("held", AuditEntry.Gate, Summary(assessment));
                step.Decide(assessment.Blocking.IsEmpty ? DecisionKind.Unscannable : DecisionKind.Held);
                break;
            case PublicationState.Exposed:
                step.Audit("exposed", AuditEntry.Gate, $"Already public: {Summary(assessment)}");
                step.Decide(DecisionKind.Exposed);
                break;
        }
    }

    /// <summary>The deadline passed before the round had all its reports.</summary>
    public static void Overdue(Step step, GateOptions options)
    {
        var missing = step.Publication.Manifest.Count(entry => !entry.IsSettled);
        step.Publication = step.Publication with { IsOverdue = true };
        Move(step, GateEvent.DeadlinePassed, options);
        step.Audit("overdue", AuditEntry.Gate, $"{missing} of {Count(step)} had no report by the deadline.");
        step.Decide(step.Publication.State == PublicationState.Exposed ? DecisionKind.Exposed : DecisionKind.Overdue);
    }

    /// <summary>Every artifact is public, and so are files of earlier revisions that this one does not use.</summary>
    public static void Promoted(Step step, ImmutableArray<string> leftovers, GateOptions options)
    {
        Move(step, GateEvent.Promoted, options);
        step.Publication = step.Publication with { ReleasedAt = step.Now };
        step.Audit("released", AuditEntry.Gate, $"{Count(step)} are public, byte for byte as scanned.");
        if (!leftovers.IsEmpty)
        {
            step.Audit("left-public", AuditEntry.Gate, LeftPublic(leftovers));
        }

        step.Decide(DecisionKind.Released, leftovers);
    }

    /// <summary>Something kept an artifact from becoming public as scanned.</summary>
    public static void Refused(Step step, Assessment assessment, GateOptions options)
    {
        Move(step, GateEvent.PromotionRefused, options);
        step.Publication = step.Publication with { MaybePublic = [.. step.Publication.PublicPaths] };
        step.Audit("held", AuditEntry.Gate, $"Not released after all: {Summary(assessment)}");
        step.Decide(assessment.Blocking.IsEmpty ? DecisionKind.Unscannable : DecisionKind.Held);
    }

    /// <summary>An earlier revision was copied over this one, and what was released of it is not in staging any more.</summary>
    public static void Overwritten(Step step, string path, GateOptions options)
    {
        Move(step, GateEvent.ScanBlocked, options);
        step.Audit("exposed", AuditEntry.Gate, $"An earlier revision was copied over `{path}` and cannot be replaced.");
        step.Decide(DecisionKind.Exposed);
    }

    /// <summary>Moves on by the table, with what each state means for the deadline.</summary>
    public static void Move(Step step, GateEvent gateEvent, GateOptions options)
    {
        var wasReleasing = step.Publication.State == PublicationState.Releasing;
        var state = TransitionTable.Next(step.Publication.State, gateEvent);
        step.Publication = step.Publication with
        {
            State = state,
            Deadline = state switch
            {
                PublicationState.Scanning => step.Now + options.Deadline,
                PublicationState.Releasing => step.Now + options.ReleaseTime,
                PublicationState.Held => null,
                PublicationState.Released => null,
                PublicationState.Exposed => null,

                // Its copying may be under way still, over what a later revision made public: that is to be restored.
                PublicationState.Superseded => wasReleasing ? step.Now + options.ReleaseTime : null,
                _ => throw new ArgumentOutOfRangeException(nameof(gateEvent), $"{state} is not known."),
            },
            WasHeld = step.Publication.WasHeld || state == PublicationState.Held,
        };
    }

    public static string Summary(Assessment assessment)
    {
        var findings = assessment.Blocking.Length;
        var gaps = assessment.Gaps.Length;
        return $"{findings} {(findings == 1 ? "finding blocks" : "findings block")}, "
            + $"{gaps} {(gaps == 1 ? "part" : "parts")} could not be read.";
    }

    private static string LeftPublic(ImmutableArray<string> leftovers)
    {
        var named = string.Join(", ", leftovers.Take(LeftoversNamed).Select(path => $"`{path}`"));
        var rest = leftovers.Length > LeftoversNamed ? $" and {leftovers.Length - LeftoversNamed} more" : "";
        return $"No longer used, but still public: {named}{rest}.";
    }

    private static string Count(Step step)
    {
        var count = step.Publication.Manifest.Length;
        return $"{count} {(count == 1 ? "artifact" : "artifacts")}";
    }
}
