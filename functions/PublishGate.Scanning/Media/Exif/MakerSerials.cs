using System.Globalization;

namespace PublishGate.Scanning.Media.Exif;

/// <summary>Serial numbers that makers keep among other numbers, where no tag's name tells of them.</summary>
internal static class MakerSerials
{
    private const int PentaxCameraInfo = 0x0215;
    private const int PentaxSerialIndex = 4;
    private const int CanonLensInfo = 0x4019;
    private const int CanonLensSerialBytes = 5;

    /// <summary>The serial number as the maker's own software shows it, with its name; null if the field holds none.</summary>
    public static (string Name, string Serial)? In(
        ExifDirectory directory,
        TiffField field,
        ReadOnlySpan<byte> bytes
    ) =>
        (directory.Words, field.Tag) switch
        {
            ("Pentax", PentaxCameraInfo) => OfPentax(field, bytes),
            ("Canon", CanonLensInfo) => OfCanonLens(bytes),
            _ => null,
        };

    // model, date of manufacture, two numbers of production, serial number
    private static (string Name, string Serial)? OfPentax(TiffField field, ReadOnlySpan<byte> bytes) =>
        field.Integers(bytes) is { Count: > PentaxSerialIndex } numbers && numbers[PentaxSerialIndex] > 0
            ? ("InternalSerialNumber", numbers[PentaxSerialIndex].ToString(CultureInfo.InvariantCulture))
            : null;

    private static (string Name, string Serial)? OfCanonLens(ReadOnlySpan<byte> bytes) =>
        bytes.Length >= CanonLensSerialBytes && bytes[..CanonLensSerialBytes].ContainsAnyExcept((byte)0)
            ? ("LensSerialNumber", Convert.ToHexStringLower(bytes[..CanonLensSerialBytes]))
            : null;
}
