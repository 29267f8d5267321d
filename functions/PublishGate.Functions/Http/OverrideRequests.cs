using System.Collections.Immutable;
using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using PublishGate.Gate;
using PublishGate.Gate.Overriding;
using PublishGate.Gate.Ports;
using PublishGate.Gate.Publications;
using PublishGate.Gate.Submissions;
using PublishGate.Scanning.Reports;

namespace PublishGate.Functions.Http;

/// <summary><c>POST /api/publications/{id}/overrides</c>.</summary>
public sealed class OverrideRequests(
    Overrides overrides,
    IPublicationStore publications,
    PublicationQueries queries,
    TimeProvider time,
    GateOptions options
)
{
    private const long BodyLimit = 256 * 1024;

    public async Task<IActionResult> HandleAsync(string id, HttpRequest request, CancellationToken cancellation)
    {
        var (json, refusal) = await JsonRequest.ReadAsync(request, BodyLimit, cancellation);
        if (json is null)
        {
            return refusal!;
        }

        json.AllowOnly("revision", "editor", "reason", "expires", "fingerprints");
        var problems = new List<FieldProblem>();
        var revision = PersonsWords.Required("revision", json.TextOrNumber("revision"), problems);
        var editor = PersonsWords.Check("editor", json.Text("editor"), problems);
        var reason = PersonsWords.Check("reason", json.Text("reason"), problems);
        var expires = Expiry(json.Text("expires"), problems);
        var fingerprints = Fingerprints(json.Texts("fingerprints"), problems);
        if (json.Problems.Count + problems.Count > 0)
        {
            return Problems.Fields([.. json.Problems, .. problems]);
        }

        var answer = await overrides.TakeAsync(
            new PublicationKey(id, revision),
            new OverrideRequest(editor, reason, expires, fingerprints),
            cancellation
        );
        return answer switch
        {
            OverrideAnswer.Taken taken => new JsonBodyResult(await queries.ViewAsync(taken.Publication, cancellation)),
            OverrideAnswer.UnknownRevision => await UnknownAsync(id, cancellation),
            OverrideAnswer.NotHeld notHeld => Problems.NotNow(
                $"The revision is {KebabCase.Name(notHeld.State)}; only what is held or exposed can be overridden."
            ),
            OverrideAnswer.NotBlocking unknown => Problems.Fields([
                new FieldProblem(
                    "fingerprints",
                    $"{unknown.Fingerprints.Count} of the fingerprints name nothing that blocks this revision; "
                        + "take them from its findings. Gaps cannot be overridden."
                ),
            ]),
            _ => throw new InvalidOperationException("An override was answered in a way that is not known."),
        };
    }

    private async Task<IActionResult> UnknownAsync(string id, CancellationToken cancellation)
    {
        var revisions = await publications.RevisionsAsync(id, cancellation);
        return revisions.Count == 0
            ? Problems.UnknownPublication()
            : Problems.UnknownRevision(revisions.Select(publication => publication.Revision));
    }

    private DateTimeOffset Expiry(string? value, List<FieldProblem> problems)
    {
        var now = time.GetUtcNow();
        if (
            DateTimeOffset.TryParse(
                value,
                CultureInfo.InvariantCulture,
                DateTimeStyles.AssumeUniversal,
                out var expires
            )
            && expires > now
            && expires <= now + options.LongestOverride
        )
        {
            return expires;
        }

        problems.Add(
            new FieldProblem(
                "expires",
                $"`expires` must be a time (RFC 3339) after now and within {options.LongestOverride.Days} days."
            )
        );
        return now;
    }

    private static ImmutableArray<string> Fingerprints(IReadOnlyList<string?>? values, List<FieldProblem> problems)
    {
        if (values is null or { Count: 0 })
        {
            problems.Add(
                new FieldProblem("fingerprints", "`fingerprints` is missing; list those of the findings to override.")
            );
        }

        return [.. (values ?? []).OfType<string>().Distinct(StringComparer.Ordinal)];
    }
}
