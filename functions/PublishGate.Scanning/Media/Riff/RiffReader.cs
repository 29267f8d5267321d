using System.Buffers.Binary;
using System.Text;
using PublishGate.Scanning.Content;
using PublishGate.Scanning.Formats;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Media.Riff;

/// <summary>WAV, RF64, BW64, broadcast wave and AVI.</summary>
/// <remarks>
/// <code>
/// RIFF | RF64 | BW64    4 characters, then the size of what follows (0xFFFFFFFF in RF64: see ds64)
/// form                  WAVE or AVI, 4 characters
/// chunks
/// </code>
/// An AVI file of more than a gigabyte is several RIFF segments one after another (OpenDML 1.02).
/// </remarks>
internal sealed class RiffReader : IFormatReader
{
    private const int HeaderSize = 12;

    public string? Recognise(ReadOnlySpan<byte> head, string? name) =>
        !IsSegment(head) ? null
        : head[8..12].SequenceEqual("WAVE"u8) ? "audio/vnd.wave"
        : head[8..12].SequenceEqual("AVI "u8) ? "video/vnd.avi"
        : null;

    public void Read(Reading reading)
    {
        var content = new BufferedContent(reading.Current.Content);
        var chunks = new RiffChunkReader(reading, content);
        long at = 0;
        while (IsSegment(content.ReadUpTo(at, HeaderSize)))
        {
            at = ReadSegment(reading, content, chunks, at);
        }

        TrailingBytes.Read(reading, content, at, content.Length);
    }

    private static long ReadSegment(Reading reading, BufferedContent content, RiffChunkReader chunks, long start)
    {
        var header = content.ReadUpTo(start, HeaderSize);
        long claimed = BinaryPrimitives.ReadUInt32LittleEndian(header.AsSpan(4));
        var longSizes = header.AsSpan().StartsWith("RIFF"u8) ? null : LongSizes(content, start + HeaderSize);
        if (longSizes is not null && claimed == uint.MaxValue)
        {
            claimed = longSizes["riff"];
        }

        // A writer that could not seek back leaves 0 or all ones: then the file's end is the segment's.
        var isOpen = claimed is 0 or uint.MaxValue;
        var end = isOpen ? content.Length : Math.Min(content.Length, start + RiffChunk.HeaderSize + claimed);
        if (!isOpen && end < start + RiffChunk.HeaderSize + claimed)
        {
            reading.Add(Gap.Truncated(reading.Current.At("RIFF").ToString(), "The file"));
        }

        var first = start + HeaderSize;
        var last = Math.Max(first, chunks.Read(RiffChunks.Read(content, first, end, longSizes: longSizes), 0));
        if (last < end)
        {
            TrailingBytes.Read(reading, content, last, end);
        }

        return end + (isOpen ? 0 : claimed & 1);
    }

    // ds64: RIFF size 8, data size 8, sample count 8, table length 4, then for each entry chunk id 4 and size 8.
    private static Dictionary<string, long> LongSizes(BufferedContent content, long offset)
    {
        var sizes = new Dictionary<string, long>(StringComparer.Ordinal) { ["riff"] = uint.MaxValue };
        var bytes = content.ReadUpTo(offset, 8 * 1024);
        if (!bytes.AsSpan().StartsWith("ds64"u8))
        {
            return sizes;
        }

        var reader = new ByteReader(bytes.AsSpan(4), bigEndian: false);
        reader.UInt32();
        sizes["riff"] = Bounded(reader.UInt64());
        sizes["data"] = Bounded(reader.UInt64());
        reader.UInt64();
        for (var left = reader.UInt32(); left > 0 && !reader.Overran; left--)
        {
            sizes[Encoding.Latin1.GetString(reader.Take(4))] = Bounded(reader.UInt64());
        }

        return sizes;

        static long Bounded(ulong size) => (long)Math.Min(size, long.MaxValue / 4);
    }

    private static bool IsSegment(ReadOnlySpan<byte> head) =>
        head.Length >= HeaderSize
        && (head.StartsWith("RIFF"u8) || head.StartsWith("RF64"u8) || head.StartsWith("BW64"u8));
}
