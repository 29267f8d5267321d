using PublishGate.Gate.Deciding;
using PublishGate.Gate.Ports;

namespace PublishGate.Gate.Sweeping;

/// <summary>Takes up what a crash or a lost message left undone: unsent messages, and revisions past their deadline.</summary>
public sealed class Sweep(IPublicationStore publications, GateKeeper gate, TimeProvider time)
{
    private const int Batch = 500;

    /// <summary>Sweeps once.</summary>
    /// <returns>How many revisions were past their deadline.</returns>
    /// <exception cref="AggregateException">Some of them failed; all others were taken up.</exception>
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        await publications.SendPendingAsync(cancellation);
        var overdue = await publications.OverdueAsync(time.GetUtcNow(), Batch, cancellation);
        var failures = new List<Exception>();
        foreach (var key in overdue)
        {
            try
            {
                await gate.EndWaitingAsync(key, cancellation);
            }
            catch (Exception exception) when (!cancellation.IsCancellationRequested)
            {
                // One revision that fails, or a store that gives up waiting, must not keep the others from being held.
                failures.Add(exception);
            }
        }

        return failures.Count == 0
            ? overdue.Count
            : throw new AggregateException("Some overdue revisions could not be taken up.", failures);
    }
}
