using System.Text;
using PublishGate.Scanning.Tests.Media;

namespace PublishGate.Scanning.Tests.Documents.Compound;

/// <summary>Builds compound files: streams of the root, or of one storage each.</summary>
internal sealed class CompoundFile
{
    private const int SectorBytes = 512;
    private const int MiniBytes = 64;
    private const uint End = 0xFFFFFFFE;
    private const uint Free = 0xFFFFFFFF;

    private readonly List<(string? Storage, string Name, byte[] Bytes)> _streams = [];
    private byte[] _leftover = [];

    public CompoundFile Stream(string name, byte[] bytes, string? storage = null)
    {
        _streams.Add((storage, name, bytes));
        return this;
    }

    /// <summary>A sector at the end that belongs to nothing.</summary>
    public CompoundFile Leftover(string text)
    {
        _leftover = Encoding.ASCII.GetBytes(text);
        return this;
    }

    public byte[] ToArray()
    {
        List<byte[]> sectors = [];
        List<uint> next = [];
        var small = _streams.Where(stream => stream.Bytes.Length < 4096).ToList();
        List<uint> miniNext = [];
        var mini = new List<byte>();
        var starts = new Dictionary<string, uint>();
        foreach (var (storage, name, bytes) in _streams)
        {
            starts[storage + "/" + name] =
                bytes.Length == 0 ? End
                : bytes.Length >= 4096 ? Chain(bytes, SectorBytes, sectors.Add, next)
                : Chain(bytes, MiniBytes, mini.AddRange, miniNext);
        }

        var root = mini.Count == 0 ? End : Chain([.. mini], SectorBytes, sectors.Add, next);
        var miniTable = miniNext.Count == 0 ? End : Chain(Padded(miniNext), SectorBytes, sectors.Add, next);
        var directory = Chain(Directory(starts, root, mini.Count), SectorBytes, sectors.Add, next);
        if (_leftover.Length > 0)
        {
            sectors.Add([.. _leftover, .. new byte[SectorBytes - _leftover.Length]]);
            next.Add(Free);
        }

        var table = (next.Count + 1 + 127) / 128;
        var firstTable = (uint)sectors.Count;
        next.AddRange(Enumerable.Repeat(0xFFFFFFFDu, table));
        sectors.AddRange(Padded(next).Chunk(SectorBytes));
        var header = new ByteBuilder()
            .Bytes(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1)
            .Zeros(16)
            .Little16(0x3E)
            .Little16(3)
            .Bytes(0xFE, 0xFF)
            .Little16(9)
            .Little16(6)
            .Zeros(10)
            .Little32(table)
            .Little32(directory)
            .Zeros(4)
            .Little32(4096)
            .Little32(miniTable)
            .Little32(1)
            .Little32(End)
            .Zeros(4);
        for (uint i = 0; i < 109; i++)
        {
            header.Little32(i < table ? firstTable + i : Free);
        }

        return [.. header.ToArray(), .. sectors.SelectMany(sector => sector)];
    }

    private byte[] Directory(Dictionary<string, uint> starts, uint root, int rootSize)
    {
        var storages = _streams.Select(stream => stream.Storage).OfType<string>().Distinct().ToList();
        var inRoot = _streams.Where(stream => stream.Storage is null).ToList();
        var entries = new ByteBuilder();
        var index = 1;
        // Root, then the storages, then all streams; siblings hang on one another to the right.
        Entry(entries, "Root Entry", 5, Free, storages.Count + inRoot.Count > 0 ? 1L : Free, root, rootSize);
        var firstOfStorage = 1 + storages.Count + inRoot.Count;
        foreach (var storage in storages)
        {
            var isLast = index == storages.Count + inRoot.Count;
            Entry(entries, storage, 1, isLast ? Free : index + 1L, firstOfStorage, 0, 0);
            firstOfStorage += _streams.Count(stream => stream.Storage == storage);
            index++;
        }

        foreach (var (_, name, bytes) in inRoot)
        {
            var isLast = index == storages.Count + inRoot.Count;
            Entry(entries, name, 2, isLast ? Free : index + 1L, Free, starts["/" + name], bytes.Length);
            index++;
        }

        foreach (var group in storages.Select(storage => _streams.Where(s => s.Storage == storage).ToList()))
        {
            foreach (var (i, (storage, name, bytes)) in group.Index())
            {
                var right = i == group.Count - 1 ? Free : index + 1L;
                Entry(entries, name, 2, right, Free, starts[storage + "/" + name], bytes.Length);
                index++;
            }
        }

        return entries.ToArray();
    }

    private static void Entry(ByteBuilder to, string name, byte type, long right, long child, uint sector, int size) =>
        to.Utf16(name.PadRight(32, '\0'))
            .Little16((name.Length + 1) * 2)
            .Bytes(type, 1)
            .Little32(Free)
            .Little32(right)
            .Little32(child)
            .Zeros(36)
            .Little32(sector)
            .Little64(size);

    private static uint Chain(byte[] bytes, int size, Action<byte[]> add, List<uint> next)
    {
        var first = (uint)next.Count;
        foreach (var chunk in bytes.Chunk(size))
        {
            add([.. chunk, .. new byte[size - chunk.Length]]);
            next.Add((uint)next.Count + 1);
        }

        next[^1] = End;
        return first;
    }

    private static byte[] Padded(List<uint> table)
    {
        var bytes = new ByteBuilder();
        table.ForEach(entry => bytes.Little32(entry));
        while (bytes.Length % SectorBytes != 0)
        {
            bytes.Little32(Free);
        }

        return bytes.ToArray();
    }
}
