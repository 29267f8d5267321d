using PublishGate.Contracts;
using PublishGate.Gate.Messages;
using PublishGate.Gate.Overriding;
using PublishGate.Gate.Publications;
using PublishGate.Gate.Tests.Worlds;
using PublishGate.Scanning.Reports;

namespace PublishGate.Gate.Tests.Overriding;

public sealed class OverridesTests
{
    private readonly TestClock _clock = new();
    private readonly MemoryBus _bus;
    private readonly MemoryPublications _publications;
    private readonly MemoryReports _reports;
    private readonly Overrides _overrides;
    private readonly Publication _held;
    private readonly Report _report = Contents.TruthOf(Contents.Page(0x41));

    public OverridesTests()
    {
        var faults = new Faults();
        _bus = new MemoryBus(faults);
        _publications = new MemoryPublications(faults, _bus);
        _reports = new MemoryReports(faults);
        _overrides = new Overrides(_publications, _reports, _clock, new GateOptions());
        _held = new Publication
        {
            Id = "story",
            Revision = "1",
            State = PublicationState.Held,
            SubmittedAt = _clock.GetUtcNow(),
            RequestHash = "",
            Manifest =
            [
                new ManifestEntry
                {
                    Role = ArtifactRole.Page,
                    StagedPath = "a.html",
                    PublicPath = "a.html",
                    Sha256 = _report.Sha256,
                    Ruleset = _report.Ruleset,
                },
            ],
        };
    }

    private string[] Blocking =>
        [.. _report.Findings.Where(f => f.Severity == Severity.Block).Select(f => f.Fingerprint).Distinct()];

    [Fact]
    public async Task Take_AllThatBlocksOfAHeldRevision_BeginsItsRelease()
    {
        await SaveAsync(_held);

        var answer = await TakeAsync(Blocking);

        var taken = Assert.IsType<OverrideAnswer.Taken>(answer).Publication;
        Assert.Equal(PublicationState.Releasing, taken.State);
        Assert.Null(Assert.Single(_bus.Inputs).Result);
        Assert.All(taken.Overrides, o => Assert.Equal((_report.Sha256, "Editor"), (o.Sha256, o.Editor)));
        var audit = Assert.Single(await _publications.AuditAsync("story", default));
        Assert.Equal(("overridden", "Editor"), (audit.Action, audit.Actor));
    }

    [Fact]
    public async Task Take_OfAnOverdueRevision_CountsButReleasesNothing()
    {
        await SaveAsync(_held with { IsOverdue = true });

        var answer = await TakeAsync(Blocking);

        var taken = Assert.IsType<OverrideAnswer.Taken>(answer).Publication;
        Assert.Equal(PublicationState.Held, taken.State);
        Assert.NotEmpty(taken.Overrides);
        Assert.Empty(_bus.Inputs);
    }

    [Fact]
    public async Task Take_WithAGapBeside_CountsButReleasesNothing()
    {
        var unread = _held.Page with { StagedPath = "b", PublicPath = "b", Sha256 = null, Ruleset = null };
        await SaveAsync(_held with { Manifest = [_held.Page, unread with { Problem = Gap.Missing("b") }] });

        var answer = await TakeAsync(Blocking);

        Assert.Equal(PublicationState.Held, Assert.IsType<OverrideAnswer.Taken>(answer).Publication.State);
    }

    [Fact]
    public async Task Take_OfWhatIsExposed_IsReleasedAgainAndToldSo()
    {
        await SaveAsync(_held with { State = PublicationState.Exposed, Area = ContentArea.Public });

        var answer = await TakeAsync(Blocking);

        Assert.Equal(PublicationState.Released, Assert.IsType<OverrideAnswer.Taken>(answer).Publication.State);
        Assert.Equal(DecisionKind.Released, Assert.Single(_bus.Decisions).Kind);
    }

    [Fact]
    public async Task Take_FingerprintThatBlocksNothing_IsRefusedWithNothingStored()
    {
        await SaveAsync(_held);

        var answer = await TakeAsync([.. Blocking, "unknown"]);

        Assert.Equal(["unknown"], Assert.IsType<OverrideAnswer.NotBlocking>(answer).Fingerprints);
        Assert.Empty(_publications.Find(_held.Key)!.Overrides);
        Assert.Empty(await _publications.AuditAsync("story", default));
    }

    [Theory]
    [InlineData(PublicationState.Scanning)]
    [InlineData(PublicationState.Releasing)]
    [InlineData(PublicationState.Released)]
    [InlineData(PublicationState.Superseded)]
    public async Task Take_OfWhatIsNotHeld_IsRefused(PublicationState state)
    {
        await SaveAsync(_held with { State = state });

        Assert.Equal(state, Assert.IsType<OverrideAnswer.NotHeld>(await TakeAsync(Blocking)).State);
        Assert.Empty(_publications.Find(_held.Key)!.Overrides);
    }

    [Fact]
    public async Task Take_OfAnUnknownRevision_IsRefused() =>
        Assert.IsType<OverrideAnswer.UnknownRevision>(await TakeAsync(Blocking));

    private async Task SaveAsync(Publication publication)
    {
        await _reports.PutAsync(_report, default);
        await _publications.TrySaveAsync(new(publication, [], []), null, default);
    }

    private Task<OverrideAnswer> TakeAsync(string[] fingerprints) =>
        _overrides.TakeAsync(
            _held.Key,
            new OverrideRequest("Editor", "She agreed.", _clock.GetUtcNow().AddHours(1), [.. fingerprints]),
            default
        );
}
