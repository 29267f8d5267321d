using System.Runtime.CompilerServices;

namespace PublishGate.Azure.Publications;

/// <summary>Several ordered sequences as one.</summary>
internal static class Merged
{
    /// <summary>Takes the item with the least key (ordinal) of those that come next.</summary>
    public static async IAsyncEnumerable<T> InOrderAsync<T>(
        IReadOnlyList<IAsyncEnumerable<T>> sequences,
        Func<T, string> key,
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        var heads = new List<IAsyncEnumerator<T>>();
        try
        {
            foreach (var sequence in sequences)
            {
                var head = sequence.GetAsyncEnumerator(cancellation);
                heads.Add(head);
                if (!await head.MoveNextAsync())
                {
                    await RemoveAsync(heads, head);
                }
            }

            while (heads.MinBy(head => key(head.Current), StringComparer.Ordinal) is { } next)
            {
                yield return next.Current;
                if (!await next.MoveNextAsync())
                {
                    await RemoveAsync(heads, next);
                }
            }
        }
        finally
        {
            foreach (var head in heads)
            {
                await head.DisposeAsync();
            }
        }
    }

    private static ValueTask RemoveAsync<T>(List<IAsyncEnumerator<T>> heads, IAsyncEnumerator<T> ended)
    {
        heads.Remove(ended);
        return ended.DisposeAsync();
    }
}
