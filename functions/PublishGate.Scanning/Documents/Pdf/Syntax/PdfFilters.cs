using System.IO.Compression;
using PublishGate.Scanning.Content;

namespace PublishGate.Scanning.Documents.Pdf.Syntax;

/// <summary>Decodes streams (ISO 32000-2, 7.4) within the reading's limits.</summary>
internal static class PdfFilters
{
    private static readonly string[] OfPictures =
    [
        "DCTDecode",
        "DCT",
        "JPXDecode",
        "CCITTFaxDecode",
        "CCF",
        "JBIG2Decode",
    ];

    /// <summary>How far a stream could be decoded.</summary>
    /// <param name="Bytes">What the filters yielded.</param>
    /// <param name="Rest">The filter that is left, such as one of a picture; null if none is.</param>
    /// <param name="End">Whether it is all.</param>
    public readonly record struct Decoded(ReadOnlyMemory<byte> Bytes, string? Rest, ExpansionEnd End);

    public static Decoded Decode(Reading reading, PdfValue dictionary, ReadOnlyMemory<byte> bytes, Place place)
    {
        var filters = Values(dictionary["Filter"]).Select(filter => filter.NameValue).ToList();
        var parameters = Values(dictionary["DecodeParms"]).ToList();
        var end = ExpansionEnd.Complete;
        for (var i = 0; i < filters.Count; i++)
        {
            var step = Expansion(reading, filters[i], bytes, place);
            if (step is null)
            {
                return new Decoded(bytes, filters[i] ?? "unknown", end);
            }

            bytes = step.Bytes;
            end = step.End == ExpansionEnd.Complete ? end : step.End;
            bytes = PdfPredictor.Undo(bytes, i < parameters.Count ? parameters[i] : PdfValue.Null);
        }

        return new Decoded(bytes, null, end);
    }

    public static bool IsOfPicture(string? filter) => OfPictures.Contains(filter);

    /// <summary>Pairs of hexadecimal digits; everything else is ignored, a missing last digit is 0.</summary>
    public static byte[] Hexadecimal(ReadOnlySpan<byte> text)
    {
        var bytes = new List<byte>(text.Length / 2);
        var high = -1;
        foreach (var character in text)
        {
            if (!char.IsAsciiHexDigit((char)character))
            {
                continue;
            }

            var digit = Convert.ToInt32(((char)character).ToString(), 16);
            if (high < 0)
            {
                high = digit;
                continue;
            }

            bytes.Add((byte)((high << 4) | digit));
            high = -1;
        }

        if (high >= 0)
        {
            bytes.Add((byte)(high << 4));
        }

        return [.. bytes];
    }

    private static IEnumerable<PdfValue> Values(PdfValue? value) =>
        value switch
        {
            null => [],
            PdfArray array => array.Items,
            _ => [value],
        };

    private static Expansion? Expansion(Reading reading, string? filter, ReadOnlyMemory<byte> bytes, Place place)
    {
        switch (filter)
        {
            case "FlateDecode" or "Fl":
                using (
                    var zlib = new ZLibStream(new ContentStream(new MemoryContent(bytes)), CompressionMode.Decompress)
                )
                {
                    return Content.Expansion.Of(reading, zlib, bytes.Length, place);
                }

            case "LZWDecode"
            or "LZW":
                var plain = PdfLzw.Decode(bytes.Span, reading.Limits.BlockBytes, out var isComplete);
                reading.CountExpanded(plain.Length, place);
                return new Expansion(plain, isComplete ? ExpansionEnd.Complete : ExpansionEnd.TooLarge);
            case "ASCIIHexDecode" or "AHx":
                var end = bytes.Span.IndexOf((byte)'>');
                return Whole(Hexadecimal(end < 0 ? bytes.Span : bytes.Span[..end]));
            case "ASCII85Decode" or "A85":
                return Whole(Ascii85(bytes.Span));
            case "RunLengthDecode" or "RL":
                reading.CountExpanded(bytes.Length * 64L, place);
                return Whole(RunLength(bytes.Span));
            default:
                return null;
        }
    }

    private static Expansion Whole(byte[] bytes) => new(bytes, ExpansionEnd.Complete);

    private static byte[] Ascii85(ReadOnlySpan<byte> text)
    {
        var bytes = new List<byte>(text.Length);
        var (group, count) = (0UL, 0);
        foreach (var character in text)
        {
            if (character == '~')
            {
                break;
            }

            if (character == 'z' && count == 0)
            {
                bytes.AddRange([0, 0, 0, 0]);
            }
            else if (character is >= 33 and <= 117)
            {
                group = (group * 85) + character - 33;
                if (++count == 5)
                {
                    AddGroup(bytes, group, 4);
                    (group, count) = (0, 0);
                }
            }
        }

        for (var i = count; count > 1 && i < 5; i++)
        {
            group = (group * 85) + 84;
        }

        AddGroup(bytes, group, count - 1);
        return [.. bytes];
    }

    private static void AddGroup(List<byte> bytes, ulong group, int count)
    {
        for (var i = 0; i < count; i++)
        {
            bytes.Add((byte)((group >> (24 - (8 * i))) & 0xFF));
        }
    }

    // length byte: 0 to 127: copy length + 1 bytes; 129 to 255: repeat the next byte 257 - length times; 128: end
    private static byte[] RunLength(ReadOnlySpan<byte> data)
    {
        var bytes = new List<byte>(data.Length);
        for (var at = 0; at + 1 < data.Length && data[at] != 128; )
        {
            var length = data[at++];
            if (length < 128)
            {
                var count = Math.Min(length + 1, data.Length - at);
                bytes.AddRange(data.Slice(at, count));
                at += count;
            }
            else
            {
                bytes.AddRange(Enumerable.Repeat(data[at++], 257 - length));
            }
        }

        return [.. bytes];
    }
}
