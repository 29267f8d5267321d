using System.Collections.Frozen;

namespace PublishGate.Scanning.Detection.Addresses;

/// <summary>What may stand behind the at sign of an address (RFC 5321, RFC 1035).</summary>
internal static class Hosts
{
    private const int LongestHost = 253;
    private const int LongestLabel = 63;

    /// <summary>File names and packages have an at sign as well: <c>logo@2x.png</c>, <c>pkg@1.2.0/index.js</c>.</summary>
    private static readonly FrozenSet<string> FileExtensions = Set(
        "png jpg jpeg jpe gif svg webp avif ico bmp tif tiff heic css scss less sass js mjs cjs jsx ts tsx json map html htm xhtml xml "
            + "php asp aspx jsp cgi txt md pdf doc docx xls xlsx ppt pptx csv tsv zip gz tgz tar rar woff woff2 ttf otf eot mp3 mp4 m4a "
            + "m4v webm ogg wav mov avi mkv wasm yml yaml toml lock min bundle module prototype length esm umd vue exe dll"
    );

    /// <summary>Countries' and the more usual generic top-level domains; what ends in others is a member of an object.</summary>
    private static readonly FrozenSet<string> TopLevels = Set(
        "com org net edu gov mil int info biz name pro eu ru su ua by kz uk us de fr es it pt br pl cz sk hu ro bg gr nl be lu ch at "
            + "se no fi dk is ie ee lv lt ge am az uz kg tj tm md rs hr si ba mk al me tr il ir iq sy sa ae jo lb eg ma tn dz ly sd cn tw "
            + "hk jp kr in pk bd lk np th vn my sg id ph au nz za ng ke gh tz et mx ar cl co pe ve ec uy bo py cr ca io me tv cc ai app dev "
            + "news press media online site blog email рф укр бел xyz club shop store tech live world today space website team group "
            + "agency digital global network center company cloud page link click video studio design foundation ngo ong charity "
            + "aero asia cat coop jobs mobi museum post travel xxx art band bank bio cafe city community consulting "
            + "education energy engineering events expert express family farm finance fit fm fun games gmbh guide health help host "
            + "house institute international law legal life ltd marketing market mba money moscow москва орг сайт ком дети онлайн "
            + "one partners photo photography photos plus pro productions pub radio report rocks run school science "
            + "security services social software solutions support systems tips tools top town tours training tube university "
            + "vip vision voice watch web wiki win work works zone london berlin paris nyc tokyo wien amsterdam cologne hamburg "
            + "africa lat scot wales gal eus bzh frl kiwi swiss fyi ink lol pm ws im sh gg to ac gs nu sc vc la so st ms cx mn mu "
            + "mw na nf pf pg pn pw re rw sa sb sl sm sn sr ss su sv sx sz tc td tf tk tl tt tw va vg vi vu wf zm zw "
            + "ad af ag ai an ao aq as aw ax bb bf bh bi bj bm bn bs bt bw bz cd cf cg ci ck cm cv cw dj dm do er fj fk fo ga gd gf gi "
            + "gl gm gn gp gq gt gu gw gy hm hn ht je jm ki km kn kp kw ky lc li lr ls mg mh ml mo mp mq mr mv mz nc ne ni nr om pa qa "
            + "sj local lan internal corp intranet"
    );

    private static readonly FrozenSet<string> ReservedTopLevels = Set("test example invalid localhost onion");

    /// <summary>It can be a host on the Internet: labels and a top-level domain of letters.</summary>
    public static bool IsHost(ReadOnlySpan<char> host)
    {
        var dot = host.LastIndexOf('.');
        if (dot <= 0 || host.Length > LongestHost || !IsTopLevel(host[(dot + 1)..]))
        {
            return false;
        }

        foreach (var label in host[..dot].Split('.'))
        {
            var text = host[label];
            if (text.IsEmpty || text.Length > LongestLabel || text[0] is '-' || text[^1] is '-')
            {
                return false;
            }
        }

        // 163.com is a host; filter.0.id and 3.6.id are not.
        var second = host[..dot];
        second = second[(second.LastIndexOf('.') + 1)..];
        return second.Length > 2 || second.ContainsAnyExceptInRange('0', '9');
    }

    public static bool IsCommonTopLevel(ReadOnlySpan<char> label) =>
        TopLevels.GetAlternateLookup<ReadOnlySpan<char>>().Contains(label);

    /// <summary>Names that RFC 2606 and RFC 6761 keep for examples and tests.</summary>
    public static bool IsReserved(ReadOnlySpan<char> host)
    {
        var dot = host.LastIndexOf('.');
        if (ReservedTopLevels.GetAlternateLookup<ReadOnlySpan<char>>().Contains(host[(dot + 1)..]))
        {
            return true;
        }

        var second = host[..dot];
        second = second[(second.LastIndexOf('.') + 1)..];
        return second.Equals("example", StringComparison.OrdinalIgnoreCase)
            || second.Equals("domain", StringComparison.OrdinalIgnoreCase)
            || second.Equals("yourdomain", StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsTopLevel(ReadOnlySpan<char> label)
    {
        if (label.Length is < 2 or > 24 || FileExtensions.GetAlternateLookup<ReadOnlySpan<char>>().Contains(label))
        {
            return false;
        }

        if (label.StartsWith("xn--", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        return IsCommonTopLevel(label)
            || ReservedTopLevels.GetAlternateLookup<ReadOnlySpan<char>>().Contains(label)
            || !label.ContainsAnyExceptInRange('\u0080', '\uFFFF');
    }

    private static FrozenSet<string> Set(string words) =>
        words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
