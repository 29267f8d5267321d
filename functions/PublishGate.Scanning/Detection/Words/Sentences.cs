using System.Buffers;

namespace PublishGate.Scanning.Detection.Words;

/// <summary>Where sentences begin and end, well enough to quote one.</summary>
internal static class Sentences
{
    /// <summary>Longest sentence that is quoted, in characters.</summary>
    public const int MaximumLength = 500;

    private const int MaximumBack = 240;
    private static readonly SearchValues<char> Ends = SearchValues.Create(".!?\n\r。！？؟");

    /// <summary>The sentence around a range; of a short text, the whole of it without outer white space.</summary>
    public static (int Start, int Length) Around(ReadOnlySpan<char> text, int start, int end)
    {
        if (text.Length <= MaximumLength)
        {
            var lead = text.Length - text.TrimStart().Length;
            return (lead, text.Trim().Length);
        }

        return Of(text, start, end);
    }

    /// <summary>The sentence around a range, at most <see cref="MaximumLength"/> long.</summary>
    public static (int Start, int Length) Of(ReadOnlySpan<char> text, int start, int end)
    {
        var first = start;
        while (first > 0 && start - first < MaximumBack && !EndsAt(text, first - 1))
        {
            first--;
        }

        while (first < start && char.IsWhiteSpace(text[first]))
        {
            first++;
        }

        var last = end;
        while (last < text.Length && last - first < MaximumLength && !EndsAt(text, last))
        {
            last++;
        }

        last = last < text.Length && last - first < MaximumLength ? last + 1 : last;
        return (first, text[first..last].TrimEnd().Length);
    }

    /// <summary>The text is more than a few sentences long.</summary>
    public static bool AreMany(ReadOnlySpan<char> text) => text.Length > MaximumLength;

    // A full stop ends a sentence only if white space follows: "v. 2.1" and "st.petersburg" do not end there.
    private static bool EndsAt(ReadOnlySpan<char> text, int at) =>
        Ends.Contains(text[at]) && (text[at] != '.' || at + 1 == text.Length || char.IsWhiteSpace(text[at + 1]));
}
