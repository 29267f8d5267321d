using System.Globalization;
using PublishGate.Scanning.Content;
using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Media.Exif;
using PublishGate.Scanning.Media.Icc;
using PublishGate.Scanning.Media.Jumbf;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Media.Png;

/// <summary>Reads one chunk after another; what is not needed to show the picture becomes fragments.</summary>
internal sealed class PngChunks(Reading reading)
{
    private const int LongestKeyword = 79;

    private readonly FragmentScope _scope = new(null, "PNG");
    private int _width;
    private int _height;

    /// <summary>Chunks of the picture itself and of its colours (also Apple's iDOT), and the most bytes that they take.</summary>
    private static readonly Dictionary<string, int> PictureChunks = new()
    {
        ["IHDR"] = 13,
        ["PLTE"] = 768,
        ["IDAT"] = int.MaxValue,
        ["IEND"] = 0,
        ["tRNS"] = 256,
        ["gAMA"] = 4,
        ["cHRM"] = 32,
        ["sBIT"] = 4,
        ["bKGD"] = 6,
        ["hIST"] = 512,
        ["pHYs"] = 9,
        ["acTL"] = 8,
        ["fcTL"] = 26,
        ["fdAT"] = int.MaxValue,
        ["cICP"] = 4,
        ["sRGB"] = 1,
        ["mDCV"] = 24,
        ["mDCv"] = 24,
        ["cLLI"] = 8,
        ["cLLi"] = 8,
        ["iDOT"] = 28,
        ["oFFs"] = 9,
        ["sTER"] = 1,
        ["vpAg"] = 9,
    };

    public void Read(string type, MediaBlock data)
    {
        if (type == "IHDR")
        {
            var size = data.Content.ReadUpTo(0, 8);
            (_width, _height) = size.Length < 8 ? (0, 0) : (SideOf(size), SideOf(size.AsSpan(4)));
        }

        if (PictureChunks.TryGetValue(type, out var most))
        {
            if (data.Length > most)
            {
                reading.AddUnknown(data.Slice(most), Channel.PngChunk);
            }

            return;
        }

        switch (type)
        {
            case "tEXt" or "zTXt":
                ReadText(data, isCompressed: type == "zTXt");
                break;
            case "iTXt":
                ReadInternationalText(data);
                break;
            case "tIME":
                ReadTime(data);
                break;
            case "eXIf" or "exIf":
                var exif = new TiffWalk(reading, WithoutPrefix(data.Loaded(reading)), Channel.Exif);
                exif.Read();
                Thumbnails.Compare(reading, _width, _height, exif.Previews);
                break;
            case "iCCP":
                ReadProfile(data);
                break;
            case "caBX":
                JumbfBoxes.Read(reading, data);
                break;
            default:
                reading.AddUnknown(data, Channel.PngChunk);
                break;
        }
    }

    private static int SideOf(ReadOnlySpan<byte> size) => (int)Math.Min(ByteOrder.Big.UInt32(size), int.MaxValue);

    // keyword | 0 | text, or: keyword | 0 | method : 1 | compressed text
    private void ReadText(MediaBlock data, bool isCompressed)
    {
        var (keyword, rest) = Keyword(data);
        if (isCompressed && Inflated(rest.Slice(1)) is { } inflated)
        {
            Add(keyword, inflated, isUtf8: false);
        }
        else
        {
            Add(keyword, rest, isUtf8: false);
        }
    }

    // keyword | 0 | compressed : 1 | method : 1 | language | 0 | translated keyword | 0 | text
    private void ReadInternationalText(MediaBlock data)
    {
        var (keyword, rest) = Keyword(data);
        var bytes = rest.Load(reading).Span;
        var languageEnd = bytes.Length < 2 ? -1 : bytes[2..].IndexOf((byte)0);
        var translationEnd = languageEnd < 0 ? -1 : bytes[(2 + languageEnd + 1)..].IndexOf((byte)0);
        if (translationEnd < 0)
        {
            reading.Add(Gap.Malformed(data.Place.ToString(), "The text chunk"));
            reading.AddUnknown(rest, Channel.PngText);
            return;
        }

        var language = rest.Slice(2, languageEnd).Then("language");
        var code = MetadataText.Decode(language.Load(reading).Span);
        reading.AddValue(language, Channel.PngText, "language", code, MetadataKind.Technical);
        var translation = rest.Slice(2 + languageEnd + 1, translationEnd);
        Add("translated keyword", translation, isUtf8: true);
        var text = rest.Slice(2 + languageEnd + 1 + translationEnd + 1);
        Add(keyword, bytes[0] == 1 && Inflated(text) is { } inflated ? inflated : text, isUtf8: true);
    }

    private void Add(string keyword, MediaBlock text, bool isUtf8)
    {
        if (RawProfile.TryRead(reading, keyword, text))
        {
            return;
        }

        var bytes = text.Load(reading).Span;
        var value = isUtf8
            ? MetadataText.Clean(System.Text.Encoding.UTF8.GetString(bytes))
            : MetadataText.Decode(bytes);
        var place = text.Then(Place.SafeName(keyword));
        reading.AddName(place, Channel.PngText, keyword);
        reading.AddValue(place, Channel.PngText, keyword, value, TagMeaning.OfName(keyword) ?? KindOf(value), _scope);
    }

    private static MetadataKind KindOf(string value) =>
        TagMeaning.IsNumeric(value) ? MetadataKind.Technical : MetadataKind.FreeText;

    private (string Keyword, MediaBlock Value) Keyword(MediaBlock data)
    {
        var bytes = data.Content.ReadUpTo(0, LongestKeyword + 1);
        var end = Array.IndexOf(bytes, (byte)0);
        return end < 0 ? ("text", data) : (MetadataText.Decode(bytes.AsSpan(0, end)), data.Slice(end + 1));
    }

    private MediaBlock? Inflated(MediaBlock compressed)
    {
        if (Inflater.Inflate(reading, compressed.Load(reading), compressed.Place) is { } plain)
        {
            return compressed.Decoded(plain);
        }

        reading.Add(Gap.Malformed(compressed.Place.ToString(), "The compressed text"));
        return null;
    }

    // profile name | 0 | method : 1 | compressed profile
    private void ReadProfile(MediaBlock data)
    {
        var (name, rest) = Keyword(data);
        reading.AddValue(data, Channel.IccProfile, "profile name", name, MetadataKind.Software);
        if (Inflated(rest.Slice(1)) is { } profile)
        {
            IccProfile.Read(reading, profile);
        }
    }

    // year : 2 | month | day | hour | minute | second, in UTC
    private void ReadTime(MediaBlock data)
    {
        var bytes = data.Load(reading).Span;
        if (bytes.Length < 7)
        {
            reading.Add(Gap.Truncated(data.Place.ToString(), "The chunk"));
            return;
        }

        var date = string.Create(
            CultureInfo.InvariantCulture,
            $"{ByteOrder.Big.UInt16(bytes)}-{bytes[2]:00}-{bytes[3]:00} {bytes[4]:00}:{bytes[5]:00}:{bytes[6]:00}"
        );
        reading.AddValue(data, Channel.PngChunk, "ModifyDate", date, MetadataKind.Time);
        reading.AddReadable(data.Slice(7), Channel.PngChunk);
    }

    // Some writers put the JPEG segment's prefix before the EXIF block.
    private static MediaBlock WithoutPrefix(MediaBlock exif) =>
        exif.Content.ReadUpTo(0, 6).AsSpan().SequenceEqual("Exif\0\0"u8) ? exif.Slice(6) : exif;
}
