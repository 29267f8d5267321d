using System.Text;
using PublishGate.Scanning.Media;

namespace PublishGate.Scanning.Documents.Compound.Properties;

/// <summary>The names that users gave their properties ([MS-OLEPS] 2.17).</summary>
internal static class PropertyNames
{
    private const int MostNames = 4096;

    /// <summary>Reads the names.</summary>
    /// <returns>How many bytes they take.</returns>
    /// <remarks><code>count : 4 | id : 4, length with its zero : 4, name, in UTF-16 filled to four bytes</code></remarks>
    public static int Read(ReadOnlySpan<byte> bytes, Encoding? encoding, Dictionary<uint, string> names)
    {
        var isWide = Encoding.Unicode.Equals(encoding);
        var count = Math.Min(MostNames, ByteOrder.Little.UInt32(bytes));
        var at = 4;
        for (var i = 0; i < count && at + 8 <= bytes.Length; i++)
        {
            var id = ByteOrder.Little.UInt32(bytes[at..]);
            var length = ByteOrder.Little.UInt32(bytes[(at + 4)..]) * (isWide ? 2L : 1);
            at += 8;
            if (length > bytes.Length - at)
            {
                return at;
            }

            var text = bytes.Slice(at, (int)length);
            names[id] = (encoding?.GetString(text) ?? LegacyText.Decode(text)).TrimEnd('\0');
            at += (int)(isWide ? (length + 3) & ~3L : length);
        }

        return Math.Min(at, bytes.Length);
    }
}
