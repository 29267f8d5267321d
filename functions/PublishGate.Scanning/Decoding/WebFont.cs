using System.Text;
using PublishGate.Scanning.Content;
using PublishGate.Scanning.Media;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Decoding;

/// <summary>The parts of a web font that no reader of the page needs: its metadata, private data, bytes behind its end.</summary>
/// <remarks>
/// <code>
/// WOFF    "wOFF" | ... | length at 8 | ... | metadata at 24: offset : 4 | length : 4 | plain length : 4 | private: offset : 4 | length : 4
/// WOFF2   "wOF2" | ... | length at 8 | ... | the same at 28
/// </code>
/// Metadata are XML, compressed with zlib (WOFF) or Brotli (WOFF2). Source: W3C WOFF 1.0 and 2.0, sections 3 and 4.
/// </remarks>
internal static class WebFont
{
    private const int BlocksBytes = 20;

    public static bool Is(ReadOnlySpan<byte> bytes) => bytes.StartsWith("wOFF"u8) || bytes.StartsWith("wOF2"u8);

    /// <summary>What can be read in it; a damaged block is a gap.</summary>
    public static List<string> Read(Reading reading, ReadOnlyMemory<byte> font, Place place)
    {
        var isSecond = font.Span.StartsWith("wOF2"u8);
        var start = isSecond ? 28 : 24;
        if (font.Length < start + BlocksBytes)
        {
            reading.Add(Gap.Truncated(place.ToString(), "The font"));
            return [];
        }

        var blocks = font[start..];
        List<string> texts = [];
        var metadata = Part(ByteOrder.Big.UInt32(blocks.Span), ByteOrder.Big.UInt32(blocks.Span[4..]));
        if (!metadata.IsEmpty)
        {
            var compression = isSecond ? Compression.Brotli : Compression.Zlib;
            var (plain, outcome) = Inflater.Inflate(reading, metadata, place, compression);
            texts.Add(Encoding.UTF8.GetString(plain));
            if (outcome != InflateOutcome.Complete || plain.Length != ByteOrder.Big.UInt32(blocks.Span[8..]))
            {
                reading.Add(Gap.Malformed(place.ToString(), "The metadata of the font"));
            }
        }

        var own = Part(ByteOrder.Big.UInt32(blocks.Span[12..]), ByteOrder.Big.UInt32(blocks.Span[16..]));
        var behind = Part(ByteOrder.Big.UInt32(font.Span[8..]), font.Length);
        texts.AddRange(ReadableRuns.Find(own.Span).Select(run => run.Text));
        texts.AddRange(ReadableRuns.Find(behind.Span).Select(run => run.Text));
        return texts;

        ReadOnlyMemory<byte> Part(long offset, long length)
        {
            var from = (int)Math.Min(offset, font.Length);
            return font.Slice(from, (int)Math.Min(length, font.Length - from));
        }
    }
}
