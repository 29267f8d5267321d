using System.Runtime.CompilerServices;
using Azure.Data.Tables;
using PublishGate.Gate.Paths;
using PublishGate.Gate.Publications;
using PublishGate.Scanning.Reports;

namespace PublishGate.Azure.Publications;

/// <summary>Finds publications by lookups: reads what a row leads to, and believes only that.</summary>
internal sealed class PublicationFinder(PublicationTable publications, LookupTable lookups)
{
    /// <summary>Those in one of the states, latest submitted first.</summary>
    public IAsyncEnumerable<Publication> InStatesAsync(
        IReadOnlyCollection<PublicationState> states,
        CancellationToken cancellation
    )
    {
        var rows = states.Distinct().Select(KebabCase.Name).Select(state => RowsAsync(state, cancellation));
        return FoundAsync(
            Merged.InOrderAsync([.. rows], row => row.RowKey, cancellation),
            (publication, row) => Lookup.ByState(publication.Key, publication.State, publication.SubmittedAt).IsAt(row),
            cancellation
        );
    }

    public IAsyncEnumerable<Publication> UsingAsync(ContentPath path, CancellationToken cancellation) =>
        FoundAsync(
            lookups.QueryAsync(Lookup.PartitionOfPath(path.Value), cancellation),
            (publication, _) => Indexed.PathsOf(publication).Contains(path.Value),
            cancellation
        );

    public IAsyncEnumerable<Publication> OverdueAsync(DateTimeOffset now, CancellationToken cancellation) =>
        FoundAsync(
            lookups.QueryAsync(
                (KeyText.From(Lookup.Due), KeyText.Until(Lookup.Due)),
                KeyText.Ascending(now),
                cancellation
            ),
            (publication, row) =>
                publication.Deadline is { } deadline && Lookup.ByDeadline(publication.Key, deadline).IsAt(row),
            cancellation
        );

    private IAsyncEnumerable<TableEntity> RowsAsync(string state, CancellationToken cancellation) =>
        lookups.QueryAsync(
            (KeyText.From(Lookup.State, state), KeyText.Until(Lookup.State, state)),
            untilRow: null,
            cancellation
        );

    private async IAsyncEnumerable<Publication> FoundAsync(
        IAsyncEnumerable<TableEntity> rows,
        Func<Publication, TableEntity, bool> isMeant,
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        await foreach (var row in rows.WithCancellation(cancellation))
        {
            var stored = await publications.FindAsync(Lookup.Of(row).Key, cancellation);
            if (stored is not null && isMeant(stored.Publication, row))
            {
                yield return stored.Publication;
            }
            else
            {
                await lookups.RemoveIfOldAsync(row, cancellation);
            }
        }
    }
}
