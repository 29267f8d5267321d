using PublishGate.Scanning.Fragments;

namespace PublishGate.Scanning.Media.Riff;

/// <summary>What the fields of an INFO list tell (RIFF specification 1.0, table of INFO chunks; Exif audio; AVI practice).</summary>
internal static class RiffNames
{
    /// <summary>The kind of a field or chunk, or null for one that has no known name.</summary>
    public static MetadataKind? KindOf(string id) =>
        id switch
        {
            "ecor" or "emdl" => MetadataKind.Device,
            "erel" => MetadataKind.FilePath,
            "etim" => MetadataKind.Time,
            "eucm" or "COMM" or "ICMT" => MetadataKind.FreeText,
            "ever" or "strf" => MetadataKind.Technical,
            "IART"
            or "IENG"
            or "ITCH"
            or "ICMS"
            or "IWRI"
            or "IPRO"
            or "IEDT"
            or "ISTR"
            or "ICNM"
            or "IMUS"
            or "ISTD" => MetadataKind.Person,
            "IENC" or "IRIP" or "ISRC" => MetadataKind.Person,
            "ICOP" => MetadataKind.Credit,
            "IARL" or "ILOC" or "ICNT" => MetadataKind.Location,
            "INAM" or "IPRD" or "IPRT" or "TITL" or "GENR" or "IGNR" or "ISGN" => MetadataKind.Title,
            "ISFT" or "ITOC" or "TOOL" => MetadataKind.Software,
            "ICRD" or "IDIT" or "YEAR" => MetadataKind.Time,
            "IMIT" or "ISMP" or "ITRK" or "IDIM" or "IDPI" or "ILGT" or "IPLT" or "ISHP" or "IFRM" =>
                MetadataKind.Technical,
            "IBSU" or "ILIU" or "IMIU" or "IWMU" or "IURL" or "ICRP" or "IMED" or "ISRF" => MetadataKind.FreeText,
            "IAS1" or "IAS2" or "ILNG" or "IRTD" => MetadataKind.Technical,
            _ => null,
        };
}
