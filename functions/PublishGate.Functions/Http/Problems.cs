using Microsoft.AspNetCore.Http;
using PublishGate.Gate.Ports;
using PublishGate.Gate.Submissions;

namespace PublishGate.Functions.Http;

/// <summary>Problem details (RFC 9457): what is wrong, in which field, and what to send instead. Never echoes content.</summary>
public static class Problems
{
    private const string ContentType = "application/problem+json";

    public static JsonBodyResult NotJson(long line, long position) =>
        Create(
            StatusCodes.Status400BadRequest,
            "malformed-json",
            "The body is not valid JSON.",
            $"Reading stopped at line {line + 1}, byte {position + 1}. Send one JSON object."
        );

    public static JsonBodyResult Fields(IReadOnlyList<FieldProblem> problems) =>
        Create(
            StatusCodes.Status422UnprocessableEntity,
            "invalid-fields",
            "Some fields cannot be taken as they are.",
            string.Join(' ', problems.Select(problem => problem.Problem)),
            problems
        );

    public static JsonBodyResult TooLarge(long limit) =>
        Create(
            StatusCodes.Status413PayloadTooLarge,
            "body-too-large",
            "The body is too large.",
            $"At most {limit} bytes are taken. Upload the page to staging and send `page.path` instead of `page.html`."
        );

    public static JsonBodyResult WrongContentType() =>
        Create(
            StatusCodes.Status415UnsupportedMediaType,
            "wrong-content-type",
            "The body's type is not application/json.",
            "Send the header `Content-Type: application/json`, with the body in UTF-8."
        );

    public static JsonBodyResult UnknownPublication() =>
        Create(
            StatusCodes.Status404NotFound,
            "unknown-publication",
            "There is no such publication.",
            "Check the id, or publish it first with POST /api/publications."
        );

    public static JsonBodyResult UnknownRevision(IEnumerable<string> known) =>
        Create(
            StatusCodes.Status404NotFound,
            "unknown-revision",
            "The publication has no such revision.",
            $"Known revisions: {string.Join(", ", known.Take(20))}."
        );

    public static JsonBodyResult UnknownAsset() =>
        Create(
            StatusCodes.Status404NotFound,
            "unknown-asset",
            "There is no such file in staged or public content.",
            "Check the path, or upload the file to staging."
        );

    public static JsonBodyResult RevisionTaken() =>
        Create(
            StatusCodes.Status409Conflict,
            "revision-taken",
            "This revision was submitted before with other content.",
            "Send changed content under a new revision."
        );

    public static JsonBodyResult NotNow(string detail) =>
        Create(StatusCodes.Status409Conflict, "not-in-this-state", "That cannot be done in the present state.", detail);

    public static JsonBodyResult PageMissing(string path) =>
        Fields([new FieldProblem("page.path", $"`{path}` is not in staging; upload it first.")]);

    public static JsonBodyResult WrongKey() =>
        Create(
            StatusCodes.Status401Unauthorized,
            "wrong-key",
            "The function key is missing or wrong.",
            "Send the key in the header `x-functions-key`."
        );

    /// <param name="storage">What keeps the gate from storing anything, if that is known.</param>
    public static JsonBodyResult Failed(StorageFailedException? storage = null) =>
        Create(
            StatusCodes.Status500InternalServerError,
            "failed",
            "The gate failed to answer.",
            storage is null
                ? "Nothing was released. Send the request again; if it fails again, look at the gate's log."
                : $"Nothing was released. The gate's machine has {storage.Message}."
        );

    public static JsonBodyResult UnknownRoute() =>
        Create(
            StatusCodes.Status404NotFound,
            "unknown-route",
            "There is nothing at this address.",
            "The API is at /api/publications, /api/rescans and /api/health; check the path and the method."
        );

    private static JsonBodyResult Create(
        int status,
        string type,
        string title,
        string detail,
        IReadOnlyList<FieldProblem>? errors = null
    ) => new(new ProblemBody($"urn:publishgate:problem:{type}", title, status, detail, errors), status, ContentType);

    /// <summary>The members of a problem, in the order of RFC 9457, section 3.1, and <c>errors</c> as in its example.</summary>
    public sealed record ProblemBody(
        string Type,
        string Title,
        int Status,
        string Detail,
        IReadOnlyList<FieldProblem>? Errors
    );
}
