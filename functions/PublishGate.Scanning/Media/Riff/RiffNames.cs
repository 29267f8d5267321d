using PublishGate.Scanning.Fragments;

namespace PublishGate.Scanning.Media.Riff;

/// <summary>What the fields of an INFO list tell (RIFF specification 1.0, table of INFO chunks; Exif audio; AVI practice).</summary>
internal static class RiffNames
{
    public static MetadataKind KindOf(string id) =>
        id switch
        {
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
            "INAM" or "IPRD" or "IPRT" or "TITL" or "IGNR" or "ISGN" => MetadataKind.Title,
            "ISFT" or "ITOC" or "TOOL" => MetadataKind.Software,
            "ICRD" or "IDIT" or "YEAR" => MetadataKind.Time,
            "IMIT" or "ISMP" or "ITRK" or "ICRP" or "IDIM" or "IDPI" or "ILGT" or "IPLT" or "ISHP" or "IFRM" =>
                MetadataKind.Technical,
            "IBSU" or "ILIU" or "IMIU" or "IWMU" or "IURL" => MetadataKind.FreeText,
            "IAS1" or "IAS2" or "ILNG" or "IRTD" or "IMED" or "ISRF" => MetadataKind.Technical,
            _ => MetadataKind.FreeText,
        };
}
