using PublishGate.Scanning.Fragments;

namespace PublishGate.Scanning.Detection.Locations;

/// <summary>Reads three-word addresses of a square of three metres: <c>///filled.count.soap</c>.</summary>
/// <remarks>https://developer.what3words.com: three words of a list, in any of its languages, with dots between them.</remarks>
internal static class ThreeWords
{
    private const int ShortestWord = 3;
    private const int LongestWord = 24;
    private const string Mark = "///";

    private static readonly string[] Keys = ["what3words", "w3w", "threewords", "threewordaddress"];
    private static readonly string[] Sites = ["w3w.co/", "what3words.com/"];
    private static readonly string[] Endings =
    [
        "js",
        "mjs",
        "css",
        "min",
        "html",
        "com",
        "org",
        "net",
        "php",
        "json",
        "svg",
        "png",
        "vue",
        "tsx",
    ];

    /// <summary>Where an address begins and ends, or null.</summary>
    public static (int Start, int End)? In(Fragment fragment)
    {
        var text = fragment.Text.AsSpan();
        if (
            fragment.Key is { } key
            && Array.Exists(
                Keys,
                each =>
                    key.Replace("_", "", StringComparison.Ordinal).EndsWith(each, StringComparison.OrdinalIgnoreCase)
            )
        )
        {
            return At(text, text.Length - text.TrimStart('/').Length);
        }

        if (!fragment.Traits.HasFlag(FragmentTraits.Slash))
        {
            return null;
        }

        // Behind the colon of webpack:///… and file:///… stands a path.
        var mark = text.IndexOf(Mark);
        if (mark >= 0 && (mark == 0 || char.IsWhiteSpace(text[mark - 1]) || text[mark - 1] is '(' or '"' or '«'))
        {
            return At(text, mark + Mark.Length);
        }

        if (text.IndexOf("3w") < 0)
        {
            return null;
        }

        foreach (var site in Sites)
        {
            var at = text.IndexOf(site, StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && At(text, at + site.Length) is { } address)
            {
                return address;
            }
        }

        return null;
    }

    private static (int Start, int End)? At(ReadOnlySpan<char> text, int start)
    {
        var at = start;
        for (var word = 1; word <= 3; word++)
        {
            var first = at;
            while (at < text.Length && char.IsLetter(text[at]))
            {
                at++;
            }

            if (at - first is < ShortestWord or > LongestWord || IsEnding(text[first..at]))
            {
                return null;
            }

            if (word < 3 && (at >= text.Length || text[at++] != '.'))
            {
                return null;
            }
        }

        var goesOn = at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] is '_' or '/' or '(');
        goesOn |= at + 1 < text.Length && text[at] == '.' && char.IsLetterOrDigit(text[at + 1]);
        return goesOn ? null : (start, at);
    }

    private static bool IsEnding(ReadOnlySpan<char> word)
    {
        foreach (var ending in Endings)
        {
            if (word.Equals(ending, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
