using System.Collections.Immutable;
using PublishGate.Contracts;
using PublishGate.Gate.Deciding;
using PublishGate.Gate.Publications;
using PublishGate.Gate.Tests.Worlds;

namespace PublishGate.Gate.Tests.Deciding;

/// <summary>What earlier revisions made public and the present one does not use.</summary>
public sealed class LeftoversTests
{
    private readonly TestClock _clock = new();
    private readonly MemoryPublications _publications;
    private readonly MemoryContent _content;
    private readonly Leftovers _leftovers;

    public LeftoversTests()
    {
        var faults = new Faults();
        _publications = new MemoryPublications(faults, new MemoryBus(faults));
        _content = new MemoryContent(faults);
        _leftovers = new Leftovers(_publications, _content);
    }

    [Fact]
    public async Task Of_FilesThatThePresentRevisionDropped_AreToldInOrder()
    {
        await SaveAsync("story", "1", PublicationState.Superseded, "story.html", "notes.pdf", "call.mp3", "kept.jpg");
        var present = await SaveAsync("story", "2", PublicationState.Released, "story.html", "kept.jpg");
        Publish("story.html", "notes.pdf", "call.mp3", "kept.jpg");

        Assert.Equal(["call.mp3", "notes.pdf"], await OfAsync(present));
    }

    [Fact]
    public async Task Of_FilesOfARevisionThatWasRefusedHalfway_AreTold()
    {
        await SaveAsync("story", "1", PublicationState.Held, "story.html", "call.mp3");
        var present = await SaveAsync("story", "2", PublicationState.Releasing, "story.html");
        Publish("call.mp3");

        Assert.Equal(["call.mp3"], await OfAsync(present));
    }

    [Fact]
    public async Task Of_FilesThatItsOwnRefusedReleaseCopiedBeforeARescan_AreTold()
    {
        var present = await SaveAsync("story", "1", PublicationState.Releasing, "story.html", "kept.jpg");
        Publish("story.html", "kept.jpg", "call.mp3");

        Assert.Equal(["call.mp3"], await OfAsync(present with { MaybePublic = ["story.html", "call.mp3"] }));
    }

    [Fact]
    public async Task Of_FilesThatARefusedReleaseOfAnEarlierRevisionCopied_AreTold()
    {
        await SaveAsync("story", "1", PublicationState.Held, ["call.mp3"], "story.html");
        var present = await SaveAsync("story", "2", PublicationState.Releasing, "story.html");
        Publish("call.mp3");

        Assert.Equal(["call.mp3"], await OfAsync(present));
    }

    [Fact]
    public async Task Of_FilesThatWereDeletedOrNeverPublic_AreNotTold()
    {
        await SaveAsync("story", "1", PublicationState.Superseded, "story.html", "call.mp3");
        var present = await SaveAsync("story", "2", PublicationState.Released, "story.html");

        Assert.Empty(await OfAsync(present));
    }

    [Theory]
    [InlineData(PublicationState.Released, true)]
    [InlineData(PublicationState.Releasing, true)]
    [InlineData(PublicationState.Exposed, true)]
    [InlineData(PublicationState.Held, false)]
    public async Task Of_FileOfAnotherPublication_IsToldUnlessThatIsPublic(PublicationState state, bool isUsed)
    {
        await SaveAsync("story", "1", PublicationState.Superseded, "story.html", "logo.png");
        var present = await SaveAsync("story", "2", PublicationState.Released, "story.html");
        await SaveAsync("other", "1", state, "other.html", "logo.png");
        Publish("logo.png");

        Assert.Equal(isUsed ? [] : ["logo.png"], await OfAsync(present));
    }

    [Fact]
    public async Task Of_FilesOfALaterRevision_AreNotTold()
    {
        var present = await SaveAsync("story", "1", PublicationState.Released, "story.html");
        await SaveAsync("story", "2", PublicationState.Releasing, "story.html", "new.mp3");
        Publish("new.mp3");

        Assert.Empty(await OfAsync(present));
    }

    private async Task<string[]> OfAsync(Publication present) => [.. await _leftovers.OfAsync(present, default)];

    private void Publish(params string[] paths) => Array.ForEach(paths, path => _content.Public[path] = [1]);

    private Task<Publication> SaveAsync(string id, string revision, PublicationState state, params string[] paths) =>
        SaveAsync(id, revision, state, maybePublic: null, paths);

    private async Task<Publication> SaveAsync(
        string id,
        string revision,
        PublicationState state,
        ImmutableArray<string>? maybePublic,
        params string[] paths
    )
    {
        _clock.Advance(TimeSpan.FromSeconds(1));
        var publication = new Publication
        {
            Id = id,
            Revision = revision,
            State = state,
            SubmittedAt = _clock.GetUtcNow(),
            RequestHash = "",
            MaybePublic = maybePublic,
            Manifest =
            [
                .. paths.Select(path => new ManifestEntry
                {
                    Role = ArtifactRole.Named,
                    StagedPath = path,
                    PublicPath = path,
                }),
            ],
        };
        await _publications.TrySaveAsync(new(publication, [], []), null, default);
        return publication;
    }
}
