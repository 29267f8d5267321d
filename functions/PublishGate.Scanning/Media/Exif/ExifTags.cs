using System.Globalization;
using MetadataExtractor.Formats.Exif;
using MetadataExtractor.Formats.Exif.Makernotes;
using PublishGate.Scanning.Fragments;
using Names = MetadataExtractor.Directory;

namespace PublishGate.Scanning.Media.Exif;

/// <summary>Numbers, names and meanings of EXIF and TIFF tags (CIPA DC-008, TIFF 6.0, DNG 1.7).</summary>
internal static class ExifTags
{
    public const int Compression = 0x0103;
    public const int Make = 0x010F;
    public const int StripOffsets = 0x0111;
    public const int StripByteCounts = 0x0117;
    public const int SubIfds = 0x014A;
    public const int TileOffsets = 0x0144;
    public const int TileByteCounts = 0x0145;
    public const int ThumbnailOffset = 0x0201;
    public const int ThumbnailLength = 0x0202;
    public const int Xmp = 0x02BC;
    public const int Iptc = 0x83BB;
    public const int Photoshop = 0x8649;
    public const int ExifIfd = 0x8769;
    public const int IccProfile = 0x8773;
    public const int GpsIfd = 0x8825;
    public const int MakerNote = 0x927C;
    public const int UserComment = 0x9286;
    public const int XpTitle = 0x9C9B;
    public const int XpSubject = 0x9C9F;
    public const int DngPrivateData = 0xC634;
    public const int InteropIfd = 0xA005;
    public const int GpsProcessingMethod = 0x001B;
    public const int GpsAreaInformation = 0x001C;

    /// <summary>Tags that are newer than the names we take from elsewhere, or that it names for people.</summary>
    private static readonly Dictionary<int, string> OwnNames = new()
    {
        [0x010D] = "DocumentName",
        [0x010E] = "ImageDescription",
        [0x013C] = "HostComputer",
        [0x9010] = "OffsetTime",
        [0x9011] = "OffsetTimeOriginal",
        [0x9012] = "OffsetTimeDigitized",
        [0xA420] = "ImageUniqueID",
        [0xA430] = "CameraOwnerName",
        [0xA431] = "BodySerialNumber",
        [0xA432] = "LensSpecification",
        [0xA433] = "LensMake",
        [0xA434] = "LensModel",
        [0xA435] = "LensSerialNumber",
        [0xA436] = "ImageTitle",
        [0xA437] = "Photographer",
        [0xA438] = "ImageEditor",
        [0xA439] = "CameraFirmware",
        [0xA43A] = "RAWDevelopingSoftware",
        [0xA43B] = "ImageEditingSoftware",
        [0xA43C] = "MetadataEditingSoftware",
        [0xA480] = "GDALMetadata",
        [0x8482] = "GeoTiffTiePoint",
        [0x85D8] = "GeoTiffTransformation",
        [0x87B1] = "GeoTiffTexts",
        [0xC614] = "UniqueCameraModel",
        [0xC615] = "LocalizedCameraModel",
        [0xC62F] = "CameraSerialNumber",
        [0xC634] = "DNGPrivateData",
        [0xC65D] = "RawDataUniqueID",
        [0xC68B] = "OriginalRawFileName",
        [0xC7A1] = "CameraLabel",
        [0xFDE8] = "OwnerName",
        [0xFDE9] = "SerialNumber",
    };

    /// <summary>Tags of maker notes that identify, and that the names we take from elsewhere leave out.</summary>
    private static readonly Dictionary<(Type Maker, int Tag), string> MakerNames = new()
    {
        [(typeof(RicohMakernoteDirectory), 0x0005)] = "InternalSerialNumber",
        [(typeof(AppleMakernoteDirectory), 0x0011)] = "ContentIdentifier",
        [(typeof(AppleMakernoteDirectory), 0x002B)] = "PhotoIdentifier",
        [(typeof(CanonMakernoteDirectory), 0x0096)] = "InternalSerialNumber",
        [(typeof(LeicaType5MakernoteDirectory), 0x0305)] = "SerialNumber",
        [(typeof(FujifilmMakernoteDirectory), 0x0010)] = "InternalSerialNumber",
        [(typeof(NikonType2MakernoteDirectory), 0x001D)] = "SerialNumber",
        [(typeof(NikonType2MakernoteDirectory), 0x00A0)] = "SerialNumber",
        [(typeof(PanasonicMakernoteDirectory), 0x0025)] = "InternalSerialNumber",
        [(typeof(PanasonicMakernoteDirectory), 0x0052)] = "LensSerialNumber",
        [(typeof(PanasonicMakernoteDirectory), 0x0054)] = "AccessorySerialNumber",
        [(typeof(PentaxMakernoteDirectory), 0x0229)] = "SerialNumber",
        [(typeof(SamsungType2MakernoteDirectory), 0xA002)] = "SerialNumber",
        [(typeof(SamsungType2MakernoteDirectory), 0xA005)] = "InternalLensSerialNumber",
        [(typeof(SonyType1MakernoteDirectory), 0x2031)] = "SerialNumber",
    };

    /// <summary>Text tags that only say how to read the file: versions, codes, flags.</summary>
    private static readonly HashSet<int> TechnicalTexts =
    [
        0x9000,
        0xA000,
        0x9101,
        0xA300,
        0xA301,
        0xA302,
        0x0001,
        0x0002,
    ];

    public static string NameOf(Names? names, int tag) =>
        names is ExifDirectoryBase and not GpsDirectory && OwnNames.TryGetValue(tag, out var name) ? name
        : names is not null && MakerNames.TryGetValue((names.GetType(), tag), out var own) ? own
        : names?.HasTagName(tag) == true ? string.Concat(names.GetTagName(tag).Where(char.IsLetterOrDigit))
        : string.Create(CultureInfo.InvariantCulture, $"0x{tag:X4}");

    public static MetadataKind? KindOf(Names? names, int tag, string name) =>
        names switch
        {
            ExifInteropDirectory => MetadataKind.Technical,
            GpsDirectory when name.EndsWith("Ref", StringComparison.Ordinal) => MetadataKind.Technical,
            GpsDirectory => TagMeaning.OfName(name.StartsWith("GPS", StringComparison.Ordinal) ? name : $"GPS{name}"),
            ExifDirectoryBase when TechnicalTexts.Contains(tag) => MetadataKind.Technical,
            ExifDirectoryBase when tag is >= XpTitle and <= XpSubject && tag != 0x9C9D => MetadataKind.FreeText,
            _ => TagMeaning.OfName(name),
        };
}
