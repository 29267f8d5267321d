using PublishGate.Scanning.Content;

namespace PublishGate.Gate.Ports;

/// <summary>One version of an artifact's bytes, open for reading.</summary>
public interface IOpenContent : IContentSource, IAsyncDisposable
{
    /// <summary>Makes sure that everything that was read is of one version of the bytes.</summary>
    /// <exception cref="IOException">The content changed while it was read.</exception>
    Task EnsureUnchangedAsync(CancellationToken cancellation);
}
