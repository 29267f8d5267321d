using PublishGate.Scanning.Content;
using PublishGate.Scanning.Media;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Archives.Zip;

/// <summary>An archive's entries and their bytes, and every byte that belongs to none of them.</summary>
/// <remarks>
/// Readers of archives go by the central directory, some go by the local headers: where the two differ, two readers see
/// two contents, so a difference is a gap.
/// </remarks>
internal sealed class ZipContents
{
    private readonly Reading _reading;

    private ZipContents(Reading reading, IReadOnlyList<ZipEntry> entries, ZipEnd end)
    {
        _reading = reading;
        Entries = entries;
        End = end;
    }

    public IReadOnlyList<ZipEntry> Entries { get; }

    public ZipEnd End { get; }

    /// <summary>Reads directory and headers; null if the archive has no end, which is a gap.</summary>
    public static ZipContents? Open(Reading reading)
    {
        if (ZipEnd.Find(reading.Current.Content) is not { } end)
        {
            reading.Add(Gap.Truncated(reading.Current.At("whole file").ToString(), "The archive"));
            return null;
        }

        var entries = ZipDirectory.Read(reading, end, out var shift);
        var ranges = new List<(long Start, long End)>
        {
            (shift + end.DirectoryOffset, shift + end.DirectoryOffset + end.DirectorySize),
        };
        ranges.AddRange(end.Ranges);
        var located = new List<ZipEntry>(entries.Count);
        foreach (var entry in entries)
        {
            reading.Cancellation.ThrowIfCancellationRequested();
            if (ZipLocalHeader.Locate(reading, entry, shift) is { } found)
            {
                located.Add(found.Entry);
                ranges.Add(found.Range);
            }
        }

        UnclaimedBytes.Read(reading, ranges, "bytes between the archive's entries");
        return new ZipContents(reading, located, end);
    }

    /// <summary>The place of an entry, its name masked where it may identify.</summary>
    public Place PlaceOf(ZipEntry entry) => _reading.Current.At(Place.SafeName(entry.Name));

    /// <summary>The entry's bytes; what cannot be had is a gap, and what was had before it is returned.</summary>
    public MediaBlock? Load(ZipEntry entry)
    {
        var place = PlaceOf(entry);
        if (entry.IsEncrypted)
        {
            _reading.Add(Gap.Encrypted(place.ToString(), "An entry of the archive"));
            return null;
        }

        var stored = MediaBlock.Of(_reading, entry.DataOffset, entry.CompressedSize, Place.SafeName(entry.Name));
        switch (entry.Method)
        {
            case ZipEntry.Stored:
                Check(entry, stored.Length, entry.Size <= _reading.Limits.BlockBytes ? stored.Load(_reading) : null);
                return stored;
            case ZipEntry.Deflated:
                return Inflate(entry, stored);
            default:
                _reading.Add(Gap.Unsupported(place.ToString(), "The compression method of this entry"));
                return null;
        }
    }

    private MediaBlock Inflate(ZipEntry entry, MediaBlock stored)
    {
        var expansion = Expansion.OfDeflate(_reading, stored.Content, stored.Place);
        if (expansion.End == ExpansionEnd.TooLarge)
        {
            _reading.Add(Gap.LimitReached(stored.Place.ToString(), "an entry grows to more than it may"));
        }
        else
        {
            Check(entry, expansion.Bytes.Length, expansion.Bytes);
        }

        return stored.Decoded(expansion.Bytes);
    }

    private void Check(ZipEntry entry, long length, ReadOnlyMemory<byte>? bytes)
    {
        if (length != entry.Size || (bytes is { } all && Crc32.Of(all.Span) != entry.Crc))
        {
            _reading.Add(Gap.Malformed(PlaceOf(entry).ToString(), "An entry of the archive"));
        }
    }
}
