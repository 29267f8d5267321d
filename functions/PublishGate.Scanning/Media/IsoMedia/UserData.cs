using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using PublishGate.Scanning.Content;
using PublishGate.Scanning.Fragments;

namespace PublishGate.Scanning.Media.IsoMedia;

/// <summary>Boxes of user data: QuickTime's and 3GPP's texts, camera makers' blocks, and all that have no known meaning.</summary>
/// <remarks>
/// <code>
/// ©xyz and the like    texts, each: size 2, language 2, text
/// titl, auth, ...      version and flags 4, language 2, text (3GPP TS 26.244 section 8)
/// loci                 version and flags 4, language 2, name 0, role 1, longitude 4, latitude 4, altitude 4, body 0, notes 0
/// </code>
/// </remarks>
internal static class UserData
{
    private const int LongestHash = 64;

    public static void Read(MetadataSink sink, Box box, Block data, bool isUserData)
    {
        var tag = Boxes.Show(box.Type);
        var kind = IsoNames.KindOf(box.Type);
        switch (box.Type)
        {
            case ['©' or '@', ..]:
                ReadTexts(sink, tag, kind, data);
                break;
            case "titl" or "auth" or "perf" or "gnre" or "dscp" or "cprt" or "albm" or "kywd" or "coll" when isUserData:
                ReadMobileText(sink, tag, kind, data);
                break;
            case "loci":
                ReadLocation(sink, data);
                break;
            case "XMP_":
                sink.Xmp("XMP", data);
                break;
            case "Xtra":
                XtraBox.Read(sink, data);
                break;
            case "GPMF":
                GoProMetadata.Read(sink, data);
                break;
            case "gps ":
                // An index to positions that dash cameras hide among the pictures.
                sink.Reading.Add(Reports.Gap.Unsupported(sink.At(tag).ToString(), "A dash camera's position track"));
                break;
            case "name" when isUserData:
                sink.Legacy(tag, MetadataKind.FreeText, data);
                break;
            case "CAME" or "GUMI" or "MUID" or "HMMT" when isUserData:
                // GoPro: hashes that name the camera and the recording.
                sink.Text(tag, Convert.ToHexStringLower(data.Slice(0, LongestHash).Span), kind, data);
                sink.Unnamed(tag, data.Slice(LongestHash), kind: kind);
                break;
            default:
                sink.Unnamed(tag, data, kind: kind);
                break;
        }
    }

    private static void ReadTexts(MetadataSink sink, string tag, MetadataKind kind, Block data)
    {
        var at = 0;
        while (data.Bytes.Length - at >= 4)
        {
            var size = BinaryPrimitives.ReadUInt16BigEndian(data.Span[at..]);
            if (size == 0 || size > data.Bytes.Length - at - 4)
            {
                break;
            }

            sink.Text(tag, Decode(data.Span.Slice(at + 4, size)), kind, data.Slice(at + 4L, size));
            at += 4 + size;
        }

        // Some writers leave out size and language, or wrap an item list's data box.
        sink.Unnamed(tag, data.Slice(at), kind: kind);
    }

    private static void ReadMobileText(MetadataSink sink, string tag, MetadataKind kind, Block data)
    {
        // Some writers leave version and language out.
        var hasHeader = data.Span.StartsWith((ReadOnlySpan<byte>)[0, 0, 0, 0]);
        var text = data.Slice(hasHeader ? 6 : 0);
        sink.Text(tag, Decode(text.Span), kind, text);
    }

    // One text of all its fields: which place the position is, and what was there, belong together.
    private static void ReadLocation(MetadataSink sink, Block data)
    {
        var rest = data.Slice(6);
        var isWide = rest.Span.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]);
        var end = isWide ? EndOfWide(rest.Span) : rest.Span.IndexOf((byte)0);
        var reader = new ByteReader(rest.Slice(end + (isWide ? 2L : 1)).Span, bigEndian: true);
        var role = reader.Take(1);
        var longitude = Fixed(reader.UInt32());
        var latitude = Fixed(reader.UInt32());
        var altitude = Fixed(reader.UInt32());
        if (end < 0 || reader.Overran)
        {
            sink.Truncated("loci");
            sink.Unnamed("loci", rest, kind: MetadataKind.Location);
            return;
        }

        var name = end == 0 ? "(none)" : Decode(rest.Span[..end]);
        var texts = MetadataText.Split(Decode(reader.Take(reader.Remaining))).ToArray();
        var text = string.Create(
            CultureInfo.InvariantCulture,
            $"{name} Role={RoleOf(role)} Lat={latitude:0.00000} Lon={longitude:0.00000} Alt={altitude:0.00} Body={texts.FirstOrDefault()} Notes={string.Join(' ', texts.Skip(1))}"
        );
        sink.Text("loci", text, MetadataKind.Location, data);
    }

    private static int EndOfWide(ReadOnlySpan<byte> bytes)
    {
        var end = System.Runtime.InteropServices.MemoryMarshal.Cast<byte, ushort>(bytes).IndexOf((ushort)0);
        return end < 0 ? -1 : end * sizeof(ushort);
    }

    private static string RoleOf(ReadOnlySpan<byte> role) =>
        role switch
        {
            [0] => "shooting",
            [1] => "real",
            [2] => "fictional",
            _ => "unknown",
        };

    /// <summary>A position as text, as people and detectors read it.</summary>
    public static string Position(double latitude, double longitude) =>
        string.Create(CultureInfo.InvariantCulture, $"{latitude:0.######}, {longitude:0.######}");

    private static double Fixed(uint value) => unchecked((int)value) / 65536.0;

    private static string Decode(ReadOnlySpan<byte> bytes) =>
        bytes switch
        {
            [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(bytes[2..]),
            [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(bytes[2..]),
            _ => LegacyText.Decode(bytes),
        };
}
