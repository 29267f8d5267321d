using PublishGate.Gate.Messages;
using PublishGate.Gate.Paths;
using PublishGate.Gate.Ports;
using PublishGate.Gate.Publications;

namespace PublishGate.Contracts;

/// <summary>What every store of publications must do.</summary>
public abstract class PublicationStoreContract
{
    protected abstract IPublicationStore Store { get; }

    /// <summary>Ends the process's hold on the store without a clean end, and starts anew.</summary>
    protected abstract Task CrashAsync();

    /// <summary>Ids of the messages that the gate's subscription of scan results delivers now, all of them completed.</summary>
    protected abstract Task<IReadOnlyList<string>> ReceiveAllAsync();

    [ContractFact]
    public async Task Find_Unknown_IsNull()
    {
        await SaveNewAsync(ContractData.Publication("story", "1"));

        Assert.Null(await Store.FindAsync(new PublicationKey("story", "2"), default));
        Assert.Null(await Store.FindAsync(new PublicationKey("Story", "1"), default));
    }

    [ContractFact]
    public async Task TrySave_New_IsFoundAsItWas()
    {
        var publication = ContractData.Publication("story", "1", "a.jpg", "ü/b c.mp3");

        Assert.True(await Store.TrySaveAsync(ContractData.Change(publication), null, default));

        var stored = await Store.FindAsync(publication.Key, default);
        Assert.Equal(GateJson.Write(publication), GateJson.Write(stored!.Publication));
    }

    [ContractFact]
    public async Task TrySave_NewThatExists_IsRefusedWithNothingSaved()
    {
        var publication = await SaveNewAsync(ContractData.Publication());

        var change = ContractData.Change(publication with { Round = 7 }, ContractData.Message("m"));
        Assert.False(await Store.TrySaveAsync(change, null, default));

        await AssertOnlyFirstSaveAsync(publication.Key);
    }

    [ContractTheory]
    [InlineData("0")]
    [InlineData("no version")]
    [InlineData("")]
    public async Task TrySave_OtherVersion_IsRefusedWithNothingSaved(string version)
    {
        var publication = await SaveNewAsync(ContractData.Publication());

        var change = ContractData.Change(publication with { Round = 7 }, ContractData.Message("m"));
        Assert.False(await Store.TrySaveAsync(change, version, default));

        await AssertOnlyFirstSaveAsync(publication.Key);
    }

    [ContractFact]
    public async Task TrySave_VersionOfSomethingUnknown_IsRefused()
    {
        await SaveNewAsync(ContractData.Publication("one"));
        var version = (await Store.FindAsync(new PublicationKey("one", "1"), default))!.Version;

        Assert.False(await Store.TrySaveAsync(ContractData.Change(ContractData.Publication("two")), version, default));
        Assert.Null(await Store.FindAsync(new PublicationKey("two", "1"), default));
    }

    [ContractFact]
    public async Task TrySave_EachSave_ChangesTheVersion()
    {
        var publication = await SaveNewAsync(ContractData.Publication());
        var versions = new HashSet<string>();
        for (var i = 0; i < 5; i++)
        {
            var stored = await Store.FindAsync(publication.Key, default);
            Assert.True(versions.Add(stored!.Version));
            Assert.True(await Store.TrySaveAsync(ContractData.Change(publication), stored.Version, default));
            Assert.False(await Store.TrySaveAsync(ContractData.Change(publication), stored.Version, default));
        }
    }

    [ContractFact]
    public async Task TrySave_ManyAtOnceWithOneVersion_ExactlyOneWins()
    {
        var publication = await SaveNewAsync(ContractData.Publication());
        for (var race = 0; race < 10; race++)
        {
            var version = (await Store.FindAsync(publication.Key, default))!.Version;
            var saves = Enumerable
                .Range(0, 16)
                .Select(i => Task.Run(() => TrySaveRoundAsync(publication, version, 100 + i)))
                .ToList();

            var wins = await Task.WhenAll(saves);

            var winner = Assert.Single(Enumerable.Range(0, 16), i => wins[i]);
            Assert.Equal(100 + winner, (await Store.FindAsync(publication.Key, default))!.Publication.Round);
        }

        Assert.Equal(11, (await Store.AuditAsync(publication.Id, default)).Count);
        Assert.Equal(10, (await ReceiveAllAsync()).Distinct().Count());
    }

    [ContractFact]
    public async Task TrySave_ManyNewAtOnce_ExactlyOneWins()
    {
        var saves = Enumerable
            .Range(0, 16)
            .Select(i => Task.Run(() => TrySaveRoundAsync(ContractData.Publication(), null, 100 + i)));

        Assert.Single(await Task.WhenAll(saves), won => won);
    }

    [ContractFact]
    public async Task TrySave_Cancelled_SavesNothing()
    {
        var publication = ContractData.Publication();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            Store.TrySaveAsync(ContractData.Change(publication), null, new CancellationToken(canceled: true))
        );

        Assert.Null(await Store.FindAsync(publication.Key, default));
        Assert.Empty(await Store.AuditAsync(publication.Id, default));
    }

    [ContractFact]
    public async Task TrySave_CrashRightAfter_StateAuditAndMessagesAreAllThere()
    {
        var publication = ContractData.Publication();
        var change = ContractData.Change(publication, ContractData.Message("m1"), ContractData.Message("m2"));
        Assert.True(await Store.TrySaveAsync(change, null, default));

        await CrashAsync();
        await Store.SendPendingAsync(default);

        Assert.NotNull(await Store.FindAsync(publication.Key, default));
        Assert.Single(await Store.AuditAsync(publication.Id, default));
        Assert.Equal(["m1", "m2"], (await ReceiveAllAsync()).Distinct());
    }

    [ContractFact]
    public async Task TrySave_NoCrash_MessagesAreSentWithoutASweep()
    {
        await SaveNewAsync(ContractData.Publication(), ContractData.Message("m1"), ContractData.Message("m2"));

        Assert.Equal(["m1", "m2"], (await ReceiveAllAsync()).Distinct());
    }

    [ContractFact]
    public async Task Revisions_Several_AreThoseOfThePublication()
    {
        await SaveNewAsync(ContractData.Publication("story", "1"));
        await SaveNewAsync(ContractData.Publication("story", "2"));
        await SaveNewAsync(ContractData.Publication("story.2", "1"));
        await SaveNewAsync(ContractData.Publication("stor", "1"));

        var revisions = await Store.RevisionsAsync("story", default);

        Assert.Equal(["1", "2"], revisions.Select(revision => revision.Revision).Order());
        Assert.Empty(await Store.RevisionsAsync("other", default));
    }

    [ContractFact]
    public async Task List_ByState_IsLatestSubmittedFirst()
    {
        await SaveNewAsync(Submitted("a", PublicationState.Held, 1));
        await SaveNewAsync(Submitted("b", PublicationState.Released, 3));
        await SaveNewAsync(Submitted("c", PublicationState.Held, 2));
        await SaveNewAsync(Submitted("d", PublicationState.Scanning, 4));

        Assert.Equal(["c", "a"], await ListAsync(PublicationState.Held));
        Assert.Equal(["b", "c", "a"], await ListAsync(PublicationState.Held, PublicationState.Released));
        Assert.Empty(await ListAsync(PublicationState.Exposed));
        Assert.Empty(await ListAsync());
    }

    [ContractFact]
    public async Task List_AfterAMove_HasTheNewStateOnly()
    {
        var publication = await SaveNewAsync(ContractData.Publication());
        await SaveOverAsync(publication with { State = PublicationState.Held });

        Assert.Empty(await ListAsync(PublicationState.Scanning));
        Assert.Equal(["story"], await ListAsync(PublicationState.Held));
    }

    [ContractFact]
    public async Task Using_StagedOrPublicPath_IsFoundUnlessSuperseded()
    {
        await SaveNewAsync(ContractData.Publication("a", "1", "x/shared.jpg", "x/own.jpg"));
        await SaveNewAsync(ContractData.Publication("b", "1", "x/shared.jpg"));
        var superseded = ContractData.Publication("c", "1", "x/shared.jpg");
        await SaveNewAsync(superseded with { State = PublicationState.Superseded });

        Assert.Equal(["a", "b"], await UsingAsync("x/shared.jpg"));
        Assert.Equal(["a"], await UsingAsync("x/own.jpg"));
        Assert.Equal(["a"], await UsingAsync("_pages/a.html"));
        Assert.Equal(["a"], await UsingAsync("a.html"));
        Assert.Empty(await UsingAsync("x/shared.jp"));
        Assert.Empty(await UsingAsync("X/shared.jpg"));
    }

    [ContractFact]
    public async Task Using_ManifestChanged_FollowsIt()
    {
        var publication = await SaveNewAsync(ContractData.Publication("a", "1", "old.jpg"));
        await SaveOverAsync(publication with { Manifest = ContractData.Publication("a", "1", "new.jpg").Manifest });

        Assert.Empty(await UsingAsync("old.jpg"));
        Assert.Equal(["a"], await UsingAsync("new.jpg"));
    }

    [ContractFact]
    public async Task Overdue_DeadlinesBeforeNow_AreFoundUpToTheLimit()
    {
        var start = ContractData.Start;
        for (var i = 0; i < 5; i++)
        {
            await SaveNewAsync(ContractData.Publication($"p{i}") with { Deadline = start.AddMinutes(i) });
        }

        await SaveNewAsync(ContractData.Publication("none") with { Deadline = null });

        var due = await Store.OverdueAsync(start.AddMinutes(2.5), 100, default);
        Assert.Equal(["p0", "p1", "p2"], due.Select(key => key.Id).Order());
        Assert.Equal(2, (await Store.OverdueAsync(start.AddMinutes(9), 2, default)).Count);
        Assert.Empty(await Store.OverdueAsync(start, 100, default));
    }

    [ContractFact]
    public async Task Overdue_DeadlineTakenAway_IsNoLongerFound()
    {
        var publication = await SaveNewAsync(ContractData.Publication());
        await SaveOverAsync(publication with { Deadline = null });

        Assert.Empty(await Store.OverdueAsync(ContractData.Start.AddDays(1), 100, default));
    }

    [ContractFact]
    public async Task Audit_SeveralSaves_IsInTheOrderOfWritingWithEveryField()
    {
        var publication = ContractData.Publication();
        var lines = Enumerable
            .Range(0, 25)
            .Select(i => ContractData.Audit(publication, $"step-{i}", $"№ {i}"))
            .ToList();
        await Store.TrySaveAsync(new(publication, lines[..10], []), null, default);
        await Store.AppendAuditAsync(lines[10], default);
        var version = (await Store.FindAsync(publication.Key, default))!.Version;
        await Store.TrySaveAsync(new(publication, lines[11..], []), version, default);
        await Store.AppendAuditAsync(new AuditEntry("-", "-", ContractData.Start, "other", "someone", "."), default);

        Assert.Equal(lines, await Store.AuditAsync(publication.Id, default));
        Assert.Single(await Store.AuditAsync("-", default));
    }

    [ContractFact]
    public async Task Audit_EqualLinesTwice_KeepsBoth()
    {
        var line = ContractData.Audit(ContractData.Publication(), "same");
        await Store.AppendAuditAsync(line, default);
        await Store.AppendAuditAsync(line, default);

        Assert.Equal([line, line], await Store.AuditAsync(line.Publication, default));
    }

    private static Publication Submitted(string id, PublicationState state, int minute) =>
        ContractData.Publication(id) with
        {
            State = state,
            SubmittedAt = ContractData.Start.AddMinutes(minute),
        };

    private async Task<Publication> SaveNewAsync(Publication publication, params Message[] messages)
    {
        Assert.True(await Store.TrySaveAsync(ContractData.Change(publication, messages), null, default));
        return publication;
    }

    private async Task SaveOverAsync(Publication publication)
    {
        var version = (await Store.FindAsync(publication.Key, default))!.Version;
        Assert.True(await Store.TrySaveAsync(ContractData.Change(publication), version, default));
    }

    private Task<bool> TrySaveRoundAsync(Publication publication, string? version, int round) =>
        Store.TrySaveAsync(
            ContractData.Change(publication with { Round = round }, ContractData.Message($"m{round}-{version}")),
            version,
            default
        );

    private async Task AssertOnlyFirstSaveAsync(PublicationKey key)
    {
        Assert.Equal(1, (await Store.FindAsync(key, default))!.Publication.Round);
        Assert.Single(await Store.AuditAsync(key.Id, default));
        Assert.Empty(await ReceiveAllAsync());
    }

    private async Task<List<string>> ListAsync(params PublicationState[] states) =>
        [.. (await ToListAsync(Store.ListAsync(states, default))).Select(publication => publication.Id)];

    private async Task<List<string>> UsingAsync(string path) =>
        [
            .. (await ToListAsync(Store.UsingAsync(ContentPath.Parse(path), default)))
                .Select(publication => publication.Id)
                .Order(StringComparer.Ordinal),
        ];

    private static async Task<List<T>> ToListAsync<T>(IAsyncEnumerable<T> items)
    {
        var list = new List<T>();
        await foreach (var item in items)
        {
            list.Add(item);
        }

        return list;
    }
}
