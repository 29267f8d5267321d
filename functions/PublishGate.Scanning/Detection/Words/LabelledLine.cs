using PublishGate.Scanning.Detection.Vocabulary;

namespace PublishGate.Scanning.Detection.Words;

/// <summary>A line of a remark that names what it says: <c>caller: …</c>, <c>internal note – …</c>.</summary>
/// <param name="Meaning">What its label means, read as a key.</param>
/// <param name="Start">First character behind the label.</param>
/// <param name="End">The line's end.</param>
internal readonly record struct LabelledLine(KeyMeaning Meaning, int Start, int End)
{
    private const int LongestLabel = 40;
    private const int LongestRemark = 4000;

    /// <summary>The next such line from <paramref name="from"/>, which moves behind it.</summary>
    public static bool TryNext(ReadOnlySpan<char> text, ref int from, out LabelledLine line)
    {
        while (from < Math.Min(text.Length, LongestRemark))
        {
            var start = from;
            var length = text[start..].IndexOfAny('\n', ';');
            var end = length < 0 ? text.Length : start + length;
            from = end + 1;
            var head = text[start..Math.Min(end, start + LongestLabel)];
            var colon = head.IndexOfAny(':', '=', '：');
            if (colon > 1 && KeyReader.Read(head[..colon]) is not KeyMeaning.None and var meaning)
            {
                line = new LabelledLine(meaning, start + colon + 1, end);
                return true;
            }
        }

        line = default;
        return false;
    }
}
