using PublishGate.Scanning.Content;
using PublishGate.Scanning.Media;

namespace PublishGate.Scanning.Archives.Gzip;

/// <summary>The header of a member (RFC 1952, 2.3).</summary>
internal sealed record GzipHeader(string? Name, string? Comment, byte[] Extra, long End)
{
    private const int LongestHeader = 256 * 1024;
    private const int FixedSize = 10;

    /// <summary>The header that stands at an offset; null if there is none or it is cut.</summary>
    // 1F 8B | method 1 | flags 1 | time 4 | extra flags 1 | system 1
    // | [extra length 2 + n] | [name, zero-terminated] | [comment, zero-terminated] | [header crc 2]
    public static GzipHeader? Read(IContentSource content, long at)
    {
        var bytes = content.ReadUpTo(at, LongestHeader);
        if (bytes is not [0x1F, 0x8B, 8, var flags, ..] || bytes.Length < FixedSize)
        {
            return null;
        }

        var reader = new ByteReader(bytes, bigEndian: false);
        reader.Skip(FixedSize);
        var extra = (flags & 4) != 0 ? reader.Take(reader.UInt16()).ToArray() : [];
        var name = (flags & 8) != 0 ? Text(ref reader) : null;
        var comment = (flags & 16) != 0 ? Text(ref reader) : null;
        reader.Skip((flags & 2) != 0 ? 2 : 0);
        return reader.Overran ? null : new GzipHeader(name, comment, extra, at + reader.Position);
    }

    private static string Text(ref ByteReader reader)
    {
        var length = reader.Rest.IndexOf((byte)0);
        var text = reader.Take(length < 0 ? reader.Remaining + 1 : length);
        reader.Skip(1);
        return LegacyText.Decode(text);
    }
}
