using FsCheck.Xunit;
using PublishGate.Gate.Messages;
using PublishGate.Gate.Publications;
using PublishGate.Scanning.Reports;

namespace PublishGate.Gate.Tests.Worlds;

/// <summary>Promises 1 to 3 under random interleavings of everything that can happen, with everything that can go wrong.</summary>
public sealed class StormTests
{
    [Fact]
    public void Contents_OfEachKind_AreWhatTheTestsTakeThemFor()
    {
        Assert.Equal(Verdict.Release, Contents.TruthOf(Contents.Page(0b1110)).Verdict);
        Assert.Equal(3, Contents.TruthOf(Contents.Page(0b1110)).References.Length);
        Assert.Contains(Contents.TruthOf(Contents.Page(0x41)).Findings, finding => finding.Severity == Severity.Block);
        Assert.Empty(Contents.TruthOf(Contents.Page(0x41)).Gaps);
        Assert.Equal(Verdict.Release, Contents.TruthOf(Contents.Asset(0)).Verdict);
        Assert.Contains(Contents.TruthOf(Contents.Asset(1)).Findings, finding => finding.Severity == Severity.Block);
        Assert.NotEmpty(Contents.TruthOf(Contents.Asset(2)).Gaps);
    }

    [Property(MaxTest = 400, EndSize = 150, Arbitrary = [typeof(OpWeights)])]
    public async Task Storm_WhateverHappens_NoPromiseIsBrokenAndAllComesToItsEnd(Op[] ops)
    {
        var world = new World();
        foreach (var op in ops)
        {
            await world.DoAsync(op);
        }

        await world.SettleAsync();

        Assert.All(world.Publications.All, publication => Assert.Null(publication.Deadline));
        Assert.All(world.Publications.All, publication => AssertTold(world, publication));
        AssertReadersSeeTheLatest(world);
        await AssertFinalLooksAsync(world);
    }

    [Theory]
    [InlineData(OpKind.LoseRequest)]
    [InlineData(OpKind.LoseResult)]
    public async Task Storm_MessageIsDead_WhatItWasForIsHeldBeforeTheDeadline(OpKind lost)
    {
        var op = new Op(OpKind.Submit, 1, 0, Again: false, FaultKind.None, 0, OpKind.Override);
        var world = new World();

        await world.DoAsync(op);
        if (lost == OpKind.LoseResult)
        {
            await world.DoAsync(op with { Kind = OpKind.Scan });
        }

        await world.DoAsync(op with { Kind = lost, Again = true });
        await world.DoAsync(op with { Kind = OpKind.Tell });

        Assert.Equal(PublicationState.Held, Assert.Single(world.Publications.All).State);
        Assert.Single(world.Bus.Decisions);
    }

    [Property(MaxTest = 300, EndSize = 100, Arbitrary = [typeof(OpWeights)])]
    public async Task Storm_NothingLostAndNoDeadlinePassed_EachRevisionGetsTheStateOfItsContent(Op[] ops)
    {
        var world = new World();
        foreach (var op in ops.Where(op => IsQuiet(op.Kind) && IsQuiet(op.Someone)))
        {
            await world.DoAsync(op);
        }

        await world.SettleAsync();

        AssertReadersSeeTheLatest(world);
        foreach (var revisions in world.Publications.All.GroupBy(publication => publication.Id))
        {
            var inOrder = revisions.OrderBy(publication => (publication.SubmittedAt, publication.Revision)).ToList();
            var latest = inOrder[^1];
            Assert.Equal(IsClean(world, latest) ? PublicationState.Released : PublicationState.Held, latest.State);
            foreach (var earlier in inOrder.SkipLast(1).Where(earlier => earlier.State != PublicationState.Superseded))
            {
                // It was out before the later one came, and the later one never came out.
                Assert.Equal((PublicationState.Released, PublicationState.Held), (earlier.State, latest.State));
                Assert.True(IsClean(world, earlier));
            }
        }
    }

    /// <summary>Found by a storm: of two revisions submitted at once, both with leaks, both stayed held.</summary>
    [Fact]
    public Task Storm_TwoRevisionsSubmittedAtOnce_LeaveOneThatCounts() =>
        Storm_NothingLostAndNoDeadlinePassed_EachRevisionGetsTheStateOfItsContent([
            new Op(OpKind.Submit, 65, 67, Again: true, FaultKind.SomeoneActs, 74, OpKind.Submit),
        ]);

    /// <summary>Duplicates, any order and crashes, but nobody changes his mind, and no time passes.</summary>
    private static bool IsQuiet(OpKind kind) => kind is OpKind.Submit or OpKind.Scan or OpKind.Tell or OpKind.Sweep;

    private static bool IsClean(World world, Publication publication) =>
        publication.Manifest.All(entry =>
            world.Content.Staged.TryGetValue(entry.StagedPath, out var bytes)
            && Contents.TruthOf(bytes).Verdict == Verdict.Release
        );

    /// <summary>No alert is lost: whoever is held or out has a decision that says so.</summary>
    private static void AssertTold(World world, Publication publication)
    {
        var kinds = world
            .Bus.Decisions.Where(d => (d.Id, d.Revision) == (publication.Id, publication.Revision))
            .Where(decision => decision.State == publication.State)
            .Select(decision => decision.Kind)
            .ToList();
        switch (publication.State)
        {
            case PublicationState.Held:
                Assert.Contains(kinds, k => k is DecisionKind.Held or DecisionKind.Unscannable or DecisionKind.Overdue);
                break;
            case PublicationState.Released:
                Assert.Contains(DecisionKind.Released, kinds);
                break;
            case PublicationState.Exposed:
                Assert.Contains(DecisionKind.Exposed, kinds);
                break;
            default:
                Assert.Equal(PublicationState.Superseded, publication.State);
                break;
        }
    }

    /// <summary>However releases of several revisions overlapped, the page that is out is that of the latest one that is.</summary>
    private static void AssertReadersSeeTheLatest(World world)
    {
        foreach (var revisions in world.Publications.All.GroupBy(publication => publication.Id))
        {
            var latest = revisions
                .Where(publication => publication.State is PublicationState.Released or PublicationState.Exposed)
                .MaxBy(publication => (publication.SubmittedAt, publication.Revision));
            if (latest is not null)
            {
                var bytes = world.Content.Public[latest.Page.PublicPath];
                Assert.Equal(world.Promises.PagesOut[latest.Key], MemoryContent.Hash(bytes));
            }
        }
    }

    /// <summary>Looks at everything once more, undisturbed: each ends in the state that its bytes deserve.</summary>
    private static async Task AssertFinalLooksAsync(World world)
    {
        foreach (var key in world.Publications.All.Select(publication => publication.Key).ToList())
        {
            var before = world.Publications.Find(key)!;
            if (before.State == PublicationState.Superseded)
            {
                continue;
            }

            await world.LookAgainAsync(before);
            var after = world.Publications.Find(key)!;
            var isPublic = before.State is PublicationState.Released or PublicationState.Exposed;
            var area = isPublic ? world.Content.Public : world.Content.Staged;
            var isClear = after.Manifest.All(entry =>
                area.TryGetValue(isPublic ? entry.PublicPath : entry.StagedPath, out var bytes)
                && world.Promises.MayBePublic(bytes, after.Overrides)
            );
            var expected =
                isClear ? PublicationState.Released
                : isPublic ? PublicationState.Exposed
                : PublicationState.Held;
            Assert.Equal(expected, after.State);
        }
    }
}
