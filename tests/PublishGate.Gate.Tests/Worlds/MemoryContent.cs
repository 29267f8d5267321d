using System.Collections.Concurrent;
using System.Security.Cryptography;
using PublishGate.Gate.Paths;
using PublishGate.Gate.Ports;
using PublishGate.Gate.Publications;

namespace PublishGate.Gate.Tests.Worlds;

internal sealed class MemoryContent(Faults faults) : IContentStore
{
    public ConcurrentDictionary<string, byte[]> Staged { get; } = [];

    public ConcurrentDictionary<string, byte[]> Public { get; } = [];

    /// <summary>Called with each file just before it becomes public.</summary>
    public Action<string, byte[]> Publishing { get; set; } = (_, _) => { };

    /// <summary>Whatever is opened is replaced before its reader is done with it.</summary>
    public bool ChangesWhileRead { get; set; }

    public static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    public Task<IOpenContent?> OpenAsync(ContentArea area, ContentPath path, CancellationToken cancellation) =>
        faults.CallAsync<IOpenContent?>(() =>
            Area(area).TryGetValue(path.Value, out var bytes) ? new Open(bytes, ChangesWhileRead) : null
        );

    public Task WriteStagedAsync(ContentPath path, ReadOnlyMemory<byte> bytes, CancellationToken cancellation) =>
        faults.CallAsync(() => Staged[path.Value] = bytes.ToArray());

    public Task<Promotion> PromoteAsync(
        ContentPath staged,
        ContentPath published,
        string sha256,
        CancellationToken cancellation
    ) =>
        faults.CallAsync(() =>
        {
            if (!Staged.TryGetValue(staged.Value, out var bytes))
            {
                return Promotion.Missing;
            }

            if (Hash(bytes) != sha256)
            {
                return Promotion.Changed;
            }

            // What is there already does not become public.
            if (!Public.TryGetValue(published.Value, out var there) || !there.AsSpan().SequenceEqual(bytes))
            {
                Publishing(published.Value, bytes);
            }

            Public[published.Value] = bytes;
            return Promotion.Done;
        });

    public IAsyncEnumerable<ContentPath> ListAsync(ContentArea area, CancellationToken cancellation) =>
        Area(area).Keys.Select(ContentPath.Parse).ToAsyncEnumerable();

    private ConcurrentDictionary<string, byte[]> Area(ContentArea area) => area == ContentArea.Staged ? Staged : Public;

    private sealed class Open(byte[] bytes, bool changes) : IOpenContent
    {
        private readonly PublishGate.Scanning.Content.MemoryContent _source = new(bytes);

        public long Length => _source.Length;

        public int Read(long offset, Span<byte> destination) => _source.Read(offset, destination);

        public Task EnsureUnchangedAsync(CancellationToken cancellation) =>
            changes ? throw new IOException("The file changed while it was read.") : Task.CompletedTask;

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
