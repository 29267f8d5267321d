using System.Globalization;
using PublishGate.Scanning.Content;
using PublishGate.Scanning.Media.Exif;
using PublishGate.Scanning.Media.Icc;
using PublishGate.Scanning.Media.Iptc;
using PublishGate.Scanning.Media.Photoshop;
using PublishGate.Scanning.Media.Xmp;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Media.Png;

/// <summary>Whole metadata blocks in text chunks: XMP, and the profiles that ImageMagick writes in hexadecimal.</summary>
/// <remarks><code>profile   line end | name | line end | length in decimal | line end | hexadecimal digits in lines</code></remarks>
internal static class RawProfile
{
    private const string Prefix = "Raw profile type ";

    /// <summary>Reads the text as a block, if its keyword says it is one.</summary>
    public static bool TryRead(Reading reading, string keyword, MediaBlock text)
    {
        if (keyword is "XML:com.adobe.xmp" or "xmp")
        {
            XmpPacket.Read(reading, text.Then("XMP"));
            return true;
        }

        if (!keyword.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        if (Decode(text.Load(reading).Span) is not { } bytes)
        {
            reading.Add(Gap.Malformed(text.Place.ToString(), "The profile"));
            return false;
        }

        ReadProfile(reading, keyword[Prefix.Length..].ToLowerInvariant(), text.Decoded(bytes));
        return true;
    }

    private static void ReadProfile(Reading reading, string type, MediaBlock block)
    {
        var head = block.Content.ReadUpTo(0, 4).AsSpan();
        switch (type)
        {
            case "exif" or "app1" when TiffHeader.Read(block.Slice(6).Content) is not null:
                new TiffWalk(reading, block.Slice(6).Then("EXIF").Loaded(reading), Channel.Exif).Read();
                break;
            case "exif" when TiffHeader.Read(block.Content) is not null:
                new TiffWalk(reading, block.Then("EXIF"), Channel.Exif).Read();
                break;
            case "iptc" or "8bim" when head.SequenceEqual("8BIM"u8):
                PhotoshopResources.Read(reading, block.Then("Photoshop"));
                break;
            case "iptc":
                IptcRecords.Read(reading, block.Then("IPTC"));
                break;
            case "xmp" or "app1" when Contains(reading, block, "<x:xmpmeta"u8) || Contains(reading, block, "<rdf"u8):
                var start = block.Load(reading).Span.IndexOf((byte)'<');
                XmpPacket.Read(reading, block.Slice(start).Then("XMP"));
                break;
            case "icc" or "icm":
                IccProfile.Read(reading, block.Then("ICC profile"));
                break;
            default:
                reading.AddUnknown(block, Channel.PngText);
                break;
        }
    }

    private static bool Contains(Reading reading, MediaBlock block, ReadOnlySpan<byte> text) =>
        block.Load(reading).Span.IndexOf(text) >= 0;

    private static byte[]? Decode(ReadOnlySpan<byte> text)
    {
        text = text.TrimStart("\n\r "u8);
        text = text[(text.IndexOf((byte)'\n') + 1)..].TrimStart(" "u8);
        var end = text.IndexOf((byte)'\n');
        if (
            end < 0
            || !int.TryParse(text[..end], NumberStyles.None, CultureInfo.InvariantCulture, out var length)
            || length > text.Length
        )
        {
            return null;
        }

        var digits = new List<byte>(length * 2);
        foreach (var character in text[end..])
        {
            if (!char.IsWhiteSpace((char)character))
            {
                digits.Add(character);
            }
        }

        var hex = System.Text.Encoding.Latin1.GetString([.. digits]);
        return hex.Length == length * 2 && hex.All(char.IsAsciiHexDigit) ? Convert.FromHexString(hex) : null;
    }
}
