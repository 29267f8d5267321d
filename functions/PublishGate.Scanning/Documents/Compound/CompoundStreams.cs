using System.Buffers.Binary;
using PublishGate.Scanning.Content;
using PublishGate.Scanning.Media;

namespace PublishGate.Scanning.Documents.Compound;

/// <summary>Puts streams together from their sectors; small ones from those of the mini stream ([MS-CFB] 2.4).</summary>
internal sealed class CompoundStreams
{
    private const int MiniBytes = CompoundHeader.MiniSectorBytes;

    private readonly Reading _reading;
    private readonly CompoundHeader _header;
    private readonly SectorTable _sectors;
    private readonly IContentSource _miniStream;
    private readonly ReadOnlyMemory<byte> _miniTable;
    private readonly HashSet<uint> _miniTaken = [];
    private readonly List<IContentSource> _slack = [];

    public CompoundStreams(Reading reading, CompoundHeader header, SectorTable sectors, CompoundEntry? root)
    {
        _reading = reading;
        _header = header;
        _sectors = sectors;
        _miniStream = root is { Size: > 0 } ? Whole(root.Sector, root.Size) : new MemoryContent(default);
        var chain = sectors.Chain(header.FirstMiniTableSector);
        var table = sectors.Join(chain, (long)chain.Count * header.SectorBytes);
        _miniTable = MediaBlock.Whole(reading, "mini sector table").Decoded(table).Load(reading);
    }

    public List<CompoundStream> Found { get; } = [];

    /// <summary>Bytes that no stream claims in sectors that are taken: behind a stream's end, and in the mini stream.</summary>
    public IEnumerable<IContentSource> Slack => _slack.Concat(MiniSlack());

    public void Add(CompoundEntry entry)
    {
        var content =
            entry.Size == 0 ? new MemoryContent(default)
            : entry.Size < CompoundHeader.MiniStreamCutoff ? Mini(entry.Sector, entry.Size)
            : Whole(entry.Sector, entry.Size);
        if (content.Length < entry.Size)
        {
            _sectors.Truncated();
        }

        // Names of streams are mostly the format's own, but a writer may choose them: shown as far as any name may be.
        var place = _reading.Current.At("stream").Key(string.Concat(entry.Name.Where(c => !char.IsControl(c))));
        var block = MediaBlock.Whole(_reading, "stream").Decoded(content) with { Place = place };
        Found.Add(new CompoundStream(entry, block));
    }

    private IContentSource Whole(uint first, long size)
    {
        var chain = _sectors.Chain(first);
        var content = _sectors.Join(chain, size);
        var used = (int)Math.Min(size / _header.SectorBytes, chain.Count);
        if (used < chain.Count)
        {
            var last = chain[used..];
            var rest = _sectors.Join(last, (long)last.Count * _header.SectorBytes);
            var taken = size % _header.SectorBytes;
            _slack.Add(new ContentSlice(rest, taken, rest.Length - taken));
        }

        return content;
    }

    private MemoryContent Mini(uint first, long size)
    {
        List<IContentSource> parts = [];
        for (var sector = first; sector < SectorTable.LastRegular && size > 0; )
        {
            if (!_miniTaken.Add(sector))
            {
                _sectors.Malformed();
                break;
            }

            var start = (long)sector * MiniBytes;
            var bytes = Math.Min(size, MiniBytes);
            parts.Add(new ContentSlice(_miniStream, start, bytes));
            _slack.Add(new ContentSlice(_miniStream, start + bytes, MiniBytes - bytes));
            size -= bytes;
            if (sector >= _miniTable.Length / 4)
            {
                break;
            }

            sector = BinaryPrimitives.ReadUInt32LittleEndian(_miniTable.Span[(int)(sector * 4)..]);
        }

        if (size > 0)
        {
            _sectors.Malformed();
        }

        return new MemoryContent(new JoinedContent(parts).ReadUpTo(0, CompoundHeader.MiniStreamCutoff));
    }

    private IEnumerable<IContentSource> MiniSlack()
    {
        for (long start = 0; start < _miniStream.Length; start += MiniBytes)
        {
            if (!_miniTaken.Contains((uint)(start / MiniBytes)))
            {
                yield return new ContentSlice(_miniStream, start, MiniBytes);
            }
        }
    }
}
