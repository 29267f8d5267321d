using System.Globalization;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Documents.Text.Structured;

/// <summary>A text without structure: paragraph by paragraph, since a sentence may run over line ends.</summary>
internal static class PlainLines
{
    private const int LongestParagraph = 16 * 1024;

    public static void Read(TextFile text, int from)
    {
        var (start, end, number) = (-1, from, 0);
        foreach (var (at, length) in text.Lines(from))
        {
            var isBlank = text.Text.AsSpan(at, length).IsWhiteSpace();
            if (start >= 0 && (isBlank || end - start > LongestParagraph))
            {
                Add(text, start, end, ++number);
                start = -1;
            }

            if (!isBlank)
            {
                (start, end) = (start < 0 ? at : start, at + length);
            }
        }

        if (start >= 0)
        {
            Add(text, start, end, ++number);
        }
    }

    private static void Add(TextFile text, int start, int end, int number)
    {
        var place = text.Reading.Current.At(string.Create(CultureInfo.InvariantCulture, $"paragraph {number}"));
        text.Add(Channel.PlainText, place, start, end - start, visible: true);
    }
}
