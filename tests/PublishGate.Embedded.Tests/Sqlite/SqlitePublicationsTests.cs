using Microsoft.Data.Sqlite;
using PublishGate.Contracts;
using PublishGate.Embedded.Messaging;
using PublishGate.Embedded.Sqlite;
using PublishGate.Gate.Messages;
using PublishGate.Gate.Ports;
using PublishGate.Gate.Publications;

namespace PublishGate.Embedded.Tests.Sqlite;

public sealed class SqlitePublicationsTests : PublicationStoreContract, IAsyncLifetime
{
    private readonly TestFolder _folder = new();
    private readonly TestClock _clock = new();
    private SqliteDatabase _database;
    private SqliteTopic _topic;
    private SqlitePublications _store;

    public SqlitePublicationsTests() => (_database, _topic, _store) = Open();

    protected override IPublicationStore Store => _store;

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        await _database.DisposeAsync();
        _folder.Delete();
    }

    [Theory]
    [InlineData("UPDATE audit SET detail = 'nothing happened'")]
    [InlineData("DELETE FROM audit")]
    [InlineData("INSERT OR REPLACE INTO audit SELECT number, publication, revision, at, action, actor, 'x' FROM audit")]
    public async Task Audit_ChangedBehindTheStore_IsRefusedByTheDatabase(string sql)
    {
        await Store.AppendAuditAsync(new AuditEntry("p", "1", _clock.GetUtcNow(), "a", "b", "c"), default);
        using var connection = new SqliteConnection(
            $"Data Source={_folder.Path}/{SqliteDatabase.FileName};Pooling=False"
        );
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;

        var refusal = Assert.Throws<SqliteException>(() => command.ExecuteNonQuery());

        Assert.Contains("append-only", refusal.Message, StringComparison.Ordinal);
        Assert.Equal("c", Assert.Single(await Store.AuditAsync("p", default)).Detail);
    }

    [Fact]
    public async Task TrySave_MessageThatNoSubscriptionTakes_SavesNothing()
    {
        var entry = new AuditEntry("p", "1", _clock.GetUtcNow(), "a", "b", "c");
        var publication = new Publication
        {
            Id = "p",
            Revision = "1",
            State = PublicationState.Scanning,
            Manifest = [],
            SubmittedAt = _clock.GetUtcNow(),
            RequestHash = "",
        };
        var lost = new Message(Topics.ScanRequests, "m", "p", "no such subject", "{}");

        await Assert.ThrowsAsync<InvalidOperationException>(() =>
            Store.TrySaveAsync(new(publication, [entry], [lost]), null, default)
        );

        Assert.Null(await Store.FindAsync(publication.Key, default));
        Assert.Empty(await Store.AuditAsync("p", default));
    }

    protected override async Task CrashAsync()
    {
        await _database.DisposeAsync();
        (_database, _topic, _store) = Open();
    }

    protected override async Task<IReadOnlyList<string>> ReceiveAllAsync()
    {
        var subscription = _topic.Subscription(Topics.ScanResults, Topics.Gate);
        var ids = new List<string>();
        while (await subscription.TryReceiveAsync(10, default) is { Count: > 0 } deliveries)
        {
            foreach (var delivery in deliveries)
            {
                ids.Add(delivery.Message.Id);
                await delivery.CompleteAsync();
            }
        }

        return ids;
    }

    private (SqliteDatabase, SqliteTopic, SqlitePublications) Open()
    {
        var database = SqliteDatabase.Open(_folder.Path);
        var topic = new SqliteTopic(database, _clock);
        return (database, topic, new SqlitePublications(database, topic));
    }
}
