using PublishGate.Gate.Paths;

namespace PublishGate.Embedded.Files;

/// <summary>A new or changed file in staging that is no longer being written.</summary>
public sealed class Upload
{
    private readonly StagingWatcher _watcher;

    internal Upload(StagingWatcher watcher, ContentPath path, FileVersion version)
    {
        _watcher = watcher;
        Path = path;
        Version = version;
    }

    public ContentPath Path { get; }

    internal FileVersion Version { get; }

    /// <summary>It is handled: it is not reported again unless it changes.</summary>
    public Task CompleteAsync(CancellationToken cancellation = default) => _watcher.CompleteAsync(this, cancellation);

    /// <summary>It could not be handled now: it is reported again at the next rescan.</summary>
    public void Abandon() => _watcher.Abandon(this);
}
