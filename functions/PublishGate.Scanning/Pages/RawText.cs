namespace PublishGate.Scanning.Pages;

/// <summary>The end of what is no markup although it stands between tags: scripts, styles, titles.</summary>
/// <remarks>WHATWG HTML, "RCDATA state", "RAWTEXT state", "script data state" and "script data double escaped state".</remarks>
internal static class RawText
{
    private const string Opening = "<!--";
    private const string Closing = "-->";

    /// <summary>Where the end tag begins; <paramref name="end"/> if there is none.</summary>
    public static int EndOf(string text, int start, int end, string name)
    {
        var whole = text.AsSpan(start, end - start);
        var hidden = name == "script" ? whole.IndexOf(Opening) : -1;
        for (var at = 0; ; )
        {
            var close = NextTag(whole, at, "</", name);
            if (close < 0)
            {
                return end;
            }

            // <!-- <script> … </script> --> : the tag that the comment holds ends only the one that it opened.
            if (hidden >= 0 && hidden < close)
            {
                var stop = whole[hidden..].IndexOf(Closing);
                stop = stop < 0 ? whole.Length : hidden + stop;
                var inner = NextTag(whole, hidden, "<", name);
                if (inner >= 0 && inner < close && inner < stop && close < stop)
                {
                    at = close + 2;
                    hidden = at;
                    continue;
                }

                if (close > stop)
                {
                    var next = whole[stop..].IndexOf(Opening);
                    hidden = next < 0 ? -1 : stop + next;
                    at = Math.Max(at, Math.Min(stop, close));
                    continue;
                }
            }

            return start + close;
        }
    }

    private static int NextTag(ReadOnlySpan<char> text, int at, string sign, string name)
    {
        while (at < text.Length)
        {
            var next = text[at..].IndexOf(sign);
            if (next < 0)
            {
                return -1;
            }

            at += next + sign.Length;
            var rest = text[at..];
            if (
                rest.StartsWith(name, StringComparison.OrdinalIgnoreCase)
                && (
                    rest.Length == name.Length || rest[name.Length] is ' ' or '\t' or '\n' or '\r' or '\f' or '/' or '>'
                )
            )
            {
                return at - sign.Length;
            }
        }

        return -1;
    }
}
