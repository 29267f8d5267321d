using PublishGate.Gate.Artifacts;
using PublishGate.Gate.Deciding;
using PublishGate.Gate.Messages;
using PublishGate.Gate.Paths;
using PublishGate.Gate.Ports;
using PublishGate.Gate.Publications;
using PublishGate.Gate.Transitions;

namespace PublishGate.Gate.Rescans;

/// <summary>Starts another look: at staged content before a release, at what readers reach after it.</summary>
public sealed class Rescanner(
    IPublicationStore publications,
    ArtifactScans scans,
    TimeProvider time,
    GateOptions options
)
{
    private readonly PublicationSteps _steps = new(publications, time);

    /// <summary>Re-scans one revision, the latest unless another one is named.</summary>
    public async Task<RescanAnswer> PublicationAsync(
        string id,
        string? revision,
        string actor,
        CancellationToken cancellation
    )
    {
        var revisions = await publications.RevisionsAsync(id, cancellation);
        if (revisions.Count == 0)
        {
            return new RescanAnswer([], RescanProblem.UnknownPublication);
        }

        var asked = revision is null
            ? revisions.MaxBy(publication => (publication.SubmittedAt, publication.Revision))
            : revisions.FirstOrDefault(publication => publication.Revision == revision);
        if (asked is null)
        {
            return new RescanAnswer([], RescanProblem.UnknownRevision);
        }

        return await StartAsync(asked.Key, actor, due: null, cancellation) is { } started
            ? new RescanAnswer([started])
            : new RescanAnswer([], RescanProblem.NotNow);
    }

    /// <summary>Re-scans an asset, and every publication that ships it.</summary>
    public async Task<RescanAnswer> AssetAsync(ContentPath path, string actor, CancellationToken cancellation)
    {
        var isStaged = await scans.ScanAsync(ContentArea.Staged, path, cancellation) is not null;
        var isPublic = await scans.ScanAsync(ContentArea.Public, path, cancellation) is not null;
        if (!isStaged && !isPublic)
        {
            return new RescanAnswer([], RescanProblem.UnknownAsset);
        }

        await publications.AppendAuditAsync(
            new AuditEntry("-", "-", time.GetUtcNow(), "rescan-requested", actor, $"Asset `{path}`."),
            cancellation
        );
        var pace = new RescanPace(options, time.GetUtcNow());
        var ships = publications.UsingAsync(path, cancellation);
        return new RescanAnswer(await StartAllAsync(ships, actor, pace, cancellation));
    }

    /// <summary>Re-scans everything that is public.</summary>
    public async Task<RescanAnswer> ReleasedAsync(string actor, CancellationToken cancellation)
    {
        await publications.AppendAuditAsync(
            new AuditEntry("-", "-", time.GetUtcNow(), "rescan-requested", actor, "Everything that is public."),
            cancellation
        );
        var isPublic = publications.ListAsync([PublicationState.Released, PublicationState.Exposed], cancellation);
        var pace = new RescanPace(options, time.GetUtcNow());
        return new RescanAnswer(await StartAllAsync(isPublic, actor, pace, cancellation));
    }

    private async Task<List<Publication>> StartAllAsync(
        IAsyncEnumerable<Publication> asked,
        string actor,
        RescanPace pace,
        CancellationToken cancellation
    )
    {
        var started = new List<Publication>();
        await foreach (var publication in asked)
        {
            var due = pace.Next(publication.Manifest.Length);
            if (await StartAsync(publication.Key, actor, due, cancellation) is { } one)
            {
                started.Add(one);
            }
        }

        return started;
    }

    private async Task<Publication?> StartAsync(
        PublicationKey key,
        string actor,
        DateTimeOffset? due,
        CancellationToken cancellation
    )
    {
        var isStarted = false;
        var publication = await _steps.ApplyAsync(
            key,
            step =>
            {
                isStarted = step.Publication.State is not (PublicationState.Releasing or PublicationState.Superseded);
                if (isStarted)
                {
                    StartRound(step, actor, due);
                }

                return Task.FromResult(isStarted);
            },
            cancellation
        );
        return isStarted ? publication : null;
    }

    private void StartRound(Step step, string actor, DateTimeOffset? due)
    {
        Verdicts.Move(step, GateEvent.RescanRequested, options);
        var publication = step.Publication;
        var isPublic = publication.State is PublicationState.Released or PublicationState.Exposed;
        var manifest = isPublic
            ? publication.Manifest.Select(entry => entry with { Ruleset = null, Problem = null })
            : publication.Manifest.Where(entry => entry.Place is null).Select(entry => entry.Unsettled());
        step.Publication = publication with
        {
            Round = publication.Round + 1,
            Area = isPublic ? ContentArea.Public : ContentArea.Staged,
            Manifest = [.. manifest],
            Deadline = step.Now + (isPublic ? options.RescanDeadline : options.Deadline),
            IsOverdue = false,
        };
        step.Audit("rescan-requested", actor, isPublic ? "What is public is read again." : "Staging is read again.");
        foreach (var entry in step.Publication.Manifest)
        {
            step.Send(MessageFactory.Request(step.Publication, entry) with { DueAt = isPublic ? due : null });
        }
    }
}
