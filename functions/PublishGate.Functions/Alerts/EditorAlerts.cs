using PublishGate.Functions.Settings;
using PublishGate.Gate.Assessments;
using PublishGate.Gate.Messages;

namespace PublishGate.Functions.Alerts;

/// <summary>Tells editors of decisions that they can or must act on: all but a release that was never held.</summary>
public sealed class EditorAlerts(Assessor assessor, IAlertChannel channel, PublishGateSettings settings)
{
    public async Task TellAsync(GateDecision decision, CancellationToken cancellation)
    {
        if (decision is { Kind: DecisionKind.Released, AfterHold: false })
        {
            return;
        }

        var assessment = await assessor.AssessAsync(decision.Manifest, decision.Overrides, cancellation);
        await channel.SendAsync(
            new Alert(decision, assessment, settings.LinkTo(decision.Id, decision.Revision)),
            cancellation
        );
    }
}
