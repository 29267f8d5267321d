using System.Globalization;
using PublishGate.Scanning.Content;
using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Media.Jpeg2000;

/// <summary>Walks the markers of a JPEG 2000 code stream (ISO/IEC 15444-1 annex A) and passes over the coded tiles.</summary>
/// <remarks>
/// <code>
/// stream    FF4F | segments | tiles | FFD9
/// segment   FF51, FF52, … : 2 | length with itself : 2 | data;  FF64 is a comment: 0 for bytes, 1 for Latin-1 : 2 | text
/// tile      FF90 | 10 : 2 | index : 2 | length from FF90 on, 0 for all there is : 4 | part : 1 | parts : 1
///           | segments | FF93 | coded data
/// </code>
/// </remarks>
internal static class CodeStream
{
    private const int StartOfTile = 0x90;
    private const int StartOfData = 0x93;
    private const int End = 0xD9;
    private const int Comment = 0x64;
    private const int TileHeadBytes = 12;

    public static void Read(Reading reading, MediaBlock block)
    {
        var content = new BufferedContent(block.Content);
        long at = 2;
        long tile = 0;
        long tileLength = 0;
        while (true)
        {
            reading.Cancellation.ThrowIfCancellationRequested();
            var head = content.ReadUpTo(at, TileHeadBytes);
            switch (head)
            {
                case [0xFF, End, ..]:
                    AddRest(reading, block.Slice(at + 2));
                    return;
                case [0xFF, StartOfTile, _, _, _, _, _, _, _, _, _, _]:
                    tile = at;
                    tileLength = ByteOrder.Big.UInt32(head.AsSpan(6));
                    at += TileHeadBytes;
                    break;
                // The last tile may leave its length out: the end is then not seen without decoding it.
                case [0xFF, StartOfData, ..] when tileLength == 0:
                    ReadTail(reading, block, at);
                    return;
                case [0xFF, StartOfData, ..] when tile + tileLength > at:
                    at = tile + tileLength;
                    break;
                case [0xFF, not (StartOfTile or StartOfData), var high, var low, ..] when ((high << 8) | low) >= 2:
                    var length = (high << 8) | low;
                    ReadSegment(reading, head[1], block.Slice(at + 4, length - 2));
                    at += 2 + length;
                    break;
                default:
                    GiveUp(reading, block, at);
                    return;
            }
        }
    }

    private static void ReadSegment(Reading reading, int marker, MediaBlock data)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"FF{marker:X2}");
        switch (marker)
        {
            case Comment when data.Content.ReadUpTo(0, 2) is [0, 1]:
                var text = MetadataText.Decode(data.Slice(2).Load(reading).Span);
                reading.AddValue(data.Then("comment"), Channel.JpegComment, "Comment", text, MetadataKind.FreeText);
                break;
            // Sizes, coding styles, quantisation, and where packets are: numbers.
            case >= 0x50 and <= 0x63:
                reading.AddSentences(data.Then(name), Channel.JpegSegment);
                break;
            default:
                reading.AddUnknown(data.Then(name), Channel.JpegSegment);
                break;
        }
    }

    private static void ReadTail(Reading reading, MediaBlock block, long at)
    {
        if (block.Content.ReadUpTo(block.Length - 2, 2) is not [0xFF, End])
        {
            reading.Add(Gap.Truncated(block.Place.ToString(), "The picture"));
        }

        BytesWithoutEnd.Read(reading, block.Offset + at, block.Offset + block.Length, "JPEG 2000");
    }

    private static void AddRest(Reading reading, MediaBlock rest)
    {
        if (rest.Length > 0)
        {
            DataAfterEnd.Read(reading, rest.Then("after its end"));
        }
    }

    private static void GiveUp(Reading reading, MediaBlock block, long at)
    {
        var rest = block.Slice(Math.Min(at, block.Length));
        reading.Add(
            rest.Length < TileHeadBytes
                ? Gap.Truncated(rest.Place.ToString(), "The picture")
                : Gap.Malformed(rest.Place.ToString(), "The picture")
        );
        if (rest.Length > 0)
        {
            reading.AddUnknown(rest, Channel.JpegSegment);
        }
    }
}
