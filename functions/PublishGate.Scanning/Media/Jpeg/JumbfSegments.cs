using PublishGate.Scanning.Content;
using PublishGate.Scanning.Media.Jumbf;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Media.Jpeg;

/// <summary>Puts JUMBF boxes together that span several segments (ISO 18477-3 annex B).</summary>
/// <remarks>
/// <code>body   box number : 2 | sequence number : 4 | header of the box, in every segment again : 8 or 16 | content</code>
/// </remarks>
internal sealed class JumbfSegments(Reading reading)
{
    private const int NumbersBytes = 6;

    private readonly Dictionary<int, List<(uint Sequence, MediaBlock Box)>> _boxes = [];

    public void Take(MediaBlock body)
    {
        var numbers = body.Content.ReadUpTo(0, NumbersBytes);
        if (numbers.Length < NumbersBytes)
        {
            reading.Add(Gap.Truncated(body.Place.ToString(), "The segment"));
            return;
        }

        var box = ByteOrder.Big.UInt16(numbers);
        if (!_boxes.TryGetValue(box, out var parts))
        {
            _boxes[box] = parts = [];
        }

        parts.Add((ByteOrder.Big.UInt32(numbers.AsSpan(2)), body.Slice(NumbersBytes)));
    }

    public void Read()
    {
        foreach (var box in _boxes.Values)
        {
            var parts = box.OrderBy(part => part.Sequence).Select(part => part.Box).ToList();
            JumbfBoxes.Read(reading, parts.Count == 1 ? parts[0] : Join(parts));
        }
    }

    private MediaBlock Join(List<MediaBlock> parts)
    {
        var headerBytes = parts[0].Content.ReadUpTo(0, 4) is [0, 0, 0, 1] ? 16 : 8;
        var rest = parts.Skip(1).SelectMany(part => part.Slice(headerBytes).Load(reading).ToArray());
        return parts[0].Decoded(parts[0].Load(reading).ToArray().Concat(rest).ToArray());
    }
}
