using System.Text.RegularExpressions;

namespace PublishGate.Scanning.Pages.Styles;

/// <summary>Whether the rules of a conditional block hold on every screen, large or small.</summary>
/// <remarks>CSS Conditional Rules Level 3; Media Queries Level 4, as far as sizes of windows go.</remarks>
internal static partial class MediaCondition
{
    private const double SmallestWindow = 320;
    private const double LargestWindow = 2000;

    /// <param name="head">What stands before the block: <c>@media screen and (min-width: 1px)</c>.</param>
    public static bool IsForEveryScreen(ReadOnlySpan<char> head)
    {
        if (Begins(head, "@supports") || Begins(head, "@layer"))
        {
            return true;
        }

        if (!Begins(head, "@media") && !Begins(head, "@container"))
        {
            return false;
        }

        // Of several queries one is enough.
        foreach (var range in head.Split(','))
        {
            if (HoldsEverywhere(head[range]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HoldsEverywhere(ReadOnlySpan<char> query)
    {
        var isNot = query.Contains(" not ", StringComparison.OrdinalIgnoreCase);
        var isElsewhere =
            query.Contains("print", StringComparison.OrdinalIgnoreCase)
            || query.Contains("speech", StringComparison.OrdinalIgnoreCase);
        if (isNot || isElsewhere)
        {
            return isNot && isElsewhere && !query.Contains('(');
        }

        var conditions = 0;
        foreach (var match in Size().EnumerateMatches(query))
        {
            var condition = query.Slice(match.Index, match.Length);
            var size = StyleLengths.Pixels(condition[(condition.IndexOf(':') + 1)..].TrimStart());
            var holds = Begins(condition, "(min") ? size <= SmallestWindow : size >= LargestWindow;
            if (!holds)
            {
                return false;
            }

            conditions++;
        }

        return conditions == query.Count('(');
    }

    private static bool Begins(ReadOnlySpan<char> text, string word) =>
        text.StartsWith(word, StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(
        @"\((min|max)-(width|inline-size)\s*:\s*\d+(\.\d+)?(px|em|rem)\s*\)",
        RegexOptions.NonBacktracking
            | RegexOptions.ExplicitCapture
            | RegexOptions.IgnoreCase
            | RegexOptions.CultureInvariant
    )]
    private static partial Regex Size();
}
