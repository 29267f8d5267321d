using System.Text;
using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Media.Jumbf;

/// <summary>Reads JUMBF boxes (ISO 19566-5), in which C2PA manifests tell who made a picture, when and with what.</summary>
/// <remarks>
/// <code>
/// box    length with this header : 4 | type : 4 | [length : 8 if the first is 1] | content
/// jumb   superbox: jumd (UUID : 16 | toggles : 1 | label | 0 …), then boxes
/// json   text     cbor   structure     bfdb, bidb   an embedded file's name and bytes
/// </code>
/// </remarks>
internal static class JumbfBoxes
{
    private const int MaximumDepth = 24;

    public static void Read(Reading reading, MediaBlock block) => Read(reading, block.Loaded(reading), 0);

    /// <summary>The content of a superbox whose header has been read.</summary>
    public static void ReadContent(Reading reading, MediaBlock block) => Read(reading, block.Loaded(reading), 1);

    private static void Read(Reading reading, MediaBlock block, int depth)
    {
        if (depth > MaximumDepth)
        {
            throw new LimitReachedException(block.Place.ToString(), $"more than {MaximumDepth} nested boxes");
        }

        for (long at = 0; at < block.Length; )
        {
            var header = block.Slice(at, 16).Load(reading).Span;
            var (size, head) = SizeOf(header, block.Length - at);
            if (size < head || size > block.Length - at)
            {
                reading.Add(Gap.Truncated(block.Place.ToString(), "The box"));
                reading.AddUnknown(block.Slice(at), Channel.C2pa);
                return;
            }

            ReadBox(reading, block.Slice(at + head, size - head), Encoding.Latin1.GetString(header[4..8]), depth);
            at += size;
        }
    }

    private static (long Size, int Head) SizeOf(ReadOnlySpan<byte> header, long available)
    {
        if (header.Length < 8)
        {
            return (long.MaxValue, 8);
        }

        long size = ByteOrder.Big.UInt32(header);
        return size switch
        {
            0 => (available, 8),
            1 when header.Length >= 16 => (ByteOrder.Big.Offset64(header[8..]), 16),
            _ => (size, 8),
        };
    }

    private static void ReadBox(Reading reading, MediaBlock content, string type, int depth)
    {
        switch (type)
        {
            case "jumb":
                Read(reading, content.Then("JUMBF"), depth + 1);
                break;
            case "jumd":
                var label = content.Slice(17);
                reading.AddValue(
                    label.Then("label"),
                    Channel.C2pa,
                    "label",
                    LabelOf(reading, label),
                    MetadataKind.Technical
                );
                break;
            case "json" or "bfdb":
                var text = MetadataText.Decode(content.Load(reading).Span);
                reading.AddValue(content.Then(type), Channel.C2pa, type, text, MetadataKind.Unknown);
                break;
            case "cbor":
                CborText.Read(reading, content.Then("CBOR"));
                break;
            case "bidb" when content.Length > 0:
                reading.Embed(content.Then("embedded file").ToArtifact());
                break;
            default:
                reading.AddUnknown(content.Then(Place.SafeName(type)), Channel.C2pa);
                break;
        }
    }

    private static string LabelOf(Reading reading, MediaBlock label)
    {
        var bytes = label.Load(reading).Span;
        var end = bytes.IndexOf((byte)0);
        return MetadataText.Decode(end < 0 ? bytes : bytes[..end]);
    }
}
