using PublishGate.Scanning.Fragments;

namespace PublishGate.Scanning.Media.Id3;

/// <summary>What the text and link frames of ID3v2 tell (id3v2.4.0-frames section 4, ID3v2.2 and 2.3 names included).</summary>
internal static class Id3Names
{
    public static MetadataKind KindOf(string id) =>
        id switch
        {
            "TIT1" or "TIT2" or "TIT3" or "TT1" or "TT2" or "TT3" or "TALB" or "TAL" => MetadataKind.Title,
            "TPE1" or "TPE2" or "TPE3" or "TPE4" or "TP1" or "TP2" or "TP3" or "TP4" => MetadataKind.Title,
            "TOAL" or "TOT" or "TOPE" or "TOA" or "TSST" or "TSOA" or "TSOP" or "TSOT" or "TSO2" => MetadataKind.Title,
            "TST" or "TSP" or "TSA" or "TS2" or "GRP1" or "MVNM" or "TCON" or "TCO" => MetadataKind.Title,
            "TCOM" or "TCM" or "TSOC" or "TSC" or "TEXT" or "TXT" or "TOLY" or "TOL" => MetadataKind.Person,
            "TENC" or "TEN" or "TIPL" or "TMCL" or "IPLS" or "IPL" or "POPM" or "POP" => MetadataKind.Person,
            "TOWN" or "OWNE" => MetadataKind.Owner,
            "TCOP" or "TCR" or "TPRO" or "WCOP" or "WCP" or "USER" => MetadataKind.Credit,
            "TPUB" or "TPB" or "TRSN" or "TRSO" => MetadataKind.Organisation,
            "TSRC" or "TRC" or "UFID" or "UFI" or "MCDI" or "MCI" or "TGID" => MetadataKind.LinkId,
            "TSSE" or "TSS" => MetadataKind.Software,
            "TOFN" or "TOF" => MetadataKind.FilePath,
            "TDRC" or "TDRL" or "TDEN" or "TDOR" or "TDTG" or "TYER" or "TYE" or "TDAT" or "TDA" => MetadataKind.Time,
            "TIME" or "TIM" or "TORY" or "TOR" or "TRDA" or "TRD" => MetadataKind.Time,
            "TRCK" or "TRK" or "TPOS" or "TPA" or "TBPM" or "TBP" or "TKEY" or "TKE" => MetadataKind.Technical,
            "TLEN" or "TLE" or "TFLT" or "TFT" or "TMED" or "TMT" or "TSIZ" or "TSI" => MetadataKind.Technical,
            "TDLY" or "TDY" or "TLAN" or "TLA" or "TCMP" or "TCP" or "MVIN" => MetadataKind.Technical,
            _ => MetadataKind.FreeText,
        };
}
