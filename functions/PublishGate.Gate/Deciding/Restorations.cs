using PublishGate.Gate.Paths;
using PublishGate.Gate.Ports;
using PublishGate.Gate.Publications;
using PublishGate.Scanning;

namespace PublishGate.Gate.Deciding;

/// <summary>A later revision became public while an earlier one was being copied over it: brings the later one back.</summary>
internal sealed class Restorations(
    IPublicationStore store,
    IContentStore content,
    PublicationSteps steps,
    GateOptions options
)
{
    /// <summary>Copies the later revision again. Safe to repeat; the revision's deadline stands until it is done.</summary>
    public async Task RestoreLaterAsync(Publication superseded, CancellationToken cancellation)
    {
        var revisions = await store.RevisionsAsync(superseded.Id, cancellation);
        var isPublic = revisions.Where(other => other.State is PublicationState.Released or PublicationState.Exposed);
        if (isPublic.MaxBy(other => (other.SubmittedAt, other.Revision)) is { } later)
        {
            await RestoreAsync(later, cancellation);
        }

        await steps.ApplyAsync(superseded.Key, step => Task.FromResult(EndRestoring(step)), cancellation);
    }

    private async Task RestoreAsync(Publication later, CancellationToken cancellation)
    {
        foreach (var entry in later.Manifest.Reverse().Where(entry => entry.Sha256 is not null))
        {
            var promotion = await content.PromoteAsync(
                ContentPath.Parse(entry.StagedPath),
                ContentPath.Parse(entry.PublicPath),
                entry.Sha256!,
                cancellation
            );
            if (promotion != Promotion.Done && !await IsPublicAsync(entry, cancellation))
            {
                await steps.ApplyAsync(later.Key, step => Task.FromResult(Expose(step, entry)), cancellation);
            }
        }
    }

    private async Task<bool> IsPublicAsync(ManifestEntry entry, CancellationToken cancellation)
    {
        await using var open = await content.OpenAsync(
            ContentArea.Public,
            ContentPath.Parse(entry.PublicPath),
            cancellation
        );
        return open is not null && ContentHash.Of(open, cancellation) == entry.Sha256;
    }

    private bool Expose(Step step, ManifestEntry entry)
    {
        var isPublic = step.Publication.State == PublicationState.Released;
        if (isPublic)
        {
            Verdicts.Overwritten(step, entry.PublicPath, options);
        }

        return isPublic;
    }

    private static bool EndRestoring(Step step)
    {
        var isOpen = step.Publication is { State: PublicationState.Superseded, Deadline: not null };
        step.Publication = step.Publication with { Deadline = isOpen ? null : step.Publication.Deadline };
        return isOpen;
    }
}
