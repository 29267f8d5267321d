using PublishGate.Gate.Deciding;
using PublishGate.Gate.Ports;

namespace PublishGate.Gate.Sweeping;

/// <summary>Takes up what a crash or a lost message left undone: unsent messages, and revisions past their deadline.</summary>
public sealed class Sweep(IPublicationStore publications, GateKeeper gate, TimeProvider time)
{
    private const int Batch = 500;

    /// <summary>Sweeps once.</summary>
    /// <returns>How many revisions were past their deadline.</returns>
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        await publications.SendPendingAsync(cancellation);
        var overdue = await publications.OverdueAsync(time.GetUtcNow(), Batch, cancellation);
        foreach (var key in overdue)
        {
            await gate.EndWaitingAsync(key, cancellation);
        }

        return overdue.Count;
    }
}
