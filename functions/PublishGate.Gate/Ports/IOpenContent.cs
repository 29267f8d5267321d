using PublishGate.Scanning.Content;
using PublishGate.Scanning.Reports;

namespace PublishGate.Gate.Ports;

/// <summary>One version of an artifact's bytes, open for reading.</summary>
public interface IOpenContent : IContentSource, IAsyncDisposable
{
    /// <summary>Makes sure that everything that was read is of one version of the bytes.</summary>
    /// <exception cref="IOException">The content changed while it was read.</exception>
    Task EnsureUnchangedAsync(CancellationToken cancellation);

    /// <summary>Shows the report's verdict to people who look at the stored content, where the store has a place for it.</summary>
    /// <remarks>A courtesy: whether it works changes nothing, and it is never read back as truth.</remarks>
    Task ShowAsync(Report report, CancellationToken cancellation) => Task.CompletedTask;
}
