using System.Text;
using System.Text.RegularExpressions;
using PublishGate.Evaluation.Pages.Leaks;
using PublishGate.Evaluation.Pages.Ways;

namespace PublishGate.Evaluation.Pages;

/// <summary>Puts leaks into a copy of a page, between its elements.</summary>
/// <remarks>
/// The bytes of the page stay as they are: it is handled as Latin-1, in which every byte is a character, and what is
/// planted is encoded as the page is. What the page's own charset cannot write is planted as character references.
/// </remarks>
internal sealed partial class Planter
{
    private readonly string _page;
    private readonly Dictionary<Spot, int[]> _spots;

    public Planter(byte[] bytes)
    {
        _page = Encoding.Latin1.GetString(bytes);
        IsUtf8 = IsValidUtf8(bytes) && !bytes.AsSpan().StartsWith("\u00FE\u00FF"u8) && !_page.Contains('\0');
        _spots = Find();
    }

    /// <summary>The page can carry any character.</summary>
    public bool IsUtf8 { get; }

    public bool Has(Spot spot) => _spots[spot].Length > 0;

    /// <summary>The page with every plant, and the byte range of each.</summary>
    public (byte[] Bytes, (int Start, int Length)[] Ranges) Plant(
        IReadOnlyList<(Spot Spot, string Markup)> plants,
        Dice dice
    )
    {
        var placed = plants
            .Select(
                (plant, index) =>
                    (
                        index,
                        At: dice.Pick(_spots[plant.Spot]),
                        Markup: Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(plant.Markup))
                    )
            )
            .OrderBy(plant => plant.At)
            .ToList();
        var text = new StringBuilder(_page.Length + 4096);
        var ranges = new (int, int)[plants.Count];
        var from = 0;
        foreach (var (index, at, markup) in placed)
        {
            text.Append(_page, from, at - from);
            ranges[index] = (text.Length, markup.Length);
            text.Append(markup);
            from = at;
        }

        text.Append(_page, from, _page.Length - from);
        return (Encoding.Latin1.GetBytes(text.ToString()), ranges);
    }

    private Dictionary<Spot, int[]> Find()
    {
        var head = _page.IndexOf("</head>", StringComparison.OrdinalIgnoreCase);
        var body = Math.Max(_page.IndexOf("<body", StringComparison.OrdinalIgnoreCase), 0);
        var bodyEnd = _page.LastIndexOf("</body>", StringComparison.OrdinalIgnoreCase);
        var between = Tokens()
            .Matches(_page)
            .Where(match => match.Groups["end"].Success && match.Index > body && (bodyEnd < 0 || match.Index < bodyEnd))
            .Select(match => match.Index + match.Length)
            .ToArray();
        return new()
        {
            [Spot.Head] = head < 0 ? [] : [head],
            [Spot.Body] =
                between.Length > 0 ? between
                : bodyEnd < 0 ? [_page.Length]
                : [bodyEnd],
            [Spot.AfterBody] = bodyEnd < 0 ? [] : [bodyEnd + "</body>".Length],
            [Spot.AfterDocument] = [_page.Length],
            [Spot.ExistingJson] = [.. ExistingJson().Matches(_page).Select(match => match.Index + match.Length)],
        };
    }

    private static bool IsValidUtf8(byte[] bytes)
    {
        try
        {
            new UTF8Encoding(false, throwOnInvalidBytes: true).GetCharCount(bytes);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    // What is inside these is not between elements.
    [GeneratedRegex(
        @"<!--.*?-->|<(?<name>script|style|textarea|title|noscript|template|svg|iframe|select|table|button|xmp|math)\b.*?</\k<name>\s*>|(?<end></(?:p|div|li|section|h2|figure)>)",
        RegexOptions.Singleline | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        10_000
    )]
    private static partial Regex Tokens();

    [GeneratedRegex(@"<script[^>]*application/(?:ld\+)?json[^>]*>\s*\{(?=\s*"")", RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex ExistingJson();
}
