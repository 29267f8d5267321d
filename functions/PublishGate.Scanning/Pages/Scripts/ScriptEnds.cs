using System.Buffers;

namespace PublishGate.Scanning.Pages.Scripts;

/// <summary>Finds where the literals and comments of a script end.</summary>
/// <remarks>ECMA-262, clause 12. What breaks off ends where its line (or the text) does.</remarks>
internal readonly struct ScriptEnds(string text, int end)
{
    private static readonly SearchValues<char> InDoubleQuotes = SearchValues.Create("\"\\\n\r");
    private static readonly SearchValues<char> InSingleQuotes = SearchValues.Create("'\\\n\r");
    private static readonly SearchValues<char> InTemplate = SearchValues.Create("`\\$");
    private static readonly SearchValues<char> InRegex = SearchValues.Create("/\\[]\n\r");
    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\n\r\u2028\u2029");

    /// <summary>The closing quote of the string that opens at <paramref name="at"/>, or where its line ends.</summary>
    public int OfString(int at)
    {
        var stops = text[at] == '"' ? InDoubleQuotes : InSingleQuotes;
        at++;
        while (true)
        {
            var stop = Find(stops, at);
            if (stop == end || text[stop] != '\\')
            {
                return stop;
            }

            at = Math.Min(stop + (text.AsSpan(stop).StartsWith("\\\r\n") ? 3 : 2), end);
        }
    }

    /// <summary>The backtick or the <c>${</c> that ends the piece of a template before <paramref name="at"/>.</summary>
    public int OfTemplate(int at)
    {
        while (true)
        {
            var stop = Find(InTemplate, at);
            if (stop == end || text[stop] == '`' || text.AsSpan(stop, end - stop).StartsWith("${"))
            {
                return stop;
            }

            at = Math.Min(stop + (text[stop] == '\\' ? 2 : 1), end);
        }
    }

    /// <summary>The end of a block comment's text from <paramref name="at"/> on, or -1 if it goes on to the end.</summary>
    public int OfBlockComment(int at)
    {
        var close = text.AsSpan(at, end - at).IndexOf("*/");
        return close < 0 ? -1 : at + close;
    }

    /// <summary>The closing slash of the regular expression before <paramref name="at"/>.</summary>
    /// <returns>Whether it stands in the same line; if not, where that ends.</returns>
    public (bool IsClosed, int At) OfRegex(int at)
    {
        var isClass = false;
        for (; ; at++)
        {
            at = Find(InRegex, at);
            if (at >= end || text[at] is '\n' or '\r')
            {
                return (false, Math.Min(at, end));
            }

            switch (text[at])
            {
                case '\\':
                    at++;
                    break;
                case '/' when !isClass:
                    return (true, at);
                case '[' or ']':
                    isClass = text[at] == '[';
                    break;
            }
        }
    }

    public int OfLine(int at) => Find(LineEnds, at);

    private int Find(SearchValues<char> values, int from)
    {
        var at = from >= end ? -1 : text.AsSpan(from, end - from).IndexOfAny(values);
        return at < 0 ? end : from + at;
    }
}
