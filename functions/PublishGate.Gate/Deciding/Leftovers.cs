using System.Collections.Immutable;
using PublishGate.Gate.Paths;
using PublishGate.Gate.Ports;
using PublishGate.Gate.Publications;

namespace PublishGate.Gate.Deciding;

/// <summary>Files that a revision made public, or an earlier release of it, that are not used now, and are public still.</summary>
/// <remarks>
/// Readers who know their address still reach them, and no re-scan of the publication looks at them. The gate does not
/// delete, so that people are told.
/// </remarks>
public sealed class Leftovers(IPublicationStore publications, IContentStore content)
{
    /// <summary>Their paths in public content, in order.</summary>
    /// <param name="present">The revision that is public now, or is about to be.</param>
    /// <param name="cancellation">Ends the search.</param>
    public async Task<ImmutableArray<string>> OfAsync(Publication present, CancellationToken cancellation)
    {
        var used = present.Manifest.Select(entry => entry.PublicPath).ToHashSet(StringComparer.Ordinal);
        var revisions = await publications.RevisionsAsync(present.Id, cancellation);

        // Earlier revisions in every state: one that was refused in the end may have copied some of its files before, and
        // so may the present one before its last re-scan.
        var dropped = revisions
            .Where(present.IsLaterThan)
            .Append(present)
            .SelectMany(revision => revision.PublicPaths)
            .Where(path => !used.Contains(path))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);
        var leftovers = ImmutableArray.CreateBuilder<string>();
        foreach (var name in dropped)
        {
            if (
                ContentPath.TryParse(name, out var path, out _)
                && await IsPublicAsync(path, cancellation)
                && !await IsUsedByOthersAsync(present.Id, path, cancellation)
            )
            {
                leftovers.Add(name);
            }
        }

        return leftovers.ToImmutable();
    }

    private async Task<bool> IsPublicAsync(ContentPath path, CancellationToken cancellation)
    {
        try
        {
            await using var open = await content.OpenAsync(ContentArea.Public, path, cancellation);
            return open is not null;
        }
        catch (IOException)
        {
            // Nobody knows, so that someone should look.
            return true;
        }
    }

    private async Task<bool> IsUsedByOthersAsync(string id, ContentPath path, CancellationToken cancellation) =>
        await publications
            .UsingAsync(path, cancellation)
            .AnyAsync(
                other =>
                    other.Id != id
                    && other.State
                        is PublicationState.Releasing
                            or PublicationState.Released
                            or PublicationState.Exposed
                    && other.Manifest.Any(entry => entry.PublicPath == path.Value),
                cancellation
            );
}
