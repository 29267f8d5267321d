using PublishGate.Scanning.Fragments;

namespace PublishGate.Scanning.Media.IsoMedia;

/// <summary>What user data and item list entries tell, by their four characters.</summary>
/// <remarks>Source: QuickTime File Format Specification (user data), 3GPP TS 26.244, iTunes and camera makers' practice.</remarks>
internal static class IsoNames
{
    public static MetadataKind KindOf(string type) =>
        type.TrimStart('©', '@') switch
        {
            "xyz" or "loci" or "gps0" or "GPS " or "gps " or "GPMF" => MetadataKind.Location,
            "nam" or "ART" or "aART" or "alb" or "grp" or "gen" or "gnre" or "trk" or "titl" or "albm" or "perf" =>
                MetadataKind.Title,
            "sonm" or "soar" or "soaa" or "soal" or "soco" or "sosn" or "tvsh" or "tven" or "tvnn" or "wrk" or "mvn" =>
                MetadataKind.Title,
            "ope" or "st3" or "prf" or "snm" or "ard" => MetadataKind.Title,
            "wrt" or "com" or "aut" or "auth" or "dir" or "prd" or "enc" or "con" or "swf" or "arg" =>
                MetadataKind.Person,
            "sne" or "cak" or "xpd" or "nrt" or "pdk" or "dtk" => MetadataKind.Person,
            "cprt" or "cpy" or "dis" or "phg" or "lic" => MetadataKind.Credit,
            "pub" or "lab" or "lal" or "vndr" => MetadataKind.Organisation,
            "ownr" or "apID" => MetadataKind.Owner,
            "cnID" or "plID" or "geID" or "atID" or "sfID" or "cmID" or "xid " or "egid" or "purl" or "isr" or "GUMI" =>
                MetadataKind.LinkId,
            "MUID" or "HMMT" or "CAME" or "guid" or "akID" => MetadataKind.LinkId,
            "SNum" or "slno" or "LENS" or "SERL" or "serl" or "CSN " or "cser" or "seri" => MetadataKind.Serial,
            "mak" or "mod" or "hst" or "manu" or "modl" or "Cmod" or "CAMD" or "CMbo" or "Cmnm" => MetadataKind.Device,
            "too" or "swr" or "FIRM" or "swre" or "cder" or "CMfw" => MetadataKind.Software,
            "day" or "date" or "yrrc" or "purd" or "rldt" or "ed1" => MetadataKind.Time,
            "trkn" or "disk" or "tmpo" or "cpil" or "pgap" or "stik" or "rtng" or "hdvd" or "pcst" or "shwm" =>
                MetadataKind.Technical,
            "tves" or "tvsn" or "mvi" or "mvc" or "frpl" or "AllF" or "SelO" or "LOOP" or "WLOC" =>
                MetadataKind.Technical,
            "lyr" or "cmt" or "des" or "desc" or "ldes" or "sdes" or "dscp" or "kywd" or "keyw" or "catg" or "key" =>
                MetadataKind.FreeText,
            "inf"
            or "fmt"
            or "req"
            or "wrn"
            or "url"
            or "src"
            or "nak"
            or "pdt"
            or "lnt"
            or "name"
            or "dsc"
            or "not"
            or "chpl"
            or "clfn" => MetadataKind.FreeText,
            _ => MetadataKind.Unknown,
        };
}
