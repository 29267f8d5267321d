using System.Text;
using System.Text.RegularExpressions;
using PublishGate.Scanning.Positions;

namespace PublishGate.Scanning.Pages;

/// <summary>Decodes a page as a browser would: byte order mark, declaration, then what the bytes look like.</summary>
/// <remarks>
/// WHATWG HTML, "determining the character encoding", and the labels of the WHATWG Encoding Standard where .NET has other
/// ideas of them.
/// </remarks>
internal static partial class PageEncoding
{
    private const int PrescanBytes = 4096;

    // Never reached: so few bytes are searched that the worst of them cost a few milliseconds.
    private const int LongestMatchMilliseconds = 5000;

    // So many characters of another encoding are not by chance all well-formed UTF-8.
    private const int FewestByChance = 4;

    // Undeclared pages: the encoding that the language was written in before UTF-8.
    private static readonly Dictionary<string, int> CodePageOfLanguage = new(StringComparer.OrdinalIgnoreCase)
    {
        ["ru"] = 1251,
        ["uk"] = 1251,
        ["be"] = 1251,
        ["bg"] = 1251,
        ["mk"] = 1251,
        ["sr"] = 1251,
        ["ja"] = 932,
        ["zh"] = 54936,
        ["ko"] = 949,
        ["he"] = 1255,
        ["ar"] = 1256,
        ["fa"] = 1256,
        ["el"] = 1253,
        ["tr"] = 1254,
        ["th"] = 874,
        ["pl"] = 1250,
        ["cs"] = 1250,
        ["hu"] = 1250,
        ["sk"] = 1250,
        ["lt"] = 1257,
        ["lv"] = 1257,
        ["et"] = 1257,
        ["vi"] = 1258,
    };

    private static readonly Dictionary<string, int> CodePageOfLabel = new(StringComparer.OrdinalIgnoreCase)
    {
        ["utf-8"] = 65001,
        ["utf8"] = 65001,
        ["utf-16"] = 65001,
        ["utf-16le"] = 65001,
        ["utf-16be"] = 65001,
        ["ascii"] = 1252,
        ["us-ascii"] = 1252,
        ["iso-8859-1"] = 1252,
        ["iso8859-1"] = 1252,
        ["latin1"] = 1252,
        ["x-user-defined"] = 1252,
        ["iso-8859-9"] = 1254,
        ["iso-8859-11"] = 874,
        ["tis-620"] = 874,
        ["gb2312"] = 54936,
        ["gbk"] = 54936,
        ["x-gbk"] = 54936,
        ["gb18030"] = 54936,
        ["big5"] = 950,
        ["big5-hkscs"] = 950,
        ["shift_jis"] = 932,
        ["shift-jis"] = 932,
        ["sjis"] = 932,
        ["x-sjis"] = 932,
        ["windows-31j"] = 932,
        ["ms_kanji"] = 932,
        ["euc-kr"] = 949,
        ["ks_c_5601-1987"] = 949,
        ["cp1251"] = 1251,
        ["x-cp1251"] = 1251,
        ["win-1251"] = 1251,
        ["cp1252"] = 1252,
        ["koi8"] = 20866,
        ["koi"] = 20866,
    };

    static PageEncoding() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>Windows-1252, by which HTML also reads the numbers 128 to 159 of character references.</summary>
    public static Encoding Western => Of(1252);

    /// <summary>The encoding of a code page.</summary>
    public static Encoding Of(int codePage) => Encoding.GetEncoding(codePage);

    public static SourceText Decode(ReadOnlyMemory<byte> bytes)
    {
        var span = bytes.Span;
        return span switch
        {
            [0xEF, 0xBB, 0xBF, ..] => new SourceText(bytes, Encoding.UTF8, 3),
            [0xFF, 0xFE, ..] => new SourceText(bytes, Encoding.Unicode, 2),
            [0xFE, 0xFF, ..] => new SourceText(bytes, Encoding.BigEndianUnicode, 2),
            [(byte)'<', 0, not 0, 0, ..] => new SourceText(bytes, Encoding.Unicode),
            [0, (byte)'<', 0, not 0, ..] => new SourceText(bytes, Encoding.BigEndianUnicode),
            _ => new SourceText(bytes, Declared(span) is { } declared ? Confirmed(declared, span) : Guess(span)),
        };
    }

    // Pages that were encoded anew keep their old declaration; what the server then says counts for more than it.
    private static Encoding Confirmed(Encoding declared, ReadOnlySpan<byte> bytes)
    {
        if (declared.CodePage == Encoding.UTF8.CodePage || !System.Text.Unicode.Utf8.IsValid(bytes))
        {
            return declared;
        }

        var others = 0;
        foreach (var value in bytes)
        {
            others += value >= 0xC0 ? 1 : 0;
        }

        return others >= FewestByChance ? Encoding.UTF8 : declared;
    }

    private static Encoding? Declared(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, PrescanBytes)]);
        if (
            !head.Contains("charset", StringComparison.OrdinalIgnoreCase)
            && !head.Contains("encoding", StringComparison.OrdinalIgnoreCase)
        )
        {
            return null;
        }

        var markup = Comment().Replace(head, "");
        foreach (var match in Declaration().EnumerateMatches(markup))
        {
            var text = markup.Substring(match.Index, match.Length);
            var label = text[(text.LastIndexOf('=') + 1)..].Trim(' ', '\t', '\r', '\n', '"', '\'');
            if (OfLabel(label) is { } encoding)
            {
                return encoding;
            }
        }

        return null;
    }

    private static Encoding? OfLabel(string label)
    {
        if (CodePageOfLabel.TryGetValue(label, out var codePage))
        {
            return Encoding.GetEncoding(codePage);
        }

        try
        {
            var encoding = Encoding.GetEncoding(label);
            return encoding.CodePage is 65000 or 1200 or 1201 or 12000 or 12001 ? Encoding.UTF8 : encoding;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static Encoding Guess(ReadOnlySpan<byte> bytes)
    {
        if (System.Text.Unicode.Utf8.IsValid(bytes))
        {
            return Encoding.UTF8;
        }

        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, PrescanBytes)]);
        var language = Language().Match(head).Groups["language"].Value;
        return Encoding.GetEncoding(
            CodePageOfLanguage.TryGetValue(language, out var codePage) ? codePage
            : LooksCyrillic(bytes) ? 1251
            : IsMostlyUtf8(bytes) ? 65001
            : 1252
        );
    }

    // Cyrillic words are runs of high bytes; in Western text a high byte stands alone between ASCII letters.
    private static bool LooksCyrillic(ReadOnlySpan<byte> bytes)
    {
        var (high, pairs) = (0, 0);
        for (var i = 1; i < bytes.Length; i++)
        {
            high += bytes[i] >= 0xC0 ? 1 : 0;
            pairs += bytes[i] >= 0xC0 && bytes[i - 1] >= 0xC0 ? 1 : 0;
        }

        return high > 0 && pairs * 2 > high;
    }

    private static bool IsMostlyUtf8(ReadOnlySpan<byte> bytes)
    {
        var (good, bad) = (0, 0);
        for (var rest = bytes; ; )
        {
            var at = rest.IndexOfAnyExceptInRange((byte)0, (byte)0x7F);
            if (at < 0)
            {
                return good > bad;
            }

            var status = Rune.DecodeFromUtf8(rest[at..], out _, out var consumed);
            good += status == System.Buffers.OperationStatus.Done ? 1 : 0;
            bad += status == System.Buffers.OperationStatus.Done ? 0 : 1;
            rest = rest[(at + consumed)..];
        }
    }

    [GeneratedRegex(
        "<meta[^>]*?[\\s/\"';]charset\\s*=\\s*[\"']?\\s*[A-Za-z0-9_:.-]+|^\\s*<\\?xml[^>]*?\\sencoding\\s*=\\s*[\"'][A-Za-z0-9_:.-]+",
        RegexOptions.IgnoreCase,
        LongestMatchMilliseconds
    )]
    private static partial Regex Declaration();

    [GeneratedRegex("<!--(?s:.*?)-->", RegexOptions.None, LongestMatchMilliseconds)]
    private static partial Regex Comment();

    [GeneratedRegex(
        "<html[^>]*\\slang\\s*=\\s*[\"']?(?<language>[A-Za-z]{2})",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        LongestMatchMilliseconds
    )]
    private static partial Regex Language();
}
