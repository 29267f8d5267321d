using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using PublishGate.Embedded.Messaging;
using PublishGate.Embedded.Sqlite;
using PublishGate.Gate.Paths;
using PublishGate.Gate.Submissions;

namespace PublishGate.Embedded.Files;

/// <summary>Reports each upload to staging once it is complete, also those that arrived while nobody watched.</summary>
/// <remarks>
/// An upload is complete when its size and time have not changed for a while. The operating system's watcher loses events
/// when many come at once, so the whole folder is looked through now and then as well.
/// </remarks>
public sealed class StagingWatcher(FileContentStore content, SqliteDatabase database, TimeProvider time)
{
    private readonly ContentFolder _folder = content.Staged;
    private readonly ConcurrentDictionary<string, Seen> _unsettled = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, FileVersion> _inHand = new(StringComparer.Ordinal);
    private readonly WakeUp _wakeUp = new();

    /// <summary>How long a file must stay as it is before it counts as complete.</summary>
    public TimeSpan SettleTime { get; init; } = TimeSpan.FromMilliseconds(500);

    /// <summary>How often the whole folder is looked through.</summary>
    public TimeSpan RescanTime { get; init; } = TimeSpan.FromSeconds(30);

    private sealed record Seen(FileVersion? Version, DateTimeOffset Since);

    /// <summary>Uploads, for one reader, until it is cancelled.</summary>
    public async IAsyncEnumerable<Upload> WatchAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        using var events = Listen();
        var rescanAt = DateTimeOffset.MinValue;
        while (true)
        {
            var wake = _wakeUp.Next;
            if (time.GetUtcNow() >= rescanAt)
            {
                await RescanAsync(cancellation);
                rescanAt = time.GetUtcNow() + RescanTime;
            }

            foreach (var upload in Settled(cancellation))
            {
                yield return upload;
            }

            await PauseAsync(wake, rescanAt, cancellation);
        }
    }

    internal async Task CompleteAsync(Upload upload, CancellationToken cancellation)
    {
        await database.WriteAsync(
            statements => UploadRow.Save(statements, upload.Path.Value, upload.Version),
            cancellation,
            Durability.Process
        );
        Abandon(upload);
    }

    internal void Abandon(Upload upload) => _inHand.TryRemove(new(upload.Path.Value, upload.Version));

    private FileSystemWatcher Listen()
    {
        var events = new FileSystemWatcher(_folder.Root)
        {
            IncludeSubdirectories = true,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.Size | NotifyFilters.LastWrite,
        };
        events.Created += (_, change) => Notice(change.FullPath);
        events.Changed += (_, change) => Notice(change.FullPath);
        events.Renamed += (_, change) => Notice(change.FullPath);
        // Events were lost, or the folder is out of reach: the next rescan finds what was missed, or says what is wrong.
        events.Error += (_, _) => _wakeUp.Signal();
        events.EnableRaisingEvents = true;
        return events;
    }

    private void Notice(string file)
    {
        if (_folder.PathOf(file) is { } path && IsUpload(path))
        {
            _unsettled.TryAdd(path.Value, new Seen(null, time.GetUtcNow()));
            _wakeUp.Signal();
        }
    }

    /// <summary>Finds what the events missed, and forgets what is gone.</summary>
    private async Task RescanAsync(CancellationToken cancellation)
    {
        var handled = database.Read(UploadRow.All, cancellation);
        foreach (var path in _folder.List().Where(IsUpload))
        {
            cancellation.ThrowIfCancellationRequested();
            if (!handled.Remove(path.Value, out var known) || known != VersionOf(path.Value))
            {
                _unsettled.TryAdd(path.Value, new Seen(null, time.GetUtcNow()));
            }
        }

        if (handled.Count > 0)
        {
            await database.WriteAsync(
                statements => handled.Keys.Count(path => UploadRow.Forget(statements, path)),
                cancellation,
                Durability.Process
            );
        }
    }

    /// <summary>Looks at each file that may be written to just now; those that have not changed for a while are complete.</summary>
    private IEnumerable<Upload> Settled(CancellationToken cancellation)
    {
        foreach (var (path, seen) in _unsettled)
        {
            if (VersionOf(path) is not { } version)
            {
                _unsettled.TryRemove(path, out _);
            }
            else if (version != seen.Version)
            {
                _unsettled[path] = new Seen(version, time.GetUtcNow());
            }
            else if (time.GetUtcNow() - seen.Since >= SettleTime)
            {
                _unsettled.TryRemove(path, out _);
                if (IsNew(path, version, cancellation))
                {
                    yield return new Upload(this, ContentPath.Parse(path), version);
                }
            }
        }
    }

    private bool IsNew(string path, FileVersion version, CancellationToken cancellation)
    {
        if (
            (_inHand.TryGetValue(path, out var other) && other == version)
            || database.Read(statements => UploadRow.Find(statements, path), cancellation) == version
        )
        {
            return false;
        }

        _inHand[path] = version;
        return true;
    }

    /// <summary>Pages that were sent inline are no uploads: their publication asks for their scan.</summary>
    private static bool IsUpload(ContentPath path) => !Submission.IsInline(path);

    private FileVersion? VersionOf(string path) =>
        _folder.Find(ContentPath.Parse(path)) is { } file ? FileVersion.Of(file) : null;

    private Task PauseAsync(Task wake, DateTimeOffset rescanAt, CancellationToken cancellation) =>
        _unsettled.IsEmpty
            ? Pause.ForAsync(wake, rescanAt - time.GetUtcNow(), time, cancellation)
            : Task.Delay(SettleTime, time, cancellation);
}
