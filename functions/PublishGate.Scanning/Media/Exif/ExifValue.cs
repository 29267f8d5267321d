using System.Globalization;
using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Media.Exif;

/// <summary>Turns the value of one field into fragments.</summary>
internal static class ExifValue
{
    private const int CharacterCodeBytes = 8;
    private const int NumbersOfOpaque = 16;
    private const int SerialDigits = 10;
    private const int LongestSerial = 64;
    private const int LongestShown = 64;
    private const int LongestOfParts = 64 * 1024;

    public static void Read(
        Reading reading,
        TiffField field,
        ExifDirectory directory,
        Channel channel,
        FragmentScope scope
    )
    {
        var bytes = field.Value.Load(reading);
        var name = directory.NameOf(field.Tag);
        var block = field.Value.Then(name);
        var kind = directory.KindOf(field.Tag);
        if (field.IsOpaque && IsPicture(bytes.Span))
        {
            reading.AddValue(block, Channel.Thumbnail, name, "a JPEG picture", MetadataKind.Technical, scope);
            reading.Embed(block.ToArtifact());
            return;
        }

        foreach (var text in TextsOf(field, directory, bytes.Span))
        {
            var isNumber = kind == MetadataKind.Serial && !field.IsText;
            reading.AddValue(block, channel, name, isNumber ? SerialText(field, bytes.Span, text) : text, kind, scope);
        }

        if (channel == Channel.MakerNote && MakerSerials.In(directory, field, bytes.Span) is var (what, serial))
        {
            reading.AddValue(block.Then(what), channel, what, serial, MetadataKind.Serial, scope);
        }

        if (field.IsOpaque && bytes.Length > NumbersOfOpaque && !IsWholeText(field, directory, bytes.Span))
        {
            ReadOpaque(reading, block, channel, kind);
        }
        else if (
            !field.IsText
            && !field.IsOpaque
            && bytes.Length > LongestShown
            && (bytes.Length <= LongestOfParts || !IsListOfParts(field))
        )
        {
            // More numbers than are shown.
            reading.AddSentences(block, channel);
        }
    }

    // Where the picture's parts are and how long: read as that, and long in a large picture.
    private static bool IsListOfParts(TiffField field) =>
        field.Tag
            is ExifTags.StripOffsets
                or ExifTags.StripByteCounts
                or ExifTags.TileOffsets
                or ExifTags.TileByteCounts;

    // A number as makers print it on the device, with at least ten digits; bytes as they are, in hexadecimal.
    private static string SerialText(TiffField field, ReadOnlySpan<byte> bytes, string text) =>
        field is { IsOpaque: false, Count: 1 } ? text.PadLeft(SerialDigits, '0')
        : field.IsOpaque && bytes.Length is >= 4 and <= LongestSerial && TagMeaning.IsNumeric(text)
            ? Convert.ToHexStringLower(bytes)
        : text;

    private static void ReadOpaque(Reading reading, MediaBlock block, Channel channel, MetadataKind? kind)
    {
        if (kind is null or not MetadataKind.Technical)
        {
            reading.AddReadable(block, channel);
        }
        else
        {
            reading.AddSentences(block, channel);
        }
    }

    private static IEnumerable<string> TextsOf(TiffField field, ExifDirectory directory, ReadOnlySpan<byte> bytes)
    {
        if (field.IsText)
        {
            return MetadataText.Split(MetadataText.Decode(bytes));
        }

        if (directory != ExifDirectory.Gps && field.Tag is >= ExifTags.XpTitle and <= ExifTags.XpSubject)
        {
            return MetadataText.Split(MetadataText.DecodeUtf16(bytes, ByteOrder.Little));
        }

        if (HasCharacterCode(field, directory))
        {
            return [DecodeWithCode(bytes, field.Order)];
        }

        if (field.IsOpaque && bytes.Length > 1 && MetadataText.TryDecode(bytes, out var text))
        {
            return [text];
        }

        if (field.IsOpaque && bytes.Length > NumbersOfOpaque)
        {
            return [string.Create(CultureInfo.InvariantCulture, $"{bytes.Length}")];
        }

        return directory == ExifDirectory.Gps && GpsPosition.TextOf(field, field.Numbers(bytes)) is { } position
            ? [position]
            : [field.NumbersText(bytes)];
    }

    private static bool IsWholeText(TiffField field, ExifDirectory directory, ReadOnlySpan<byte> bytes) =>
        HasCharacterCode(field, directory)
        || field.Tag is >= ExifTags.XpTitle and <= ExifTags.XpSubject
        || MetadataText.TryDecode(bytes, out _);

    private static bool IsPicture(ReadOnlySpan<byte> bytes) => bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]);

    private static bool HasCharacterCode(TiffField field, ExifDirectory directory) =>
        (directory == ExifDirectory.Exif && field.Tag == ExifTags.UserComment)
        || (
            directory == ExifDirectory.Gps
            && field is { Tag: ExifTags.GpsProcessingMethod or ExifTags.GpsAreaInformation, IsOpaque: true }
        );

    // CIPA DC-008 section 4.6.5: eight bytes name the encoding of what follows. Writers leave them out, or write UTF-16 in
    // either byte order.
    private static string DecodeWithCode(ReadOnlySpan<byte> bytes, ByteOrder order)
    {
        if (bytes.StartsWith("UNICODE\0"u8))
        {
            var units = bytes[CharacterCodeBytes..];
            var isOther = units.Length > 1 && order.UInt16(units) is >= 0x2000 and <= 0x7F00;
            var isAsciiInOther = units.Length > 1 && (order.UInt16(units) & 0xFF) == 0;
            return MetadataText.DecodeUtf16(units, isOther && isAsciiInOther ? new(!order.IsBigEndian) : order);
        }

        var hasCode = bytes.StartsWith("ASCII\0\0\0"u8) || bytes.StartsWith("JIS\0\0\0\0\0"u8);
        var isUndefined = bytes.Length >= CharacterCodeBytes && !bytes[..CharacterCodeBytes].ContainsAnyExcept((byte)0);
        return MetadataText.Decode(hasCode || isUndefined ? bytes[CharacterCodeBytes..] : bytes);
    }
}
