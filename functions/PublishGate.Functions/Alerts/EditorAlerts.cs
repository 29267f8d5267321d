using PublishGate.Functions.Settings;
using PublishGate.Gate.Assessments;
using PublishGate.Gate.Messages;
using PublishGate.Gate.Ports;
using PublishGate.Gate.Publications;

namespace PublishGate.Functions.Alerts;

/// <summary>Tells editors of decisions that they can or must act on: all but a release that was never held and left nothing.</summary>
public sealed class EditorAlerts(
    Assessor assessor,
    IPublicationStore publications,
    IAlertChannel channel,
    PublishGateSettings settings
)
{
    public async Task TellAsync(GateDecision decision, CancellationToken cancellation)
    {
        if (decision is { Kind: DecisionKind.Released, AfterHold: false, StillPublic: null })
        {
            return;
        }

        var assessment = await assessor.AssessAsync(decision.Manifest, decision.Overrides, cancellation);
        var link = settings.LinkTo(decision.Id, decision.Revision);
        await channel.SendAsync(
            new Alert(decision, assessment, link, await SinceAsync(decision, cancellation)),
            cancellation
        );
    }

    /// <summary>An alert that could not be sent at once may come after later news; then it says so.</summary>
    private async Task<PublicationState?> SinceAsync(GateDecision decision, CancellationToken cancellation)
    {
        var key = new PublicationKey(decision.Id, decision.Revision);
        var now = (await publications.FindAsync(key, cancellation))?.Publication.State;
        return now == decision.State ? null : now;
    }
}
