using System.Buffers;
using System.Globalization;
using System.Text;

namespace PublishGate.Scanning.Pages.Scripts;

/// <summary>Texts that scripts write as numbers: <c>String.fromCharCode(43, 55)</c>, also from a list that stands before.</summary>
internal static class CharacterCodes
{
    private const int LongestList = 8000;
    private const int LookBehind = 8000;
    private const int ListsBehind = 4;
    private const int FewestInList = 5;
    private const int LongestCall = 40;

    private static readonly SearchValues<char> InList = SearchValues.Create("0123456789abcdefxABCDEFX, \t\r\n");
    private static readonly string[] Functions = [".fromCharCode", ".fromCodePoint"];

    /// <summary>The text that a call behind <c>String</c> gives.</summary>
    /// <param name="text">The script.</param>
    /// <param name="at">Behind the word.</param>
    /// <param name="end">The script's end.</param>
    /// <param name="next">Behind the call, if its arguments are numbers.</param>
    public static string? Call(ReadOnlySpan<char> text, int at, int end, out int next)
    {
        next = at;
        foreach (var function in Functions)
        {
            if (!text[at..end].StartsWith(function, StringComparison.Ordinal))
            {
                continue;
            }

            // "(43, …", ".apply(null, [43, …", "(...[43, …"
            var open = at + function.Length;
            var rest = text[open..Math.Min(end, open + LongestList)];
            var first = rest.IndexOfAnyInRange('0', '9');
            var isCall =
                first is > 0 and < LongestCall && !rest[..first].Contains(')') && !rest[..first].ContainsAny("=;");
            var close = isCall ? rest.IndexOf(')') : -1;
            if (close > first && Read(rest[first..close].TrimEnd("] \t\r\n"), fewest: 1) is { } read)
            {
                next = open + close + 1;
                return read;
            }
        }

        return null;
    }

    /// <summary>Such a call stands behind <c>String</c>, whatever it is given.</summary>
    public static bool IsCalled(ReadOnlySpan<char> text, int at) =>
        text[at..].StartsWith(Functions[0], StringComparison.Ordinal)
        || text[at..].StartsWith(Functions[1], StringComparison.Ordinal);

    /// <summary>The text of the nearest list of numbers before a call that is given each of them by name.</summary>
    /// <param name="text">The script.</param>
    /// <param name="first">The script's first character.</param>
    /// <param name="at">Where the call stands.</param>
    public static (string Text, int Start, int End)? ListBefore(ReadOnlySpan<char> text, int first, int at)
    {
        var from = Math.Max(first, at - LookBehind);
        var close = at;
        for (var i = 0; i < ListsBehind; i++)
        {
            var offset = text[from..close].LastIndexOf(']');
            if (offset < 0)
            {
                return null;
            }

            close = from + offset;
            var open = from + text[from..close].LastIndexOfAnyExcept(InList);
            if (open >= from && text[open] == '[' && Read(text[(open + 1)..close], FewestInList) is { } read)
            {
                return (read, open + 1, close);
            }
        }

        return null;
    }

    private static string? Read(ReadOnlySpan<char> list, int fewest)
    {
        var text = new StringBuilder();
        var count = 0;
        foreach (var range in list.Split(','))
        {
            var number = list[range].Trim();
            if (number.IsEmpty && count > 0)
            {
                continue;
            }

            if (!TryCode(number, out var code))
            {
                return null;
            }

            text.Append(code <= char.MaxValue ? ((char)code).ToString() : new Rune(code).ToString());
            count++;
        }

        return count < fewest ? null : text.ToString();
    }

    private static bool TryCode(ReadOnlySpan<char> number, out int code)
    {
        var isHex = number.StartsWith("0x", StringComparison.OrdinalIgnoreCase);
        return int.TryParse(
                isHex ? number[2..] : number,
                isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None,
                CultureInfo.InvariantCulture,
                out code
            )
            && code is >= 0 and <= 0x10FFFF
            && (code <= char.MaxValue || Rune.IsValid(code));
    }
}
