namespace PublishGate.Scanning.Documents.Text.Structured;

/// <summary>Tells whether a JSON text (RFC 8259) was cut: a bracket or a string is still open at its end.</summary>
/// <remarks>As tolerant as its reader: comments are passed over, and several values may follow one another.</remarks>
internal static class JsonEnd
{
    public static bool IsReached(ReadOnlySpan<char> text)
    {
        var depth = 0;
        var at = 0;
        while (NextOf(text, at, "\"{}[]/") is var next and >= 0)
        {
            at = next + 1;
            switch (text[next])
            {
                case '"':
                    at = StringEnd(text, at);
                    if (at < 0)
                    {
                        return false;
                    }

                    break;
                case '/':
                    at = CommentEnd(text, at);
                    break;
                case '{' or '[':
                    depth++;
                    break;
                default:
                    depth--;
                    break;
            }
        }

        return depth <= 0;
    }

    private static int NextOf(ReadOnlySpan<char> text, int from, ReadOnlySpan<char> characters)
    {
        var at = text[from..].IndexOfAny(characters);
        return at < 0 ? -1 : from + at;
    }

    private static int StringEnd(ReadOnlySpan<char> text, int at)
    {
        while (NextOf(text, at, "\"\\") is var next and >= 0)
        {
            if (text[next] == '"')
            {
                return next + 1;
            }

            at = Math.Min(next + 2, text.Length);
        }

        return -1;
    }

    private static int CommentEnd(ReadOnlySpan<char> text, int at)
    {
        var rest = text[at..];
        var (length, end) = rest switch
        {
            ['/', ..] => (1, rest.IndexOf('\n')),
            ['*', ..] => (2, rest.IndexOf("*/")),
            _ => (0, 0),
        };
        return end < 0 ? text.Length : at + Math.Max(end, 0) + length;
    }
}
