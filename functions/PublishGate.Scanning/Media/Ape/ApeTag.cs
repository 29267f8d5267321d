using PublishGate.Scanning.Content;
using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Media.Ape;

/// <summary>An APEv1 or APEv2 tag.</summary>
/// <remarks>
/// <code>
/// item: value size 4 | flags 4 (bits 1-2: 0 text, 1 binary, 2 address) | key and zero | value
/// </code>
/// Source: APEv2 specification (Hydrogenaudio).
/// </remarks>
internal static class ApeTag
{
    /// <summary>Reads the tag from its header (if it has one) to its footer (if <paramref name="isFooter"/>).</summary>
    public static void Read(Reading reading, ApeHeader header, Block block, bool isFooter)
    {
        var sink = new MetadataSink(reading, Channel.Apev2, "APEv2");
        var startsWithHeader = ApeHeader.Find(block.Span) is not null && (header.HasHeader || !isFooter);
        var body = block.Slice(startsWithHeader ? ApeHeader.Size : 0);
        body = isFooter ? body.Slice(0, Math.Max(0, body.Bytes.Length - ApeHeader.Size)) : body;
        var at = 0;
        for (var left = header.Items; left > 0; left--)
        {
            var size = ReadItem(sink, body.Slice(at));
            if (size == 0)
            {
                sink.Truncated("tag");
                break;
            }

            at += size;
        }

        sink.Unnamed("rest of the tag", body.Slice(at));
    }

    private static int ReadItem(MetadataSink sink, Block rest)
    {
        var reader = new ByteReader(rest.Span, bigEndian: false);
        long size = reader.UInt32();
        var flags = reader.UInt32();
        var keyLength = reader.Rest.IndexOf((byte)0);
        if (reader.Overran || keyLength < 0)
        {
            return 0;
        }

        var key = LegacyText.Decode(reader.Take(keyLength));
        var start = reader.Position + 1;
        if (size > rest.Bytes.Length - start)
        {
            return 0;
        }

        var value = rest.Slice(start, size);
        switch ((flags >> 1) & 3)
        {
            case 1:
                ReadBinary(sink, key, value);
                break;
            case 2:
                sink.Text("item", LegacyText.Decode(value.Span), TagKinds.Of(key), value, key, FragmentForm.Url);
                break;
            default:
                sink.Named("item", key, LegacyText.Decode(value.Span), value);
                break;
        }

        return (int)(start + size);
    }

    // A cover is its file name and zero, then the picture.
    private static void ReadBinary(MetadataSink sink, string key, Block value)
    {
        var end = value.Span.IndexOf((byte)0);
        if (key.StartsWith("Cover Art", StringComparison.OrdinalIgnoreCase) && end >= 0)
        {
            sink.Legacy("cover file name", MetadataKind.FilePath, value.Slice(0, end));
            sink.Embed("cover", value.Slice(end + 1));
        }
        else
        {
            sink.Unnamed("item", value, key);
        }
    }
}
