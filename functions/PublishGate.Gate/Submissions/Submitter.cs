using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using PublishGate.Gate.Deciding;
using PublishGate.Gate.Messages;
using PublishGate.Gate.Paths;
using PublishGate.Gate.Ports;
using PublishGate.Gate.Publications;
using PublishGate.Gate.Transitions;

namespace PublishGate.Gate.Submissions;

/// <summary>Takes in what the CMS wants to publish. Nothing is stored unless all of it is in order.</summary>
public sealed class Submitter(
    IPublicationStore publications,
    IContentStore content,
    TimeProvider time,
    GateOptions options
)
{
    private readonly PublicationSteps _steps = new(publications, time);

    public async Task<SubmissionAnswer> SubmitAsync(Submission submission, CancellationToken cancellation)
    {
        var hash = HashOf(submission);
        if (await publications.FindAsync(submission.Key, cancellation) is { } known)
        {
            return await RepeatAsync(known.Publication, hash, cancellation);
        }

        if (submission.PagePath is { } path && !await ExistsAsync(path, cancellation))
        {
            return new SubmissionAnswer.PageMissing(path.Value);
        }

        var earlier = await publications.RevisionsAsync(submission.Key.Id, cancellation);
        var publication = Create(submission, hash, earlier);
        if (submission.Html is { } html)
        {
            await content.WriteStagedAsync(ContentPath.Parse(publication.Page.StagedPath), html, cancellation);
        }

        var step = new Step(publication, publication.SubmittedAt);
        step.Audit("submitted", "cms", Named(publication.Manifest.Length));
        foreach (var entry in publication.Manifest)
        {
            step.Send(MessageFactory.Request(publication, entry));
        }

        if (!await publications.TrySaveAsync(step.ToChange(isNew: true), version: null, cancellation))
        {
            var winner = await publications.FindAsync(submission.Key, cancellation);
            return await RepeatAsync(winner!.Publication, hash, cancellation);
        }

        await SupersedeEarlierAsync(publication.Id, cancellation);
        return new SubmissionAnswer.Accepted(publication);
    }

    private async Task<SubmissionAnswer> RepeatAsync(Publication known, string hash, CancellationToken cancellation)
    {
        if (known.RequestHash != hash)
        {
            return new SubmissionAnswer.Conflict(known);
        }

        await SupersedeEarlierAsync(known.Id, cancellation);
        return new SubmissionAnswer.Accepted(known);
    }

    private static string Named(int artifacts) =>
        artifacts == 1
            ? "The page."
            : $"The page and {artifacts - 1} {(artifacts == 2 ? "file" : "files")} that the CMS named.";

    private Publication Create(Submission submission, string hash, IReadOnlyList<Publication> earlier)
    {
        var (id, revision) = submission.Key;
        var staged = submission.PagePath?.Value ?? $"{Submission.InlineFolder}/{id}/{revision}-{hash[..16]}.html";
        var page = new ManifestEntry
        {
            Role = ArtifactRole.Page,
            StagedPath = staged,
            PublicPath = submission.PagePath?.Value ?? $"{id}.html",
        };
        var named = submission
            .Assets.Where(path => path.Value != staged)
            .Select(path => new ManifestEntry
            {
                Role = ArtifactRole.Named,
                StagedPath = path.Value,
                PublicPath = path.Value,
            });
        // Later submitted is later, also when the clock was set back in between.
        var now = time.GetUtcNow();
        var latest = earlier.Select(other => other.SubmittedAt).DefaultIfEmpty().Max();
        return new Publication
        {
            Id = id,
            Revision = revision,
            State = PublicationState.Scanning,
            Manifest = [page, .. named],
            SubmittedAt = now > latest ? now : latest.AddTicks(1),
            RequestHash = hash,
            Deadline = now + options.Deadline,
            Callback = submission.Callback,
            WasHeld =
                earlier.MaxBy(other => (other.SubmittedAt, other.Revision)) is { WasHeld: true, ReleasedAt: null },
            Overrides = [.. earlier.SelectMany(other => other.Overrides).Where(o => now < o.Expires).Distinct()],
        };
    }

    /// <summary>Of all revisions as they are after the save: of two submitted at once, the one saved last sees both.</summary>
    private async Task SupersedeEarlierAsync(string id, CancellationToken cancellation)
    {
        var revisions = await publications.RevisionsAsync(id, cancellation);
        var later = revisions.MaxBy(publication => (publication.SubmittedAt, publication.Revision))!;
        foreach (var other in revisions.Where(later.IsLaterThan))
        {
            await _steps.ApplyAsync(
                other.Key,
                step =>
                {
                    var isOpen = step.Publication.State is PublicationState.Scanning or PublicationState.Held;
                    if (isOpen)
                    {
                        Verdicts.Move(step, GateEvent.LaterSubmitted, options);
                        step.Audit("superseded", AuditEntry.Gate, $"Revision {later.Revision} was submitted.");
                    }

                    return Task.FromResult(isOpen);
                },
                cancellation
            );
        }
    }

    private async Task<bool> ExistsAsync(ContentPath path, CancellationToken cancellation)
    {
        await using var open = await content.OpenAsync(ContentArea.Staged, path, cancellation);
        return open is not null;
    }

    private static string HashOf(Submission submission)
    {
        var html = submission.Html is { } bytes ? Convert.ToHexStringLower(SHA256.HashData(bytes)) : null;
        var text = new JsonArray(
            submission.PagePath?.Value,
            html,
            new JsonArray([.. submission.Assets.Select(asset => JsonValue.Create(asset.Value))]),
            submission.Callback?.AbsoluteUri
        ).ToJsonString(GateJson.Options);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }
}
