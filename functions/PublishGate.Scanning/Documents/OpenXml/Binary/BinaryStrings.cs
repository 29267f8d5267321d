using System.Text;
using PublishGate.Scanning.Media;

namespace PublishGate.Scanning.Documents.OpenXml.Binary;

/// <summary>Texts in records: characters : 4, all ones for none | UTF-16 ([MS-XLSB] 2.5.168 and 2.5.166).</summary>
internal static class BinaryStrings
{
    private const uint None = 0xFFFFFFFF;

    /// <summary>The text that begins at an offset, which moves behind it; empty if there is none.</summary>
    public static string Read(ReadOnlySpan<byte> data, ref int at)
    {
        if (at + 4 > data.Length)
        {
            at = data.Length;
            return "";
        }

        var characters = ByteOrder.Little.UInt32(data[at..]);
        at += 4;
        var length = characters == None ? 0 : (int)Math.Min(2L * characters, data.Length - at);
        var text = Encoding.Unicode.GetString(data.Slice(at, length));
        at += length;
        return text;
    }

    public static string Read(ReadOnlySpan<byte> data, int at) => Read(data, ref at);
}
