using PublishGate.Gate.Assessments;
using PublishGate.Gate.Messages;
using PublishGate.Gate.Paths;
using PublishGate.Gate.Ports;
using PublishGate.Gate.Publications;

namespace PublishGate.Gate.Deciding;

/// <summary>Takes in scan results, decides when a round is complete, and releases what is clear.</summary>
/// <remarks>
/// Every message may come twice, late or out of order: a result counts once, only in its own round, and only while the
/// round is open. Whatever a crash leaves undone is visible in the stored state, and is taken up by the next message or
/// by the sweep of what is overdue.
/// </remarks>
public sealed class GateKeeper
{
    private readonly IPublicationStore _publications;
    private readonly TimeProvider _time;
    private readonly PublicationSteps _steps;
    private readonly Assessor _assessor;
    private readonly Releases _releases;
    private readonly GateOptions _options;
    private readonly Manifests _manifests;

    public GateKeeper(
        IPublicationStore publications,
        IReportStore reports,
        IContentStore content,
        TimeProvider time,
        GateOptions options
    )
    {
        _publications = publications;
        _time = time;
        _steps = new PublicationSteps(publications, time);
        _assessor = new Assessor(reports, time);
        _releases = new Releases(publications, content, _steps, _assessor, options);
        _manifests = new Manifests(reports, new ReferenceResolver(options.SiteHosts));
        _options = options;
    }

    /// <summary>Handles one message of a publication's session.</summary>
    public async Task HandleAsync(GateInput input, CancellationToken cancellation)
    {
        var key = new PublicationKey(input.Id, input.Revision);
        if (input.Result is { } result)
        {
            await _steps.ApplyAsync(key, step => RecordAsync(step, result, cancellation), cancellation);
        }
        else if (await IsOverdueAsync(key, cancellation))
        {
            await EndWaitingAsync(key, cancellation);
            return;
        }

        await _releases.ContinueAsync(key, cancellation);
    }

    /// <summary>Ends the waiting for a revision whose deadline has passed: holds it, or tries its release once more.</summary>
    public Task EndWaitingAsync(PublicationKey key, CancellationToken cancellation) =>
        EndWaitingAsync(key, step => step.Publication.Deadline <= step.Now, cancellation);

    /// <summary>A message could not be handled however often it was tried: what it was for is held, not forgotten.</summary>
    public Task GiveUpAsync(GateInput input, CancellationToken cancellation) =>
        EndWaitingAsync(
            new PublicationKey(input.Id, input.Revision),
            step => input.Result is null || input.Result.Round == step.Publication.Round,
            cancellation
        );

    private async Task EndWaitingAsync(PublicationKey key, Func<Step, bool> isOver, CancellationToken cancellation)
    {
        var publication = await _steps.ApplyAsync(
            key,
            step =>
            {
                var ends = step.Publication.IsAwaitingReports && isOver(step);
                if (ends)
                {
                    Verdicts.Overdue(step, _options);
                }

                return Task.FromResult(ends);
            },
            cancellation
        );
        if (publication?.State == PublicationState.Releasing)
        {
            await _releases.EndAsync(key, cancellation);
        }
        else if (publication?.State == PublicationState.Superseded)
        {
            await _releases.ContinueAsync(key, cancellation);
        }
    }

    private async Task<bool> IsOverdueAsync(PublicationKey key, CancellationToken cancellation) =>
        await _publications.FindAsync(key, cancellation) is { Publication.Deadline: { } deadline }
        && deadline <= _time.GetUtcNow();

    private async Task<bool> RecordAsync(Step step, ScanResult result, CancellationToken cancellation)
    {
        var publication = step.Publication;
        if (result.Round != publication.Round || !publication.IsAwaitingReports)
        {
            return false;
        }

        if (await _manifests.RecordAsync(step, result, cancellation) is not { } recorded)
        {
            return false;
        }

        step.Publication = recorded;
        if (recorded.IsSettled)
        {
            Verdicts.Settle(step, await _assessor.AssessAsync(recorded, cancellation), _options);
        }

        return true;
    }
}
