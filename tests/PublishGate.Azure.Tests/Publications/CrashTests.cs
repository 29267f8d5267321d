using System.Security.Cryptography;
using PublishGate.Azure.Publications;
using PublishGate.Azure.Tests.Azurites;
using PublishGate.Gate.Messages;
using PublishGate.Gate.Paths;
using PublishGate.Gate.Ports;
using PublishGate.Gate.Publications;

namespace PublishGate.Azure.Tests.Publications;

/// <summary>A save dies, or loses an answer, at each of its requests.</summary>
public sealed class CrashTests : IAsyncLifetime
{
    private static readonly TimeSpan Sweep = TimeSpan.FromMinutes(1);
    private TestTables _tables = null!;
    private TablePublications _store = null!;

    public async Task InitializeAsync()
    {
        _tables = await TestTables.CreateAsync();
        _store = await _tables.OpenAsync();
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [AzuriteFact]
    public Task TrySave_NewAndDeathAtAnyRequest_SavesAllOrNothing() => DieEverywhereAsync(isNew: true, "small");

    [AzuriteFact]
    public Task TrySave_OverAnotherAndDeathAtAnyRequest_SavesAllOrNothing() =>
        DieEverywhereAsync(isNew: false, "small");

    /// <summary>Document, audit and messages are blobs.</summary>
    [AzuriteFact]
    public Task TrySave_WithBlobsAndDeathAtAnyRequest_SavesAllOrNothing() => DieEverywhereAsync(isNew: false, Noise());

    [AzuriteFact]
    public async Task TrySave_AnyAnswerLost_IsSavedOnceAndSaysSo()
    {
        var isLeft = true;
        for (var at = 1; isLeft; at++)
        {
            var before = await SaveFirstAsync($"lost-{at}", "small");
            var policy = new FaultPolicy(at, isAfter: true, new IOException("The answer was lost."));
            var store = await _tables.OpenAsync(policy);
            var next = Next(before.Publication, "small");

            Assert.True(await store.TrySaveAsync(next, before.Version, default));

            isLeft = policy.Happened;
            await AssertSavedAsync(next, "small");
            Assert.Equal(2, (await _store.AuditAsync(next.Publication.Id, default)).Count);
        }
    }

    [AzuriteFact]
    public async Task TrySave_AnswerLostAndOthersSavedMeanwhile_StillSaysItWasSaved()
    {
        var before = await SaveFirstAsync("overtaken", "small");
        var commit = 0;
        for (var at = 1; commit == 0; at++)
        {
            // The commit is the first request after which the stored round is the next one.
            var stored = await _store.FindAsync(before.Publication.Key, default);
            var next = Next(stored!.Publication, "small");
            var policy = new OvertakenPolicy(at, async () => await SaveOverAsync(before.Publication.Key));
            var store = await _tables.OpenAsync(policy);

            var isSaved = await store.TrySaveAsync(next, stored.Version, default);

            var rounds = (await _store.AuditAsync("overtaken", default)).Select(entry => entry.Detail);
            Assert.Equal(isSaved, rounds.Contains($"{next.Publication.Round} small"));
            commit = isSaved && policy.Happened && (await RoundAsync("overtaken")) > next.Publication.Round ? at : 0;
        }
    }

    [AzuriteFact]
    public async Task TrySave_TopicDown_IsSavedAndSentByTheSweepOnce()
    {
        _tables.Sender.IsDown = true;
        var before = await SaveFirstAsync("down", "small");
        await _store.SendPendingAsync(default);
        _tables.Sender.IsDown = false;

        await SweepAsync();
        Assert.Equal("small", Assert.Single(_tables.Sender.Take()).Body);
        await SweepAsync();

        Assert.Empty(_tables.Sender.Take());
        Assert.Equal(1, before.Publication.Round);
        Assert.DoesNotContain(
            await _tables.RowsAsync(_tables.Lookups),
            row => row.PartitionKey.StartsWith(Lookup.Pending, StringComparison.Ordinal)
        );
    }

    [AzuriteFact]
    public async Task TrySave_ManyConcurrentMoves_LookupsStayRight()
    {
        var seed = Environment.TickCount;
        var keys = Enumerable.Range(0, 3).Select(i => new PublicationKey($"moved-{i}", "1")).ToList();
        foreach (var key in keys)
        {
            await SaveFirstAsync(key.Id, "small");
        }

        await Task.WhenAll(Enumerable.Range(0, 8).Select(i => MoveAsync(new Random(seed + i), keys)));

        foreach (var key in keys)
        {
            var stored = (await _store.FindAsync(key, default))!.Publication;
            Assert.True(await IsFoundAsync(stored), $"seed {seed}: {key} is {stored.State}, due {stored.Deadline}");
        }
    }

    private async Task MoveAsync(Random random, List<PublicationKey> keys)
    {
        var states = Enum.GetValues<PublicationState>();
        for (var i = 0; i < 25; i++)
        {
            var stored = (await _store.FindAsync(keys[random.Next(keys.Count)], default))!;
            var next = stored.Publication with
            {
                Round = stored.Publication.Round + 1,
                State = states[random.Next(states.Length)],
                Deadline = random.Next(3) == 0 ? null : _tables.Clock.GetUtcNow().AddMinutes(random.Next(4) - 9),
                Manifest = Document("", random.Next(3)).Manifest,
            };
            await _store.TrySaveAsync(new(next, [], []), stored.Version, default);
        }
    }

    private async Task DieEverywhereAsync(bool isNew, string text)
    {
        foreach (var isAfter in new[] { false, true })
        {
            var isLeft = true;
            for (var at = 1; isLeft; at++)
            {
                isLeft = await DieAsync($"p-{isAfter}-{at}", isNew, text, at, isAfter);
            }
        }
    }

    private async Task<bool> DieAsync(string id, bool isNew, string text, int at, bool isAfter)
    {
        await InitializeAsync();
        var before = isNew ? null : await SaveFirstAsync(id, text);
        var next = before is null ? First(id, text) : Next(before.Publication, text);
        var policy = new FaultPolicy(at, isAfter, new DeathException()) { IsForEver = true };
        var dying = await _tables.OpenAsync(policy);
        try
        {
            await dying.TrySaveAsync(next, before?.Version, default);
        }
        catch (DeathException)
        {
            // Where it died is what the test varies.
        }
        catch (IOException)
        {
            // The same, told by the service.
        }

        _store = await _tables.OpenAsync();
        var stored = await _store.FindAsync(next.Publication.Key, default);
        if (stored?.Publication.Round == next.Publication.Round)
        {
            await AssertSavedAsync(next, text);
        }
        else
        {
            await AssertNotSavedAsync(before?.Publication, next);
        }

        return policy.Happened;
    }

    private async Task AssertSavedAsync(IPublicationStore.Change change, string text)
    {
        var stored = (await _store.FindAsync(change.Publication.Key, default))!.Publication;
        Assert.Equal(GateJson.Write(change.Publication), GateJson.Write(stored));
        Assert.Contains(await _store.AuditAsync(stored.Id, default), entry => entry == change.Audit[0]);
        await SweepAsync();
        Assert.Contains(_tables.Sender.Take(), message => message == change.Messages[0]);
        Assert.True(await IsFoundAsync(stored));
        Assert.Equal(text, change.Messages[0].Body);
    }

    private async Task AssertNotSavedAsync(Publication? before, IPublicationStore.Change change)
    {
        var stored = await _store.FindAsync(change.Publication.Key, default);
        Assert.Equal(before?.Round, stored?.Publication.Round);
        Assert.DoesNotContain(
            await _store.AuditAsync(change.Publication.Id, default),
            entry => entry == change.Audit[0]
        );
        await SweepAsync();
        Assert.Empty(_tables.Sender.Take());
        Assert.True(before is null || await IsFoundAsync(before));
        Assert.False(await IsFoundAsync(change.Publication));
    }

    /// <summary>Whether state, deadline and paths lead to exactly this document.</summary>
    private async Task<bool> IsFoundAsync(Publication publication)
    {
        var byState = await AllAsync(_store.ListAsync([publication.State], default));
        var due = await _store.OverdueAsync(DateTimeOffset.MaxValue, int.MaxValue, default);
        var isRight =
            byState.Any(found => found.Key == publication.Key && found.Round == publication.Round)
            && due.Contains(publication.Key) == publication.Deadline.HasValue;
        var isSuperseded = publication.State == PublicationState.Superseded;
        foreach (var path in publication.Manifest.Select(entry => ContentPath.Parse(entry.StagedPath)))
        {
            var users = await AllAsync(_store.UsingAsync(path, default));
            isRight &= users.Any(user => user.Key == publication.Key) != isSuperseded;
        }

        return isRight;
    }

    private async Task<IPublicationStore.Stored> SaveFirstAsync(string id, string text)
    {
        var first = First(id, text);
        Assert.True(await _store.TrySaveAsync(first, null, default));
        _tables.Sender.Take();
        return (await _store.FindAsync(first.Publication.Key, default))!;
    }

    private async Task SaveOverAsync(PublicationKey key)
    {
        var stored = (await _store.FindAsync(key, default))!;
        Assert.True(await _store.TrySaveAsync(Next(stored.Publication, "other"), stored.Version, default));
    }

    private async Task<int> RoundAsync(string id) =>
        (await _store.FindAsync(new PublicationKey(id, "1"), default))!.Publication.Round;

    private async Task SweepAsync()
    {
        _tables.Clock.Advance(Sweep);
        await _store.SendPendingAsync(default);
    }

    private static async Task<List<Publication>> AllAsync(IAsyncEnumerable<Publication> publications)
    {
        var all = new List<Publication>();
        await foreach (var publication in publications)
        {
            all.Add(publication);
        }

        return all;
    }

    private IPublicationStore.Change First(string id, string text) => Change(Document(id, 0), text);

    private IPublicationStore.Change Next(Publication before, string text) =>
        Change(
            Document(before.Id, 1) with
            {
                Round = before.Round + 1,
                State = PublicationState.Held,
                Deadline = _tables.Clock.GetUtcNow().AddHours(1),
                SubmittedAt = before.SubmittedAt,
                RequestHash = before.RequestHash,
            },
            text
        );

    private IPublicationStore.Change Change(Publication publication, string text) =>
        new(
            publication with
            {
                RequestHash = text,
            },
            [
                new AuditEntry(
                    publication.Id,
                    publication.Revision,
                    _tables.Clock.GetUtcNow(),
                    "changed",
                    AuditEntry.Gate,
                    $"{publication.Round} {text}"
                ),
            ],
            [
                new Message(
                    Topics.ScanResults,
                    $"{publication.Id}-{publication.Round}",
                    publication.Id,
                    Topics.Gate,
                    text
                ),
            ]
        );

    private Publication Document(string id, int asset) =>
        new()
        {
            Id = id,
            Revision = "1",
            State = PublicationState.Scanning,
            SubmittedAt = _tables.Clock.GetUtcNow(),
            RequestHash = "",
            Deadline = _tables.Clock.GetUtcNow().AddMinutes(5),
            Manifest =
            [
                new ManifestEntry
                {
                    Role = ArtifactRole.Page,
                    StagedPath = $"page-{asset}.html",
                    PublicPath = "page.html",
                },
            ],
        };

    /// <summary>More than an entity can hold, however it is packed.</summary>
    private static string Noise() => Convert.ToHexString(RandomNumberGenerator.GetBytes(500_000));
}
