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

    /// <summary>Top-level domains that a reversed or spelled-out address must end in; others would be words.</summary>
    private static readonly FrozenSet<string> CommonTopLevels = Set(
        "com org net edu gov mil int info biz name pro eu ru su ua by kz uk us de fr es it pt br pl cz sk hu ro bg gr nl be lu ch at "
            + "se no fi dk is ie ee lv lt ge am az uz kg tj tm md rs hr si ba mk al me tr il ir iq sy sa ae jo lb eg ma tn dz ly sd cn tw "
            + "hk jp kr in pk bd lk np th vn my sg id ph au nz za ng ke gh tz et mx ar cl co pe ve ec uy bo py cr ca io me tv cc ai app dev "
            + "news press media online site blog email рф укр бел"
    );

    private static readonly FrozenSet<string> ReservedTopLevels = Set("test example invalid localhost local onion");

    /// <summary>It can be a host on the Internet: labels and a top-level domain of letters.</summary>
    public static bool IsHost(ReadOnlySpan<char> host)
    {
        var dot = host.LastIndexOf('.');
        if (dot <= 0 || host.Length > LongestHost || !IsTopLevel(host[(dot + 1)..]))
        {
            return false;
        }

        var hasLetter = false;
        foreach (var label in host[..dot].Split('.'))
        {
            var text = host[label];
            if (text.IsEmpty || text.Length > LongestLabel || text[0] is '-' || text[^1] is '-')
            {
                return false;
            }

            hasLetter |= text.ContainsAnyExceptInRange('0', '9');
        }

        return hasLetter || host[..dot].IndexOf('.') < 0;
    }

    public static bool IsCommonTopLevel(ReadOnlySpan<char> label) =>
        CommonTopLevels.GetAlternateLookup<ReadOnlySpan<char>>().Contains(label);

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

        foreach (var character in label)
        {
            if (!char.IsLetter(character))
            {
                return false;
            }
        }

        return true;
    }

    private static FrozenSet<string> Set(string words) =>
        words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
