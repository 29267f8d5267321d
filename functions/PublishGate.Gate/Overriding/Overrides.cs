using PublishGate.Gate.Assessments;
using PublishGate.Gate.Deciding;
using PublishGate.Gate.Messages;
using PublishGate.Gate.Ports;
using PublishGate.Gate.Publications;
using PublishGate.Gate.Transitions;

namespace PublishGate.Gate.Overriding;

/// <summary>Records who takes responsibility for which findings of exact bytes. Gaps cannot be overridden.</summary>
public sealed class Overrides(
    IPublicationStore publications,
    IReportStore reports,
    TimeProvider time,
    GateOptions options
)
{
    private readonly PublicationSteps _steps = new(publications, time);
    private readonly Assessor _assessor = new(reports, time);

    public async Task<OverrideAnswer> TakeAsync(
        PublicationKey key,
        OverrideRequest request,
        CancellationToken cancellation
    )
    {
        OverrideAnswer? refusal = new OverrideAnswer.UnknownRevision();
        var publication = await _steps.ApplyAsync(
            key,
            async step =>
            {
                refusal = await ApplyAsync(step, request, cancellation);
                return refusal is null;
            },
            cancellation
        );
        return refusal ?? new OverrideAnswer.Taken(publication!);
    }

    private async Task<OverrideAnswer?> ApplyAsync(Step step, OverrideRequest request, CancellationToken cancellation)
    {
        if (step.Publication.State is not (PublicationState.Held or PublicationState.Exposed))
        {
            return new OverrideAnswer.NotHeld(step.Publication.State);
        }

        var before = await _assessor.AssessAsync(step.Publication, cancellation);
        var named = before
            .Blocking.Where(blocked => request.Fingerprints.Contains(blocked.Finding.Fingerprint))
            .ToList();
        var unknown = request.Fingerprints.Except(named.Select(blocked => blocked.Finding.Fingerprint)).ToList();
        if (unknown.Count > 0)
        {
            return new OverrideAnswer.NotBlocking(unknown);
        }

        var taken = named.Select(blocked => new Override(
            blocked.Entry.Sha256!,
            blocked.Finding.Rule,
            blocked.Finding.Fingerprint,
            request.Editor,
            request.Reason,
            step.Now,
            request.Expires
        ));
        step.Publication = step.Publication with { Overrides = [.. step.Publication.Overrides, .. taken] };
        step.Audit(
            "overridden",
            request.Editor,
            $"Takes responsibility for {named.Count} findings until {request.Expires:u}: {request.Reason}"
        );
        var after = await _assessor.AssessAsync(step.Publication, cancellation);
        if (after.IsClear && step.Publication is { IsOverdue: false, IsAwaitingReports: false })
        {
            Clear(step);
        }

        return null;
    }

    private void Clear(Step step)
    {
        Verdicts.Move(step, GateEvent.OverrideCleared, options);
        if (step.Publication.State == PublicationState.Releasing)
        {
            step.Send(MessageFactory.Continue(step.Publication, step.Now));
        }
        else
        {
            step.Audit("released", AuditEntry.Gate, "Nothing that is public blocks any more.");
            step.Decide(DecisionKind.Released);
        }
    }
}
