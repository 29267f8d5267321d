using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using PublishGate.Gate.Assessments;
using PublishGate.Gate.Deciding;
using PublishGate.Gate.Ports;
using PublishGate.Gate.Publications;
using PublishGate.Gate.Submissions;
using PublishGate.Scanning.Reports;

namespace PublishGate.Functions.Http;

/// <summary><c>GET /api/publications</c>: one revision with all that is known of it, or a list by state.</summary>
public sealed class PublicationQueries(
    IPublicationStore publications,
    Assessor assessor,
    Leftovers leftovers,
    TimeProvider time
)
{
    private const int DefaultLimit = 100;
    private const int LargestLimit = 1000;

    /// <summary>One revision, the latest unless another one is named.</summary>
    public async Task<IActionResult> OneAsync(string id, string? revision, CancellationToken cancellation)
    {
        var revisions = await publications.RevisionsAsync(id, cancellation);
        if (revisions.Count == 0)
        {
            return Problems.UnknownPublication();
        }

        var latestFirst = revisions.OrderByDescending(p => (p.SubmittedAt, p.Revision)).ToList();
        var asked = string.IsNullOrEmpty(revision)
            ? latestFirst[0]
            : latestFirst.Find(publication => publication.Revision == revision);
        return asked is null
            ? Problems.UnknownRevision(latestFirst.Select(publication => publication.Revision))
            : new JsonBodyResult(await ViewAsync(asked, cancellation));
    }

    /// <summary>The latest submitted revisions, in every state or in one.</summary>
    public async Task<IActionResult> ListAsync(string? state, string? limit, CancellationToken cancellation)
    {
        var problems = new List<FieldProblem>();
        var states = StatesOf(state, problems);
        var count = LimitOf(limit, problems);
        if (problems.Count > 0)
        {
            return Problems.Fields(problems);
        }

        var listed = await publications
            .ListAsync(states, cancellation)
            .Take(count + 1)
            .Select(publication => new PublicationListView.Listed(
                publication.Id,
                publication.Revision,
                publication.State,
                publication.SubmittedAt,
                publication.IsOverdue,
                $"/api/publications/{publication.Id}?revision={publication.Revision}"
            ))
            .ToListAsync(cancellation);
        return new JsonBodyResult(new PublicationListView([.. listed.Take(count)], listed.Count > count));
    }

    /// <summary>All that is known of a revision.</summary>
    public async Task<PublicationView> ViewAsync(Publication publication, CancellationToken cancellation)
    {
        var assessment = await assessor.AssessAsync(publication, cancellation);
        var revisions = await publications.RevisionsAsync(publication.Id, cancellation);
        var audit = await publications.AuditAsync(publication.Id, cancellation);
        return new PublicationView
        {
            Id = publication.Id,
            Revision = publication.Revision,
            State = publication.State,
            Verdict = VerdictOf(publication.State),
            SubmittedAt = publication.SubmittedAt,
            Deadline = publication.Deadline,
            ReleasedAt = publication.ReleasedAt,
            Overdue = publication.IsOverdue,
            Round = publication.Round,
            Findings =
            [
                .. assessment
                    .Artifacts.SelectMany(artifact => FindingsOf(artifact, publication))
                    .OrderByDescending(finding => finding.Severity),
            ],
            Gaps =
            [
                .. assessment.Gaps.Select(unread => new PublicationView.GapView(
                    unread.Entry.StagedPath,
                    unread.Gap.Reason,
                    unread.Gap.Place,
                    unread.Gap.Message
                )),
            ],
            StillPublic = publication.State is PublicationState.Released or PublicationState.Exposed
                ? await leftovers.OfAsync(publication, cancellation)
                : [],
            Artifacts = [.. assessment.Artifacts.Select(ArtifactOf)],
            Overrides = publication.Overrides,
            Audit =
            [
                .. audit.Select(e => new PublicationView.AuditView(e.At, e.Revision, e.Action, e.Actor, e.Detail)),
            ],
            Revisions =
            [
                .. revisions
                    .OrderByDescending(other => (other.SubmittedAt, other.Revision))
                    .Select(other => new PublicationView.RevisionView(other.Revision, other.State, other.SubmittedAt)),
            ],
        };
    }

    private IEnumerable<PublicationView.FindingView> FindingsOf(
        Assessment.Artifact artifact,
        Publication publication
    ) =>
        (artifact.Report?.Findings ?? []).Select(finding => new PublicationView.FindingView(
            artifact.Entry.StagedPath,
            finding.Rule,
            finding.Severity,
            finding.At.Channel,
            finding.At.Place,
            finding.At.Line,
            finding.At.Column,
            finding.At.Offset,
            finding.At.Length,
            finding.Excerpt,
            finding.Fingerprint,
            finding.Message,
            finding.Remedy,
            publication.Overrides.Any(o =>
                o.Covers(artifact.Report!.Sha256, finding.Rule, finding.Fingerprint, time.GetUtcNow())
            ),
            finding.Also
        ));

    private static PublicationView.ArtifactView ArtifactOf(Assessment.Artifact artifact) =>
        new(
            artifact.Entry.StagedPath,
            artifact.Entry.PublicPath,
            artifact.Entry.Role,
            artifact.Entry.Sha256,
            artifact.Entry.Bytes,
            artifact.Report?.MediaType,
            artifact.Entry.Ruleset
        );

    private static Verdict? VerdictOf(PublicationState state) =>
        state switch
        {
            PublicationState.Scanning => null,
            PublicationState.Held => Verdict.Hold,
            PublicationState.Releasing => null,
            PublicationState.Released => Verdict.Release,
            PublicationState.Exposed => Verdict.Hold,
            PublicationState.Superseded => null,
            _ => throw new ArgumentOutOfRangeException(nameof(state)),
        };

    private static PublicationState[] StatesOf(string? state, List<FieldProblem> problems)
    {
        if (string.IsNullOrEmpty(state))
        {
            return Enum.GetValues<PublicationState>();
        }

        if (KebabCase.TryParse<PublicationState>(state, out var one))
        {
            return [one];
        }

        var known = string.Join(", ", Enum.GetValues<PublicationState>().Select(KebabCase.Name));
        problems.Add(new FieldProblem("state", $"`state` must be one of {known}."));
        return [];
    }

    private static int LimitOf(string? limit, List<FieldProblem> problems)
    {
        if (string.IsNullOrEmpty(limit))
        {
            return DefaultLimit;
        }

        if (
            int.TryParse(limit, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            && count is >= 1 and <= LargestLimit
        )
        {
            return count;
        }

        problems.Add(new FieldProblem("limit", $"`limit` must be a whole number from 1 to {LargestLimit}."));
        return 0;
    }
}
