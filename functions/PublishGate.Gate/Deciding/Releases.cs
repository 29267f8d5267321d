using System.Collections.Immutable;
using PublishGate.Gate.Assessments;
using PublishGate.Gate.Paths;
using PublishGate.Gate.Ports;
using PublishGate.Gate.Publications;
using PublishGate.Gate.Telemetry;
using PublishGate.Gate.Transitions;
using PublishGate.Scanning.Reports;

namespace PublishGate.Gate.Deciding;

/// <summary>Makes public what is clear: assets first, the page last, byte for byte as scanned.</summary>
/// <remarks>Safe to repeat at any point. Whether it is clear is asked again before the first byte is copied.</remarks>
internal sealed class Releases(
    IPublicationStore store,
    IContentStore content,
    PublicationSteps steps,
    Assessor assessor,
    GateOptions options
)
{
    private readonly Restorations _restorations = new(store, content, steps, options);
    private readonly Leftovers _leftovers = new(store, content);

    /// <summary>Goes on with a release that the stored state says is under way; otherwise does nothing.</summary>
    public async Task ContinueAsync(PublicationKey key, CancellationToken cancellation)
    {
        if (await store.FindAsync(key, cancellation) is not { Publication: var publication })
        {
            return;
        }

        if (publication.State == PublicationState.Releasing && !await IsSupersededAsync(publication, cancellation))
        {
            await PromoteAsync(publication, cancellation);
        }
        else if (publication.State == PublicationState.Released)
        {
            await SupersedeEarlierAsync(publication, cancellation);
        }
        else if (publication is { State: PublicationState.Superseded, Deadline: not null })
        {
            await _restorations.RestoreLaterAsync(publication, cancellation);
        }
    }

    /// <summary>Tries a release for the last time; if it fails again, the revision is held.</summary>
    public async Task EndAsync(PublicationKey key, CancellationToken cancellation)
    {
        try
        {
            await ContinueAsync(key, cancellation);
        }
        catch (Exception exception) when (!cancellation.IsCancellationRequested)
        {
            await steps.ApplyAsync(
                key,
                step => Refuse(step, step.Publication.Page, Uncopied(exception), cancellation),
                cancellation
            );
        }
    }

    private static Gap Uncopied(Exception exception) =>
        new(
            GapReason.Failed,
            "public content",
            $"It could not be copied to public content: the gate failed with {Failure.NameOf(exception)}. "
                + "Ask for a re-scan when that is mended."
        );

    private async Task PromoteAsync(Publication publication, CancellationToken cancellation)
    {
        var assessment = await assessor.AssessAsync(publication, cancellation);
        if (!assessment.IsClear)
        {
            await steps.ApplyAsync(publication.Key, step => Refuse(step, assessment), cancellation);
            return;
        }

        foreach (var entry in publication.Manifest.Reverse())
        {
            // Someone else may have tried the same release meanwhile, and refused it.
            if (entry == publication.Page && !await IsStillReleasingAsync(publication, cancellation))
            {
                return;
            }

            var promotion = await content.PromoteAsync(
                ContentPath.Parse(entry.StagedPath),
                ContentPath.Parse(entry.PublicPath),
                entry.Sha256!,
                cancellation
            );
            if (promotion != Promotion.Done)
            {
                var gap =
                    promotion == Promotion.Changed ? Gap.Changed(entry.StagedPath) : Gap.Missing(entry.StagedPath);
                await steps.ApplyAsync(publication.Key, step => Refuse(step, entry, gap, cancellation), cancellation);
                return;
            }
        }

        await FinishAsync(publication, cancellation);
    }

    private async Task<bool> IsStillReleasingAsync(Publication publication, CancellationToken cancellation) =>
        await store.FindAsync(publication.Key, cancellation) is { Publication: var now }
        && now.State == PublicationState.Releasing
        && now.Round == publication.Round;

    private async Task FinishAsync(Publication promoted, CancellationToken cancellation)
    {
        var leftovers = await _leftovers.OfAsync(promoted, cancellation);
        var now = await steps.ApplyAsync(
            promoted.Key,
            step =>
            {
                var isOurs =
                    step.Publication.State == PublicationState.Releasing && step.Publication.Round == promoted.Round;
                if (isOurs)
                {
                    Verdicts.Promoted(step, leftovers, options);
                }

                return Task.FromResult(isOurs);
            },
            cancellation
        );
        if (now?.State == PublicationState.Superseded)
        {
            await _restorations.RestoreLaterAsync(now, cancellation);
        }
        else if (now?.State == PublicationState.Released)
        {
            await SupersedeEarlierAsync(now, cancellation);
        }
    }

    private async Task<bool> IsSupersededAsync(Publication publication, CancellationToken cancellation)
    {
        var revisions = await store.RevisionsAsync(publication.Id, cancellation);
        var isLate = revisions.Any(other =>
            other.IsLaterThan(publication)
            && other.State is PublicationState.Releasing or PublicationState.Released or PublicationState.Exposed
            && other.Key != publication.Key
        );
        if (isLate)
        {
            await SupersedeAsync(publication.Key, GateEvent.LaterReleased, cancellation);
        }

        return isLate;
    }

    private async Task SupersedeEarlierAsync(Publication released, CancellationToken cancellation)
    {
        foreach (var other in await store.RevisionsAsync(released.Id, cancellation))
        {
            if (released.IsLaterThan(other) && other.State != PublicationState.Superseded)
            {
                await SupersedeAsync(other.Key, GateEvent.LaterReleased, cancellation);
            }
        }
    }

    private Task SupersedeAsync(PublicationKey key, GateEvent gateEvent, CancellationToken cancellation) =>
        steps.ApplyAsync(
            key,
            step =>
            {
                var before = step.Publication.State;
                Verdicts.Move(step, gateEvent, options);
                step.Audit("superseded", AuditEntry.Gate, "A later revision is public.");
                return Task.FromResult(step.Publication.State != before);
            },
            cancellation
        );

    private async Task<bool> Refuse(Step step, ManifestEntry entry, Gap gap, CancellationToken cancellation)
    {
        // Someone else may have refused or finished it meanwhile, so the entry is looked up by its path.
        var manifest = step.Publication.Manifest.Select(other =>
            other.StagedPath == entry.StagedPath ? other with { Problem = gap } : other
        );
        step.Publication = step.Publication with { Manifest = [.. manifest] };
        return await Refuse(step, await assessor.AssessAsync(step.Publication, cancellation));
    }

    private Task<bool> Refuse(Step step, Assessment assessment)
    {
        var isReleasing = step.Publication.State == PublicationState.Releasing;
        if (isReleasing)
        {
            Verdicts.Refused(step, assessment, options);
        }

        return Task.FromResult(isReleasing);
    }
}
