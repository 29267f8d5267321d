namespace PublishGate.Scanning.Media.Exif;

/// <summary>Types of a TIFF field's values (TIFF 6.0 section 2, BigTIFF, EXIF 3.0 for UTF-8).</summary>
internal enum TiffType
{
    Byte = 1,
    Ascii = 2,
    Short = 3,
    Long = 4,
    Rational = 5,
    SByte = 6,
    Undefined = 7,
    SShort = 8,
    SLong = 9,
    SRational = 10,
    Float = 11,
    Double = 12,
    Ifd = 13,
    Long8 = 16,
    SLong8 = 17,
    Ifd8 = 18,
    Utf8 = 129,
}
