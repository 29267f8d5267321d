using Azure;
using Azure.Data.Tables;
using Microsoft.Extensions.Logging;
using PublishGate.Gate.Messages;
using PublishGate.Gate.Ports;

namespace PublishGate.Azure.Publications;

/// <summary>Messages that are saved with the state they follow from, and sent after it.</summary>
/// <remarks>
/// <code>
///   pending row ─► transaction: document + audit + messages row ─► send ─► messages row removed ─► pending row removed
///      │ crash: a row that finds nothing      │ crash: found and sent     │ crash: sent twice      │ finds nothing
/// </code>
/// A pending row that finds nothing is removed when it is a day old, as every other lookup.
/// </remarks>
internal sealed class Outbox(
    TableClient publications,
    LookupTable lookups,
    EntityBody bodies,
    IMessageSender sender,
    TimeProvider time,
    ILogger logger
)
{
    /// <summary>The save itself sends its messages; younger ones are most likely being sent just now.</summary>
    private static readonly TimeSpan Head = TimeSpan.FromSeconds(15);

    /// <summary>After so many failures the topic is taken to be down: deadlines must not wait for it.</summary>
    private const int MostFailures = 5;

    /// <summary>Sends what a save brought. A failure changes nothing of the save: the sweep sends it then.</summary>
    public async Task TrySendAsync(
        IReadOnlyList<Message> messages,
        Lookup pending,
        string? blob,
        CancellationToken cancellation
    )
    {
        try
        {
            await sender.SendAsync(messages, cancellation);
            await RemoveAsync(pending, blob, cancellation);
        }
#pragma warning disable CA1031 // The change is saved, whatever happens to its messages now; they are not lost.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            TableLog.NotSent(logger, pending.Id, exception.GetType().Name);
        }
    }

    /// <summary>Sends what saves left, the oldest first.</summary>
    public async Task SendPendingAsync(CancellationToken cancellation)
    {
        var failures = 0;
        var until = KeyText.Ascending(time.GetUtcNow() - Head);
        var range = (KeyText.From(Lookup.Pending), KeyText.Until(Lookup.Pending));
        await foreach (var row in lookups.QueryAsync(range, until, cancellation))
        {
            var pending = Lookup.Of(row);
            try
            {
                await SendAsync(row, pending, cancellation);
            }
            catch (Exception exception) when (!cancellation.IsCancellationRequested)
            {
                TableLog.NotSent(logger, pending.Id, exception.GetType().Name);
                if (++failures == MostFailures)
                {
                    return;
                }
            }
        }
    }

    private async Task SendAsync(TableEntity row, Lookup pending, CancellationToken cancellation)
    {
        var stored = await publications.FindAsync(
            Save.PartitionOf(pending.Id),
            Save.MessagesRowOf(pending),
            cancellation
        );
        if (stored is null)
        {
            await lookups.RemoveIfOldAsync(row, cancellation);
        }
        else if (await bodies.FindAsync(stored, cancellation) is { } json)
        {
            await sender.SendAsync(GateJson.Read<Message[]>(json), cancellation);
            await RemoveAsync(pending, EntityBody.BlobOf(stored), cancellation);
        }
    }

    /// <summary>The pending row goes last, so that what a crash leaves is still found.</summary>
    private async Task RemoveAsync(Lookup pending, string? blob, CancellationToken cancellation)
    {
        await publications.DeleteEntityAsync(
            Save.PartitionOf(pending.Id),
            Save.MessagesRowOf(pending),
            ETag.All,
            cancellation
        );
        await lookups.RemoveAsync(pending, cancellation);
        if (blob is not null)
        {
            await bodies.RemoveAsync(blob, cancellation);
        }
    }
}
