using System.Text;

namespace PublishGate.Scanning.Media.Id3;

/// <summary>Texts of ID3v2 frames in their four encodings.</summary>
/// <remarks>
/// Encoding byte 0: ISO-8859-1 (in practice anything); 1: UTF-16 with byte order mark; 2: UTF-16 big-endian without;
/// 3: UTF-8. Texts end with one zero byte, in UTF-16 with two. Source: id3v2.4.0-structure, section 4.
/// </remarks>
internal static class Id3Text
{
    /// <summary>The text up to its terminator, and how many bytes it takes with it.</summary>
    public static (string Text, int Used) ReadTerminated(ReadOnlySpan<byte> bytes, byte encoding)
    {
        var isWide = encoding is 1 or 2;
        var end = isWide ? WideEnd(bytes) : bytes.IndexOf((byte)0);
        return end < 0
            ? (Decode(bytes, encoding), bytes.Length)
            : (Decode(bytes[..end], encoding), Math.Min(bytes.Length, end + (isWide ? 2 : 1)));
    }

    /// <summary>All texts up to the end, one a line.</summary>
    public static string ReadAll(ReadOnlySpan<byte> bytes, byte encoding)
    {
        var texts = new List<string>();
        while (!bytes.IsEmpty)
        {
            var (text, used) = ReadTerminated(bytes, encoding);
            texts.Add(text);
            bytes = bytes[used..];
        }

        return string.Join('\n', texts.Where(text => text.Length > 0));
    }

    private static string Decode(ReadOnlySpan<byte> bytes, byte encoding) =>
        encoding switch
        {
            1 when bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) => Encoding.BigEndianUnicode.GetString(
                bytes[2..]
            ),
            1 when bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) => Encoding.Unicode.GetString(bytes[2..]),
            1 => Encoding.Unicode.GetString(bytes),
            2 => Encoding.BigEndianUnicode.GetString(bytes),
            // UTF-8, ISO-8859-1 as writers understand it, and what is no encoding at all.
            _ => LegacyText.Decode(bytes),
        };

    private static int WideEnd(ReadOnlySpan<byte> bytes)
    {
        for (var at = 0; at + 1 < bytes.Length; at += 2)
        {
            if (bytes[at] == 0 && bytes[at + 1] == 0)
            {
                return at;
            }
        }

        return -1;
    }
}
