using PublishGate.Gate.Ports;
using PublishGate.Gate.Publications;
using PublishGate.Gate.Telemetry;

namespace PublishGate.Gate.Deciding;

/// <summary>Applies steps to stored revisions with optimistic concurrency.</summary>
internal sealed class PublicationSteps(IPublicationStore store, TimeProvider time)
{
    private const int Attempts = 20;

    /// <summary>Reads, steps and saves, again if someone else saved in between.</summary>
    /// <param name="key">The revision.</param>
    /// <param name="step">Changes the step; answers false if there is nothing to change.</param>
    /// <param name="cancellation">Nothing is saved once it is cancelled.</param>
    /// <returns>The revision as it is stored now; null if it is not known.</returns>
    /// <exception cref="IOException">Others saved in between too many times; the caller's message is tried again later.</exception>
    public async Task<Publication?> ApplyAsync(
        PublicationKey key,
        Func<Step, Task<bool>> step,
        CancellationToken cancellation
    )
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            if (await store.FindAsync(key, cancellation) is not { } stored)
            {
                return null;
            }

            var next = new Step(stored.Publication, time.GetUtcNow());
            if (!await step(next))
            {
                return stored.Publication;
            }

            if (await store.TrySaveAsync(next.ToChange(), stored.Version, cancellation))
            {
                if (next.Decided is { } kind)
                {
                    GateMetrics.Decided(kind);
                }

                return next.Publication;
            }
        }

        throw new IOException($"{key} was changed by others {Attempts} times in a row.");
    }
}
