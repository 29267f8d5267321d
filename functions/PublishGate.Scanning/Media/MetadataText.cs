using System.Text;
using System.Text.Unicode;

namespace PublishGate.Scanning.Media;

/// <summary>Text as metadata blocks store it: padded, terminated, and often in another encoding than declared.</summary>
internal static class MetadataText
{
    /// <summary>UTF-8 where it is valid, else what the writer's machine most probably used.</summary>
    public static string Decode(ReadOnlySpan<byte> bytes) => Clean(LegacyText.Decode(bytes));

    /// <summary>UTF-16 in the given byte order, or in that of its byte-order mark.</summary>
    public static string DecodeUtf16(ReadOnlySpan<byte> bytes, ByteOrder order)
    {
        if (bytes is [0xFE, 0xFF, ..] or [0xFF, 0xFE, ..])
        {
            order = new ByteOrder(bytes[0] == 0xFE);
            bytes = bytes[2..];
        }

        return Clean((order.IsBigEndian ? Encoding.BigEndianUnicode : Encoding.Unicode).GetString(bytes));
    }

    /// <summary>The strings of a field that holds several, each ended by a zero character; empty ones left out.</summary>
    public static IEnumerable<string> Split(string text) =>
        text.Split('\0', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>Without the padding at both ends.</summary>
    public static string Clean(string text) => text.Trim('\0', ' ', '\t', '\r', '\n', '\uFEFF');

    /// <summary>Reads as text: it has characters, and none of them is a control or replacement character.</summary>
    public static bool IsReadable(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (character == '\uFFFD' || (char.IsControl(character) && character is not ('\n' or '\r' or '\t')))
            {
                return false;
            }
        }

        return !text.IsWhiteSpace();
    }

    /// <summary>The bytes read as text from the first to the last, apart from zero padding at the end.</summary>
    public static bool TryDecode(ReadOnlySpan<byte> bytes, out string text)
    {
        var unpadded = bytes.TrimEnd((byte)0);
        text = Utf8.IsValid(unpadded) ? Clean(Encoding.UTF8.GetString(unpadded)) : "";
        return IsReadable(text);
    }
}
