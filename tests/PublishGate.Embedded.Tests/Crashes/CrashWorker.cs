using System.Globalization;
using System.Security.Cryptography;
using PublishGate.Embedded.Files;
using PublishGate.Embedded.Messaging;
using PublishGate.Embedded.Sqlite;
using PublishGate.Gate.Messages;
using PublishGate.Gate.Paths;
using PublishGate.Gate.Publications;

namespace PublishGate.Embedded.Tests.Crashes;

/// <summary>Works as fast as it can until it is killed, and says on standard output what was promised to be done.</summary>
internal static class CrashWorker
{
    public const int MessagesEach = 3;
    public const int Sessions = 4;

    public static async Task RunAsync(string folder, string run)
    {
        var database = SqliteDatabase.Open(folder);
        var topic = new SqliteTopic(database, TimeProvider.System);
        var store = new SqlitePublications(database, topic);
        var content = OpenContent(folder);
        await Task.WhenAll(SaveAsync(store, content, run), HandleAsync(topic, store));
    }

    public static FileContentStore OpenContent(string folder) =>
        new(Path.Combine(folder, "staged"), Path.Combine(folder, "public"));

    /// <summary>The bytes of a publication's page, by its id.</summary>
    public static byte[] PageOf(string id) =>
        [.. Enumerable.Repeat(id + "\n", 5000).SelectMany(line => line.Select(c => (byte)c))];

    public static string MessageId(string id, int index) => $"{id}/{index}";

    private static async Task SaveAsync(SqlitePublications store, FileContentStore content, string run)
    {
        for (var i = 0; ; i++)
        {
            var id = string.Create(CultureInfo.InvariantCulture, $"{run}-{i:D6}");
            var now = TimeProvider.System.GetUtcNow();
            var publication = new Publication
            {
                Id = id,
                Revision = "1",
                State = PublicationState.Scanning,
                Manifest = [],
                SubmittedAt = now,
                RequestHash = "",
            };
            var session = $"s{i % Sessions}";
            var messages = Enumerable
                .Range(0, MessagesEach)
                .Select(n => new Message(Topics.ScanResults, MessageId(id, n), session, Topics.Gate, "{}"))
                .ToList();
            var audit = new AuditEntry(id, "1", now, "saved", AuditEntry.Gate, "Saved.");
            await store.TrySaveAsync(new(publication, [audit], messages), null, default);
            Console.WriteLine($"saved {id}");

            var page = PageOf(id);
            var path = ContentPath.Parse($"{id}.html");
            await content.WriteStagedAsync(path, page, default);
            await content.PromoteAsync(path, path, Convert.ToHexStringLower(SHA256.HashData(page)), default);
            Console.WriteLine($"promoted {id}");
        }
    }

    private static async Task HandleAsync(SqliteTopic topic, SqlitePublications store)
    {
        var subscription = topic.Subscription(Topics.ScanResults, Topics.Gate);
        while (true)
        {
            foreach (var delivery in await subscription.ReceiveAsync(Sessions, default))
            {
                var message = delivery.Message;
                var now = TimeProvider.System.GetUtcNow();
                var entry = new AuditEntry("handled", message.Session, now, "handled", AuditEntry.Gate, message.Id);
                await store.AppendAuditAsync(entry, default);
                await delivery.CompleteAsync();
            }
        }
    }
}
