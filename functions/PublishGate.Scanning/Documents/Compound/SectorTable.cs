using System.Buffers.Binary;
using System.Collections;
using PublishGate.Scanning.Content;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Documents.Compound;

/// <summary>The file allocation table: which sector follows which ([MS-CFB] 2.3 and 2.5).</summary>
/// <remarks>
/// Never larger than the file has sectors, whatever the header claims. A sector belongs to one chain: what a second
/// chain claims again, itself included, ends that chain and is a gap, so that walking all chains is linear.
/// </remarks>
internal sealed class SectorTable
{
    /// <summary>Numbers below this are sectors; those from here on end chains or tell what a sector is for.</summary>
    public const uint LastRegular = 0xFFFFFFFA;

    private const uint Unused = 0xFFFFFFFF;
    private const int InHeader = 109;

    private readonly Reading _reading;
    private readonly CompoundHeader _header;
    private readonly List<uint> _next = [];
    private readonly BitArray _taken;
    private bool _isMalformed;
    private bool _isTruncated;

    private SectorTable(Reading reading, CompoundHeader header)
    {
        _reading = reading;
        _header = header;
        _taken = new BitArray(header.Sectors);
    }

    public static SectorTable Read(Reading reading, CompoundHeader header)
    {
        var table = new SectorTable(reading, header);
        table.ReadAll();
        return table;
    }

    public bool IsTaken(int sector) => _taken[sector];

    /// <summary>The sectors of a chain, in order, as far as it can be followed.</summary>
    public List<uint> Chain(uint first)
    {
        List<uint> chain = [];
        for (var sector = first; sector < LastRegular && Take(sector); sector = _next[(int)sector])
        {
            chain.Add(sector);
            if (sector >= _next.Count)
            {
                Malformed();
                break;
            }
        }

        return chain;
    }

    /// <summary>The bytes of these sectors, one after another.</summary>
    public IContentSource Join(List<uint> chain, long length)
    {
        List<IContentSource> parts = [];
        for (var i = 0; i < chain.Count && length > 0; )
        {
            var count = 1;
            while (i + count < chain.Count && chain[i + count] == chain[i] + count)
            {
                count++;
            }

            var bytes = Math.Min(length, (long)count * _header.SectorBytes);
            parts.Add(new ContentSlice(_reading.Current.Content, _header.OffsetOf(chain[i]), bytes));
            length -= bytes;
            i += count;
        }

        return parts is [var only] ? only : new JoinedContent(parts);
    }

    public void Malformed()
    {
        if (!_isMalformed)
        {
            _isMalformed = true;
            _reading.Add(Gap.Malformed(_reading.Current.At("sector table").ToString(), "The document"));
        }
    }

    public void Truncated()
    {
        if (!_isTruncated)
        {
            _isTruncated = true;
            _reading.Add(Gap.Truncated(_reading.Current.At("sector table").ToString(), "The document"));
        }
    }

    private bool Take(uint sector)
    {
        if (sector >= _header.Sectors)
        {
            Truncated();
            return false;
        }

        if (_taken[(int)sector])
        {
            Malformed();
            return false;
        }

        return _taken[(int)sector] = true;
    }

    // The header names the first 109 sectors of the table; the rest are in sectors that end with the number of the next.
    private void ReadAll()
    {
        for (var i = 0; i < InHeader && ReadPart(_header.UInt32(76 + (i * 4))); i++) { }

        var perSector = (_header.SectorBytes / 4) - 1;
        for (var sector = _header.FirstDoubleTableSector; sector < LastRegular && Take(sector); )
        {
            var names = _reading.Current.Content.ReadUpTo(_header.OffsetOf(sector), _header.SectorBytes);
            if (names.Length < _header.SectorBytes)
            {
                Truncated();
                return;
            }

            for (var i = 0; i < perSector && ReadPart(UInt32(names, i)); i++) { }

            sector = UInt32(names, perSector);
        }

        if (_next.FindLastIndex(next => next != Unused) >= _header.Sectors)
        {
            Truncated();
        }
    }

    private bool ReadPart(uint sector)
    {
        if (sector >= LastRegular || !Take(sector))
        {
            return false;
        }

        var bytes = _reading.Current.Content.ReadUpTo(_header.OffsetOf(sector), _header.SectorBytes);
        if (bytes.Length < _header.SectorBytes)
        {
            Truncated();
        }

        for (var i = 0; i < bytes.Length / 4; i++)
        {
            _next.Add(UInt32(bytes, i));
        }

        return true;
    }

    private static uint UInt32(byte[] bytes, int index) =>
        BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(index * 4));
}
