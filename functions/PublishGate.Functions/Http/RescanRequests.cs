using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using PublishGate.Gate.Paths;
using PublishGate.Gate.Ports;
using PublishGate.Gate.Rescans;
using PublishGate.Gate.Submissions;

namespace PublishGate.Functions.Http;

/// <summary><c>POST /api/rescans</c>: one publication, one asset, or everything that is public.</summary>
public sealed class RescanRequests(Rescanner rescanner, IPublicationStore publications)
{
    private const long BodyLimit = 64 * 1024;
    private const string DefaultActor = "api";

    public async Task<IActionResult> HandleAsync(HttpRequest request, CancellationToken cancellation)
    {
        var (json, refusal) = await JsonRequest.ReadAsync(request, BodyLimit, cancellation);
        if (json is null)
        {
            return refusal!;
        }

        json.AllowOnly("publication", "revision", "asset", "released", "by");
        var publication = json.Text("publication");
        var revision = json.TextOrNumber("revision");
        var asset = json.Text("asset");
        var released = json.Flag("released");
        var problems = new List<FieldProblem>();
        var actor = json.Text("by") is { } by ? PersonsWords.Check("by", by, problems) : DefaultActor;
        if (json.Problems.Count + problems.Count > 0)
        {
            return Problems.Fields([.. json.Problems, .. problems]);
        }

        return (publication, asset, released) switch
        {
            ({ } id, null, false) => await AnswerAsync(
                id,
                await rescanner.PublicationAsync(id, revision, actor, cancellation),
                cancellation
            ),
            (null, { } path, false) when revision is null => await AssetAsync(path, actor, cancellation),
            (null, null, true) when revision is null => await AnswerAsync(
                "",
                await rescanner.ReleasedAsync(actor, cancellation),
                cancellation
            ),
            _ => Problems.Fields([
                new FieldProblem(
                    "publication",
                    "Send exactly one of `publication` (with `revision` if not the latest), `asset`, or `released: true`."
                ),
            ]),
        };
    }

    private async Task<IActionResult> AssetAsync(string path, string actor, CancellationToken cancellation) =>
        ContentPath.TryParse(path, out var parsed, out var problem)
            ? await AnswerAsync("", await rescanner.AssetAsync(parsed, actor, cancellation), cancellation)
            : Problems.Fields([new FieldProblem("asset", problem)]);

    private async Task<IActionResult> AnswerAsync(string id, RescanAnswer answer, CancellationToken cancellation) =>
        answer.Problem switch
        {
            null => new JsonBodyResult(
                new RescanView([
                    .. answer.Started.Select(publication => new RescanView.Rescanned(
                        publication.Id,
                        publication.Revision,
                        publication.Round,
                        $"/api/publications/{publication.Id}?revision={publication.Revision}"
                    )),
                ]),
                StatusCodes.Status202Accepted
            ),
            RescanProblem.UnknownPublication => Problems.UnknownPublication(),
            RescanProblem.UnknownRevision => Problems.UnknownRevision(
                (await publications.RevisionsAsync(id, cancellation)).Select(publication => publication.Revision)
            ),
            RescanProblem.UnknownAsset => Problems.UnknownAsset(),
            RescanProblem.NotNow => Problems.NotNow(
                "The revision is being released at this moment, or was superseded. Ask again, or name another revision."
            ),
            _ => throw new InvalidOperationException("A re-scan was answered in a way that is not known."),
        };
}
