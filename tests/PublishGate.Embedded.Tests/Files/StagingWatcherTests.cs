using PublishGate.Embedded.Files;
using PublishGate.Embedded.Sqlite;

namespace PublishGate.Embedded.Tests.Files;

public sealed class StagingWatcherTests : IAsyncLifetime
{
    private static readonly TimeSpan Settle = TimeSpan.FromMilliseconds(80);

    private readonly TestFolder _folder = new();
    private readonly FileContentStore _content;
    private SqliteDatabase _database;

    public StagingWatcherTests()
    {
        _content = new FileContentStore(Path.Combine(_folder.Path, "staged"), Path.Combine(_folder.Path, "public"));
        _database = SqliteDatabase.Open(_folder.Path);
    }

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        await _database.DisposeAsync();
        _folder.Delete();
    }

    [Fact]
    public async Task Watch_FilesFromBeforeAndDuring_ReportsEachOnce()
    {
        Write("before.txt", "1");
        using var watch = new Watch(NewWatcher());
        await watch.UntilAsync("before.txt");
        Write("x/during.txt", "2");
        await watch.UntilAsync("x/during.txt");
        await Task.Delay(Settle * 4);

        Assert.Equal(["before.txt", "x/during.txt"], watch.Paths.Order());
    }

    [Fact]
    public async Task Watch_RestartedAfterHandling_ReportsOnlyWhatChanged()
    {
        Write("same.txt", "1");
        Write("changed.txt", "1");
        using (var first = new Watch(NewWatcher()))
        {
            await first.UntilAsync("same.txt");
            await first.UntilAsync("changed.txt");
        }

        await _database.DisposeAsync();
        _database = SqliteDatabase.Open(_folder.Path);
        Write("changed.txt", "1 and more");
        using var second = new Watch(NewWatcher());
        await second.UntilAsync("changed.txt");
        await Task.Delay(Settle * 4);

        Assert.Equal(["changed.txt"], second.Paths);
    }

    [Fact]
    public async Task Watch_FileStillGrowing_IsReportedWhenItIsComplete()
    {
        using var watch = new Watch(NewWatcher());
        using (var file = File.Create(Path.Combine(_content.Staged.Root, "growing.bin")))
        {
            for (var i = 0; i < 15; i++)
            {
                file.WriteByte(1);
                file.Flush();
                await Task.Delay(Settle / 4);
            }

            Assert.Empty(watch.Paths);
        }

        await watch.UntilAsync("growing.bin");
    }

    [Fact]
    public async Task Watch_UnfinishedInlineAndLinkedFiles_AreNotReported()
    {
        Write(ContentFolder.TemporaryName + "/half", "1");
        Write("_pages/story/1.html", "1");
        File.CreateSymbolicLink(Path.Combine(_content.Staged.Root, "link.txt"), Path.Combine(_folder.Path, "none"));
        Write("real.txt", "1");

        using var watch = new Watch(NewWatcher());
        await watch.UntilAsync("real.txt");
        await Task.Delay(Settle * 4);

        Assert.Equal(["real.txt"], watch.Paths);
    }

    [Fact]
    public async Task Watch_Abandoned_IsReportedAgainAtTheNextRescan()
    {
        Write("a.txt", "1");
        using var watch = new Watch(NewWatcher(), failures: 2);

        await watch.UntilAsync("a.txt");

        Assert.Equal(["a.txt"], watch.Paths);
        Assert.Equal(0, watch.FailuresLeft);
    }

    private StagingWatcher NewWatcher() =>
        new(_content, _database, TimeProvider.System) { SettleTime = Settle, RescanTime = Settle * 3 };

    private void Write(string path, string text)
    {
        var file = Path.Combine(_content.Staged.Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    /// <summary>Watches in the background, and handles what is reported.</summary>
    private sealed class Watch : IDisposable
    {
        private readonly CancellationTokenSource _end = new();
        private readonly List<string> _paths = [];
        private readonly Task _running;
        private int _failures;

        public Watch(StagingWatcher watcher, int failures = 0)
        {
            _failures = failures;
            _running = Task.Run(() => RunAsync(watcher));
        }

        public int FailuresLeft => _failures;

        public List<string> Paths
        {
            get
            {
                lock (_paths)
                {
                    return [.. _paths];
                }
            }
        }

        public async Task UntilAsync(string path)
        {
            using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
            while (!Paths.Contains(path))
            {
                Assert.False(_running.IsCompleted, _running.Exception?.ToString());
                await Task.Delay(10, patience.Token);
            }
        }

        public void Dispose()
        {
            _end.Cancel();
            try
            {
                _running.GetAwaiter().GetResult();
            }
            catch (OperationCanceledException)
            {
                // As asked.
            }

            _end.Dispose();
        }

        private async Task RunAsync(StagingWatcher watcher)
        {
            await foreach (var upload in watcher.WatchAsync(_end.Token))
            {
                if (_failures > 0)
                {
                    _failures--;
                    upload.Abandon();
                    continue;
                }

                await upload.CompleteAsync();
                lock (_paths)
                {
                    _paths.Add(upload.Path.Value);
                }
            }
        }
    }
}
