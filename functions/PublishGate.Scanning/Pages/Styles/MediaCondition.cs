namespace PublishGate.Scanning.Pages.Styles;

/// <summary>Whether the rules of a conditional block hold on every screen, large or small.</summary>
/// <remarks>CSS Conditional Rules Level 3; Media Queries Level 4, as far as sizes of windows go.</remarks>
internal static class MediaCondition
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

        for (var open = query.IndexOf('('); open >= 0; )
        {
            query = query[(open + 1)..];
            var close = query.IndexOf(')');
            if (close < 0 || !HoldsInEveryWindow(query[..close]))
            {
                return false;
            }

            open = query.IndexOf('(');
        }

        return true;
    }

    // min-width: 1px
    private static bool HoldsInEveryWindow(ReadOnlySpan<char> condition)
    {
        var colon = condition.IndexOf(':');
        var size = StyleLengths.Pixels(condition[(colon + 1)..].Trim());
        return colon > 0
            && condition[..colon].Trim() switch
            {
                "min-width" or "min-inline-size" => size <= SmallestWindow,
                "max-width" or "max-inline-size" => size >= LargestWindow,
                _ => false,
            };
    }

    private static bool Begins(ReadOnlySpan<char> text, string word) =>
        text.StartsWith(word, StringComparison.OrdinalIgnoreCase);
}
