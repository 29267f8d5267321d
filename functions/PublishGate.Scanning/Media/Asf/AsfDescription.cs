using System.Text;
using PublishGate.Scanning.Content;
using PublishGate.Scanning.Fragments;

namespace PublishGate.Scanning.Media.Asf;

/// <summary>The three objects that describe the content.</summary>
/// <remarks>
/// <code>
/// description       lengths of title, author, copyright, description, rating: 2 each; then the five texts
/// extended          count 2, then: name length 2, name, type 2, value length 2, value
/// metadata          count 2, then: language 2, stream 2, name length 2, type 2, value length 4, name, value
/// types             0 UTF-16 text | 1 bytes | 2 switch | 3 number of 4 | 4 of 8 | 5 of 2 | 6 GUID
/// </code>
/// Source: ASF specification, sections 3.10, 3.11, 4.7 and 4.8.
/// </remarks>
internal static class AsfDescription
{
    private static readonly (string Name, MetadataKind Kind)[] Fields =
    [
        ("Title", MetadataKind.Title),
        ("Author", MetadataKind.Person),
        ("Copyright", MetadataKind.Credit),
        ("Description", MetadataKind.FreeText),
        ("Rating", MetadataKind.FreeText),
    ];

    public static void Read(MetadataSink sink, Block data)
    {
        var lengths = new ByteReader(data.Span, bigEndian: false);
        long at = 2 * Fields.Length;
        foreach (var (name, kind) in Fields)
        {
            int length = lengths.UInt16();
            var text = data.Slice(at, length);
            sink.Text(name, Encoding.Unicode.GetString(text.Span), kind, text);
            at += length;
        }

        if (at > data.Bytes.Length)
        {
            sink.Truncated("description");
        }

        sink.Unnamed("description rest", data.Slice(at));
    }

    public static void ReadExtended(MetadataSink sink, Block data)
    {
        var reader = new ByteReader(data.Span, bigEndian: false);
        for (int left = reader.UInt16(); left > 0 && !reader.Overran; left--)
        {
            var name = TextOf(reader.Take(reader.UInt16()));
            var type = reader.UInt16();
            int length = reader.UInt16();
            ReadValue(sink, name, type, data.Slice(reader.Position, length));
            reader.Skip(length);
        }

        Finish(sink, "extended description", reader, data);
    }

    public static void ReadMetadata(MetadataSink sink, Block data)
    {
        var reader = new ByteReader(data.Span, bigEndian: false);
        for (int left = reader.UInt16(); left > 0 && !reader.Overran; left--)
        {
            reader.Skip(4);
            var nameLength = reader.UInt16();
            var type = reader.UInt16();
            long length = reader.UInt32();
            var name = TextOf(reader.Take(nameLength));
            ReadValue(sink, name, type, data.Slice(reader.Position, length));
            reader.Skip(length);
        }

        Finish(sink, "metadata", reader, data);
    }

    private static void ReadValue(MetadataSink sink, string name, int type, Block value)
    {
        switch (type)
        {
            case 0:
                sink.Named("attribute", name, Encoding.Unicode.GetString(value.Span), value);
                break;
            case 1 when name == "WM/Picture":
                ReadPicture(sink, value);
                break;
            case 2 or 3 or 4 or 5 when value.Bytes.Length is 2 or 4 or 8:
                var reader = new ByteReader(value.Span, bigEndian: false);
                var number = value.Bytes.Length switch
                {
                    2 => reader.UInt16(),
                    4 => reader.UInt32(),
                    _ => reader.UInt64(),
                };
                sink.Number("attribute", name, number, value);
                break;
            case 6 when value.Bytes.Length == 16:
                sink.Text("attribute", new Guid(value.Span).ToString(), MetadataKind.LinkId, value, name);
                break;
            default:
                sink.Unnamed("attribute", value, name, TagKinds.Of(name));
                break;
        }
    }

    // Picture type 1, picture length 4, media type and description, each with a terminator, picture.
    private static void ReadPicture(MetadataSink sink, Block value)
    {
        var rest = value.Slice(5);
        for (var i = 0; i < 2; i++)
        {
            var end = 0;
            while (end + 1 < rest.Bytes.Length && (rest.Span[end] != 0 || rest.Span[end + 1] != 0))
            {
                end += 2;
            }

            sink.Text(
                "picture",
                TextOf(rest.Slice(0, end).Span),
                i == 0 ? MetadataKind.Technical : MetadataKind.FreeText,
                value
            );
            rest = rest.Slice(end + 2L);
        }

        sink.Embed("picture", rest);
    }

    private static void Finish(MetadataSink sink, string tag, ByteReader reader, Block data)
    {
        if (reader.Overran)
        {
            sink.Truncated(tag);
        }

        sink.Unnamed($"{tag} rest", data.Slice(reader.Position));
    }

    private static string TextOf(ReadOnlySpan<byte> bytes) => Encoding.Unicode.GetString(bytes).TrimEnd('\0');
}
