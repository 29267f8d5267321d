using System.Globalization;
using PublishGate.Scanning.Content;

namespace PublishGate.Scanning.Media.Flv;

/// <summary>Values of ActionScript (AMF 0): names, texts, numbers and dates, nested.</summary>
/// <remarks>
/// <code>
/// type 1: 0 number 8 | 1 switch 1 | 2 text: length 2, text | 3 object: members | 8 array: count 4, members
///         10 list: count 4, values | 11 date: number 8, zone 2 | 12 long text: length 4, text | 5, 6, 9, 13 nothing
/// member: name length 2, name, value; an empty name and type 9 end an object
/// </code>
/// Source: Adobe, Action Message Format AMF 0.
/// </remarks>
internal sealed class ActionScriptValues(MetadataSink sink)
{
    private const int MaximumDepth = 32;

    public void Read(Block block)
    {
        var at = 0;
        var isWhole = true;
        while (isWhole && at < block.Bytes.Length)
        {
            isWhole = ReadValue(block, ref at, "script data", 0);
        }

        if (!isWhole)
        {
            sink.Malformed("script data");
            sink.Unnamed("script data rest", block.Slice(at));
        }
    }

    private bool ReadValue(Block block, ref int at, string name, int depth)
    {
        var reader = new ByteReader(block.Slice(at).Span, bigEndian: true);
        var type = reader.UInt8();
        var start = at + 1;
        switch (type)
        {
            case 0:
                sink.Text(
                    "value",
                    Number(reader.UInt64()),
                    Fragments.MetadataKind.Technical,
                    block.Slice(start, 8),
                    name
                );
                at = start + 8;
                break;
            case 1:
                at = start + 1;
                break;
            case 2:
                return ReadText(block, start, reader.UInt16(), 2, name, ref at);
            case 12:
                return ReadText(block, start, reader.UInt32(), 4, name, ref at);
            case 3:
                at = start;
                return depth < MaximumDepth && ReadMembers(block, ref at, depth);
            case 8:
                at = start + 4;
                return depth < MaximumDepth && ReadMembers(block, ref at, depth);
            case 10:
                at = start + 4;
                return depth < MaximumDepth && ReadList(block, ref at, reader.UInt32(), name, depth);
            case 11:
                ReadDate(block.Slice(start, 8), name, reader.UInt64());
                at = start + 10;
                break;
            case 5 or 6 or 9 or 13:
                at = start;
                break;
            default:
                return false;
        }

        return at <= block.Bytes.Length;
    }

    private bool ReadText(Block block, int start, long length, int sizeBytes, string name, ref int at)
    {
        var text = block.Slice(start + sizeBytes, length);
        if (text.Span.StartsWith("<?xpacket"u8) || text.Span.StartsWith("<x:xmpmeta"u8))
        {
            sink.Xmp("XMP", text);
        }
        else
        {
            sink.Named("value", name, LegacyText.Decode(text.Span), text);
        }

        at = (int)Math.Min(block.Bytes.Length, start + sizeBytes + length);
        return text.Bytes.Length == length;
    }

    private bool ReadMembers(Block block, ref int at, int depth)
    {
        while (at < block.Bytes.Length)
        {
            var reader = new ByteReader(block.Slice(at).Span, bigEndian: true);
            var name = LegacyText.Decode(reader.Take(reader.UInt16()));
            if (reader.Overran)
            {
                return false;
            }

            at += reader.Position;
            if (name.Length == 0 && reader.UInt8() == 9)
            {
                at++;
                return true;
            }

            if (!ReadValue(block, ref at, name, depth + 1))
            {
                return false;
            }
        }

        // Some writers leave out the end.
        return true;
    }

    private bool ReadList(Block block, ref int at, uint count, string name, int depth)
    {
        for (; count > 0 && at < block.Bytes.Length; count--)
        {
            if (!ReadValue(block, ref at, name, depth + 1))
            {
                return false;
            }
        }

        return count == 0;
    }

    private void ReadDate(Block block, string name, ulong bits)
    {
        var milliseconds = BitConverter.UInt64BitsToDouble(bits);
        if (Math.Abs(milliseconds) < 1e14)
        {
            var time = DateTime.UnixEpoch.AddMilliseconds(milliseconds);
            sink.Text(
                "value",
                time.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
                Fragments.MetadataKind.Time,
                block,
                name
            );
        }
    }

    private static string Number(ulong bits) =>
        BitConverter.UInt64BitsToDouble(bits).ToString(CultureInfo.InvariantCulture);
}
