using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using PublishGate.Scanning.Content;
using PublishGate.Scanning.Fragments;

namespace PublishGate.Scanning.Media.IsoMedia;

/// <summary>The item list of iTunes (<c>ilst</c>) and of Apple's devices (<c>ilst</c> with <c>keys</c>).</summary>
/// <remarks>
/// <code>
/// ilst     item, ...       its type is a name of four characters, ---- for a free name, or a number from 1 into keys
/// item     [mean] [name]   version and flags 4, text: of items with a free name
///          data, ...       type 4, locale 4, value
/// keys     version and flags 4, count 4, then for each: size 4, namespace 4, name
/// </code>
/// Source: QuickTime File Format Specification, Metadata; iTunes practice.
/// </remarks>
internal sealed class ItemList(MetadataSink sink, IReadOnlyList<string> keys)
{
    private const int MaximumKeys = 10_000;

    /// <summary>The names, each of them a text of its own: one may have no value, or tell something itself.</summary>
    public static List<string> ReadKeys(MetadataSink sink, Block block)
    {
        var names = new List<string>();
        var reader = new ByteReader(block.Slice(8).Span, bigEndian: true);
        while (reader.Remaining >= 8 && names.Count < MaximumKeys)
        {
            long size = reader.UInt32();
            reader.UInt32();
            var name = LegacyText.Decode(reader.Take(Math.Max(0, size - 8)));
            sink.Text("keys", name, MetadataKind.Technical, block, form: FragmentForm.Name);
            names.Add(name);
        }

        sink.Unnamed("keys rest", block.Slice(8L + reader.Position));

        return names;
    }

    public void Read(Block list)
    {
        var content = new MemoryContent(list.Bytes);
        long end = 0;
        foreach (var item in Boxes.Read(content, 0, list.Bytes.Length))
        {
            if (item.IsTruncated)
            {
                sink.Truncated($"ilst {Boxes.Show(item.Type)}");
            }

            ReadItem(item, list.Slice(item.DataOffset, item.DataSize));
            end = item.End;
        }

        sink.Unnamed("ilst rest", list.Slice(end));
    }

    private void ReadItem(Box item, Block block)
    {
        var index = BinaryPrimitives.ReadUInt32BigEndian(Encoding.Latin1.GetBytes(item.Type));
        var isKeyed = index > 0 && index <= keys.Count;
        var name = isKeyed ? keys[(int)index - 1] : null;
        var tag = isKeyed ? "ilst" : $"ilst {Boxes.Show(item.Type)}";
        long end = 0;
        foreach (var box in Boxes.Read(new MemoryContent(block.Bytes), 0, block.Bytes.Length))
        {
            var data = block.Slice(box.DataOffset, box.DataSize);
            switch (box.Type)
            {
                case "mean":
                    var domain = data.Slice(4);
                    sink.Text(
                        tag,
                        LegacyText.Decode(domain.Span),
                        MetadataKind.Technical,
                        domain,
                        form: FragmentForm.Name
                    );
                    break;
                case "name":
                    name = LegacyText.Decode(data.Slice(4).Span);
                    break;
                case "data":
                    ReadValue(tag, item.Type, name, data);
                    break;
                default:
                    sink.Unnamed($"{tag} {Boxes.Show(box.Type)}", data, name);
                    break;
            }

            end = box.End;
        }

        // An item without boxes inside holds its text itself.
        sink.Unnamed(tag, block.Slice(end), name, KindOf(item.Type, name));
    }

    private void ReadValue(string tag, string type, string? name, Block data)
    {
        var dataType = new ByteReader(data.Span, bigEndian: true).UInt32() & 0xFFFFFF;
        var value = data.Slice(8);
        var kind = KindOf(type, name);
        switch (dataType)
        {
            case 1 or 4:
                AddText(tag, LegacyText.Decode(value.Span), kind, value, name);
                break;
            case 2 or 5:
                AddText(tag, Encoding.BigEndianUnicode.GetString(value.Span), kind, value, name);
                break;
            case 13 or 14 or 27:
                sink.Embed(tag, value);
                break;
            case 21 or 22 when value.Bytes.Length is > 0 and <= 8:
                sink.Text(tag, Number(value.Span).ToString(CultureInfo.InvariantCulture), kind, value, name);
                break;
            case 0 when type == "covr":
                sink.Embed(tag, value);
                break;
            default:
                sink.Unnamed(tag, value, name, kind);
                break;
        }
    }

    private void AddText(string tag, string text, MetadataKind kind, Block value, string? name) =>
        sink.Text(tag, text, name is null ? kind : TagKinds.Of(name, text), value, name);

    private static MetadataKind KindOf(string type, string? name) =>
        name is null ? IsoNames.KindOf(type) : TagKinds.Of(name);

    private static ulong Number(ReadOnlySpan<byte> bytes)
    {
        ulong value = 0;
        foreach (var part in bytes)
        {
            value = (value << 8) | part;
        }

        return value;
    }
}
