using System.Text;
using PublishGate.Scanning.Positions;

namespace PublishGate.Scanning.Pages.Scripts;

/// <summary>Strings that a script makes of literals by calls: <c>["+7", "916"].join(" ")</c>, <c>"619 7+".split("").reverse().join("")</c>.</summary>
/// <remarks>Only of literals, and bounded: what a script computes of anything else is not followed.</remarks>
internal static class BuiltTexts
{
    private const int LongestArray = 4000;
    private const int MostParts = 400;
    private const int LongestCall = 80;
    private const int Nesting = 8;
    private const string Reversal = ".split(\"\").reverse().join(\"\")";

    /// <summary>What an array amounts to whose <c>join</c> is called behind it.</summary>
    /// <param name="text">The script.</param>
    /// <param name="start">The array's bracket.</param>
    /// <param name="close">Its closing bracket.</param>
    /// <param name="end">The script's end.</param>
    /// <param name="origin">The origin of the script's text.</param>
    public static (string Text, Origin Origin)? OfArray(string text, int start, int close, int end, Origin origin)
    {
        var call = CallAt(text, close + 1, end);
        var isReversed = call.StartsWith(".reverse().join(", StringComparison.Ordinal);
        if (close - start > LongestArray || !(isReversed || call.StartsWith(".join(", StringComparison.Ordinal)))
        {
            return null;
        }

        if (Literals(text, start + 1, close, origin) is not { Count: > 1 } parts)
        {
            return null;
        }

        if (isReversed)
        {
            parts.Reverse();
        }

        return Joined(parts, SeparatorAt(text, close, end), new EncodedRun(origin, start, close + 1 - start));
    }

    /// <summary>What a literal amounts to that is turned round behind it, or that others are added to.</summary>
    /// <param name="text">The script.</param>
    /// <param name="start">The literal's content.</param>
    /// <param name="close">Its closing quote.</param>
    /// <param name="end">The script's end.</param>
    /// <param name="origin">The origin of the script's text.</param>
    public static (string Text, Origin Origin)? OfLiteral(string text, int start, int close, int end, Origin origin)
    {
        var call = CallAt(text, close + 1, end);
        if (call.StartsWith(Reversal, StringComparison.Ordinal))
        {
            var turned = ScriptEscapes.Decode(text, start, close, origin).Text.ToCharArray();
            Array.Reverse(turned);
            return (new string(turned), new EncodedRun(origin, start, close - start));
        }

        if (!call.StartsWith(".concat(", StringComparison.Ordinal))
        {
            return null;
        }

        var open = text.IndexOf('(', close) + 1;
        var length = text.AsSpan(open, Math.Min(LongestArray, end - open)).IndexOf(')');
        return length > 0 && Literals(text, open, open + length, origin) is { Count: > 0 } parts
            ? Joined(
                [ScriptEscapes.Decode(text, start, close, origin).Text, .. parts],
                "",
                new EncodedRun(origin, start, open + length - start)
            )
            : null;
    }

    // The calls behind a value, without spaces and with one kind of quotes.
    private static string CallAt(string text, int at, int end)
    {
        var call = new StringBuilder(LongestCall);
        foreach (var character in text.AsSpan(at, Math.Min(LongestCall, end - at)))
        {
            if (!char.IsWhiteSpace(character))
            {
                call.Append(character is '\'' or '`' ? '"' : character);
            }
        }

        return call.ToString();
    }

    private static string SeparatorAt(string text, int close, int end)
    {
        var call = text.AsSpan(close, Math.Min(LongestCall, end - close));
        var argument = call[(call.IndexOf("join") + 1)..];
        argument = argument[(argument.IndexOf('(') + 1)..].TrimStart();
        var length = argument.Length > 1 ? argument[1..].IndexOf(argument[0]) : -1;
        return length >= 0 && argument[0] is '"' or '\'' or '`' ? argument.Slice(1, length).ToString() : ",";
    }

    // The literals of a list; null if anything else stands in it.
    private static List<string>? Literals(string text, int start, int end, Origin origin)
    {
        var parts = new List<string>();
        var lexer = new ScriptLexer(text, start, end, Nesting);
        while (lexer.Next() && parts.Count <= MostParts)
        {
            switch (lexer.Kind)
            {
                case ScriptTokenKind.String:
                    parts.Add(ScriptEscapes.Decode(text, lexer.ContentStart, lexer.ContentEnd, origin).Text);
                    break;
                case ScriptTokenKind.Number:
                    parts.Add(lexer.Content.ToString());
                    break;
                case ScriptTokenKind.Punctuator when lexer.Punctuator == ',':
                case ScriptTokenKind.Comment:
                    break;
                default:
                    return null;
            }
        }

        return parts.Count > MostParts ? null : parts;
    }

    private static (string Text, Origin Origin) Joined(List<string> parts, string separator, Origin origin) =>
        (string.Join(separator, parts), origin);
}
