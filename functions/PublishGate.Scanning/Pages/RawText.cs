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
        var from = 0;
        var isInComment = false;
        for (var at = 0; ; at = from)
        {
            var close = NextTag(whole, at, "</", name);
            if (close < 0)
            {
                return end;
            }

            if (name == "script")
            {
                SkipComments(whole[..close], ref from, ref isInComment);
            }

            // <!-- <script> … </script> --> : the tag that the comment holds ends only the one that it opened.
            if (!isInComment || NextTag(whole[..close], from, "<", name) < 0)
            {
                return start + close;
            }

            from = close + 2;
        }
    }

    // Looks no further than the end tag in question, so that many short scripts cost no more than one long one.
    private static void SkipComments(ReadOnlySpan<char> text, ref int from, ref bool isInComment)
    {
        while (true)
        {
            var sign = isInComment ? Closing : Opening;
            var next = text[from..].IndexOf(sign);
            if (next < 0)
            {
                return;
            }

            from += isInComment ? next + sign.Length : next;
            isInComment = !isInComment;
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
