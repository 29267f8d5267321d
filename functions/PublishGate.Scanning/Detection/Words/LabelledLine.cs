using PublishGate.Scanning.Detection.Vocabulary;
using PublishGate.Scanning.Fragments;

namespace PublishGate.Scanning.Detection.Words;

/// <summary>A line of a remark that names what it says: <c>caller: …</c>, <c>internal note – …</c>.</summary>
/// <param name="Meaning">What its label means, read as a key.</param>
/// <param name="Start">First character behind the label.</param>
/// <param name="End">The line's end.</param>
internal readonly record struct LabelledLine(KeyMeaning Meaning, int Start, int End)
{
    private const int LongestLabel = 40;
    private const int LongestRemark = 4000;

    /// <summary>Every such line of a fragment.</summary>
    public static IReadOnlyList<LabelledLine> In(Fragment fragment)
    {
        const FragmentTraits colon = FragmentTraits.Colon | FragmentTraits.EqualsSign | FragmentTraits.NonAscii;
        List<LabelledLine>? lines = null;
        for (
            var from = 0;
            (fragment.Traits & colon) != FragmentTraits.None && TryNext(fragment.Text, ref from, out var line);

        )
        {
            (lines ??= []).Add(line);
        }

        return lines ?? (IReadOnlyList<LabelledLine>)[];
    }

    // "cms login: desk pw: …": the word that a second colon stands behind.
    private static int? NextSecret(ReadOnlySpan<char> text, int start, int end)
    {
        var rest = text[start..Math.Min(end, start + LongestLabel)];
        var colon = rest.IndexOfAny(':', '=');
        var word = colon < 0 ? -1 : rest[..colon].LastIndexOf(' ');
        return word >= 0 && KeyReader.Read(rest[(word + 1)..colon]).HasFlag(KeyMeaning.Secret)
            ? start + word + 1
            : null;
    }

    // The next such line, and where to go on behind it.
    private static bool TryNext(ReadOnlySpan<char> text, ref int from, out LabelledLine line)
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
                from = NextSecret(text, line.Start, end) ?? from;
                return true;
            }
        }

        line = default;
        return false;
    }
}
