using PublishGate.Gate.Paths;
using PublishGate.Gate.Publications;

namespace PublishGate.Gate.Ports;

/// <summary>Staged and public content.</summary>
public interface IContentStore
{
    /// <summary>Opens content for ranged reads of one version of its bytes, or null if there is none at the path.</summary>
    /// <exception cref="IOException">The bytes could not be read, or changed while they were read.</exception>
    Task<IOpenContent?> OpenAsync(ContentArea area, ContentPath path, CancellationToken cancellation);

    /// <summary>Writes staged content: all of it or, after a crash, nothing.</summary>
    Task WriteStagedAsync(ContentPath path, ReadOnlyMemory<byte> bytes, CancellationToken cancellation);

    /// <summary>
    /// Copies staged to public content, atomically, and only if the bytes that are copied have this SHA-256. Safe to repeat.
    /// </summary>
    Task<Promotion> PromoteAsync(
        ContentPath staged,
        ContentPath published,
        string sha256,
        CancellationToken cancellation
    );

    /// <summary>Every path in an area.</summary>
    IAsyncEnumerable<ContentPath> ListAsync(ContentArea area, CancellationToken cancellation);
}
