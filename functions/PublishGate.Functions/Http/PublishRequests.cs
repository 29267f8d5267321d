using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using PublishGate.Gate;
using PublishGate.Gate.Ports;
using PublishGate.Gate.Publications;
using PublishGate.Gate.Submissions;

namespace PublishGate.Functions.Http;

/// <summary><c>POST /api/publications</c>: 202 with <c>Location</c>, or the verdict under <c>Prefer: wait=SECONDS</c> (RFC 7240).</summary>
public sealed class PublishRequests(
    Submitter submitter,
    IPublicationStore publications,
    PublicationQueries queries,
    GateOptions options,
    TimeProvider time
)
{
    private const int LongestWaitSeconds = 120;
    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(50);

    // JSON escapes a character with at most six bytes.
    private long BodyLimit => (options.InlinePageBytes * 6L) + (1024 * 1024);

    public async Task<IActionResult> HandleAsync(HttpRequest request, CancellationToken cancellation)
    {
        var (json, refusal) = await JsonRequest.ReadAsync(request, BodyLimit, cancellation);
        if (json is null)
        {
            return refusal!;
        }

        var (submission, problems) = Read(json);
        if (submission is null)
        {
            return Problems.Fields(problems);
        }

        return await submitter.SubmitAsync(submission, cancellation) switch
        {
            SubmissionAnswer.Conflict => Problems.RevisionTaken(),
            SubmissionAnswer.PageMissing missing => Problems.PageMissing(missing.Path),
            SubmissionAnswer.Accepted accepted => await AnswerAsync(request, accepted.Publication, cancellation),
            _ => throw new InvalidOperationException("A submission was answered in a way that is not known."),
        };
    }

    private (Submission?, IReadOnlyList<FieldProblem>) Read(JsonRequest json)
    {
        json.AllowOnly("id", "revision", "page", "assets", "callback");
        var page = json.Object("page");
        page?.AllowOnly("path", "html");
        var fields = new SubmissionFields(
            json.Text("id"),
            json.TextOrNumber("revision"),
            page is null ? null : new SubmissionFields.PageFields(page.Text("path"), page.Text("html")),
            json.Texts("assets"),
            json.Text("callback")
        );
        var (submission, problems) = SubmissionCheck.Check(fields, options);
        var wrongTypes = json
            .Problems.Concat(page?.Problems.Select(p => p with { Field = $"page.{p.Field}" }) ?? [])
            .ToList();
        var known = wrongTypes.Select(problem => problem.Field).ToHashSet(StringComparer.Ordinal);
        return wrongTypes.Count > 0
            ? (null, [.. wrongTypes, .. problems.Where(problem => !known.Contains(problem.Field))])
            : (submission, problems);
    }

    private async Task<IActionResult> AnswerAsync(
        HttpRequest request,
        Publication accepted,
        CancellationToken cancellation
    )
    {
        var location = $"/api/publications/{accepted.Id}?revision={accepted.Revision}";
        var wait = WaitOf(request);
        var publication = wait is { } seconds ? await WaitAsync(accepted, seconds, cancellation) : accepted;
        var isDecided = publication.State is not (PublicationState.Scanning or PublicationState.Releasing);
        var headers = new Dictionary<string, string> { ["Location"] = location };
        if (wait is { } applied)
        {
            headers["Preference-Applied"] = $"wait={applied}";
        }

        return isDecided && wait is not null
            ? new JsonBodyResult(await queries.ViewAsync(publication, cancellation)) { Headers = headers }
            : new JsonBodyResult(
                new AcceptedView(publication.Id, publication.Revision, publication.State, location),
                StatusCodes.Status202Accepted
            )
            {
                Headers = headers,
            };
    }

    private async Task<Publication> WaitAsync(Publication accepted, int seconds, CancellationToken cancellation)
    {
        var end = time.GetUtcNow() + TimeSpan.FromSeconds(seconds);
        var publication = accepted;
        while (publication.State is PublicationState.Scanning or PublicationState.Releasing && time.GetUtcNow() < end)
        {
            await Task.Delay(Poll, time, cancellation);
            publication = (await publications.FindAsync(accepted.Key, cancellation))?.Publication ?? publication;
        }

        return publication;
    }

    private static int? WaitOf(HttpRequest request)
    {
        foreach (var preference in request.Headers["Prefer"].SelectMany(value => value?.Split(',', ';') ?? []))
        {
            var parts = preference.Split('=', 2, StringSplitOptions.TrimEntries);
            if (
                parts is ["wait", var text]
                && int.TryParse(text.Trim('"'), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            )
            {
                return Math.Min(seconds, LongestWaitSeconds);
            }
        }

        return null;
    }
}
