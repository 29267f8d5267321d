using PublishGate.Scanning.Detection.Context;
using PublishGate.Scanning.Detection.Words;

namespace PublishGate.Scanning.Detection.Notes;

/// <summary>Words by which templates mark where a part of a page begins and ends.</summary>
/// <example><c>editor's note start</c>, <c>/комментарий редакции</c>, <c>编辑注释开始</c></example>
internal static class FrameWords
{
    private const int MostWords = 6;
    private const int LongestIdeographic = 12;

    private static readonly WordTable<bool> Words = new(
        """
        begin begins start starts end ends beginn anfang ende fin début debut inicio início fim inizio fine
        начало конец початок кінець начинается заканчивается
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToDictionary(
            word => word,
            _ => true,
            StringComparer.OrdinalIgnoreCase
        )
    );

    private static readonly string[] Ideographic =
    [
        "开始",
        "结束",
        "開始",
        "結束",
        "begin",
        "end",
        "start",
        "终了",
        "終了",
    ];

    /// <summary>The sentence only says where a part begins or ends.</summary>
    public static bool Bound(ReadOnlySpan<char> sentence)
    {
        sentence = sentence.Trim(" \n\t.:-=*#<>");
        if (sentence is ['/', ..])
        {
            return true;
        }

        if (sentence.Length <= LongestIdeographic && sentence.ContainsAnyInRange('\u3040', '\u9FFF'))
        {
            foreach (var word in Ideographic)
            {
                if (sentence.EndsWith(word, StringComparison.OrdinalIgnoreCase))
                {
                    return true;
                }
            }

            return false;
        }

        var count = 0;
        var (isFirst, isLast) = (false, false);
        foreach (var word in new WordEnumerator(sentence))
        {
            isLast = Words.Find(sentence[word]);
            isFirst |= count == 0 && isLast;
            count++;
        }

        return count <= MostWords && (isFirst || isLast);
    }
}
