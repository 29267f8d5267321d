using System.Globalization;
using System.Text;
using MetadataExtractor.Formats.Iptc;
using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Media.Iptc;

/// <summary>Reads the data sets of an IPTC IIM block (IIM 4.2 section 1.5).</summary>
/// <remarks>
/// <code>
/// data set   0x1C | record : 1 | number : 1 | length : 2 | value
/// extended   0x1C | record : 1 | number : 1 | 0x8000 + n : 2 | length : n | value
/// </code>
/// Data set 1:90 names the encoding of the text in record 2; ESC % G is UTF-8.
/// </remarks>
internal static class IptcRecords
{
    private const byte Marker = 0x1C;
    private const int HeaderBytes = 5;
    private const int ListLength = 480;

    private static readonly IptcDirectory Names = new();

    /// <param name="reading">Where it goes.</param>
    /// <param name="block">The data sets.</param>
    /// <param name="isExact">The block holds nothing else; otherwise what follows is read elsewhere.</param>
    public static void Read(Reading reading, MediaBlock block, bool isExact = true)
    {
        var bytes = block.Load(reading).Span;
        var at = 0;
        var scope = new FragmentScope(null, "IPTC");
        List<(int Tag, MediaBlock Value)> values = [];
        while (at + HeaderBytes <= bytes.Length && bytes[at] == Marker)
        {
            var tag = (bytes[at + 1] << 8) | bytes[at + 2];
            var (start, length) = ValueAt(bytes, at);
            if (start + length > bytes.Length && isExact)
            {
                reading.Add(Gap.Truncated(block.Place.ToString(), "The data set"));
            }

            values.Add((tag, block.Slice(start, length)));
            at = (int)Math.Min(start + length, bytes.Length);
        }

        foreach (var same in values.GroupBy(value => value.Tag))
        {
            AddValues(reading, same.Key, [.. same.Select(value => value.Value)], scope);
        }

        if (isExact && bytes[at..].ContainsAnyExcept((byte)0))
        {
            reading.AddUnknown(block.Slice(at).Then("after the last data set"), Channel.Iptc);
        }
    }

    private static (long Start, long Length) ValueAt(ReadOnlySpan<byte> bytes, int at)
    {
        var length = ByteOrder.Big.UInt16(bytes[(at + 3)..]);
        if (length < 0x8000)
        {
            return (at + HeaderBytes, length);
        }

        long extended = 0;
        var size = Math.Min(length & 0x7FFF, bytes.Length - at - HeaderBytes);
        foreach (var digit in bytes.Slice(at + HeaderBytes, size))
        {
            extended = Math.Min((extended << 8) | digit, int.MaxValue);
        }

        return (at + HeaderBytes + size, extended);
    }

    // A data set that is repeated is a list, such as the keywords.
    private static void AddValues(Reading reading, int tag, List<MediaBlock> values, FragmentScope scope)
    {
        var name = NameOf(tag);
        var text = new StringBuilder();
        foreach (var value in values)
        {
            var item = TextOf(reading, value.Then(name));
            if (text.Length > 0 && text.Length + item.Length > ListLength)
            {
                reading.AddValue(values[0].Then(name), Channel.Iptc, name, text.ToString(), null, scope);
                text.Clear();
            }

            text.Append(text.Length > 0 && item.Length > 0 ? "; " : "").Append(item);
        }

        reading.AddValue(values[0].Then(name), Channel.Iptc, name, text.ToString(), null, scope);
    }

    private static string TextOf(Reading reading, MediaBlock value)
    {
        var bytes = value.Load(reading).Span;
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]))
        {
            reading.Embed(value.ToArtifact());
            return "";
        }

        var text = MetadataText.Decode(bytes);
        if (MetadataText.IsReadable(text) || bytes.Length == 0)
        {
            return text;
        }

        reading.AddReadable(value, Channel.Iptc);
        var numbers = bytes[..Math.Min(bytes.Length, 8)].ToArray();
        return string.Join(' ', numbers.Select(number => number.ToString(CultureInfo.InvariantCulture)));
    }

    private static string NameOf(int tag) =>
        Names.HasTagName(tag)
            ? Names.GetTagName(tag)
            : string.Create(CultureInfo.InvariantCulture, $"{tag >> 8}:{tag & 0xFF:000}");
}
