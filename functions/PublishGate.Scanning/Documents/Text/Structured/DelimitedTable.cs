using System.Globalization;
using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Documents.Text.Structured;

/// <summary>Tables of values separated by commas, semicolons or tabs (RFC 4180): a cell's name is its column's heading.</summary>
internal static class DelimitedTable
{
    public static void Read(TextFile text)
    {
        var separator = SeparatorOf(text.Text);
        var headings = new List<string>();
        var columns = new List<string>();
        var (at, row) = (0, 0);
        while (at < text.Text.Length)
        {
            row++;
            var scope = new FragmentScope(null, null);
            var place = text.Reading.Current.At(string.Create(CultureInfo.InvariantCulture, $"row {row}"));
            for (var column = 0; ; column++)
            {
                var end = CellEnd(text.Text, at, separator);
                if (column == columns.Count)
                {
                    columns.Add(string.Create(CultureInfo.InvariantCulture, $"column {column + 1}"));
                }

                if (row == 1)
                {
                    headings.Add(text.Text[at..end].Trim().Trim('"'));
                }

                var key = row > 1 && column < headings.Count ? headings[column] : null;
                var isQuoted = end - at >= 2 && text.Text[at] == '"' && text.Text[end - 1] == '"';
                var inner = isQuoted ? 1 : 0;
                text.Add(
                    Channel.StructuredData,
                    place.Then(columns[column]),
                    at + inner,
                    end - at - (2 * inner),
                    key,
                    scope
                );
                at = Math.Min(end + 1, text.Text.Length);
                if (end >= text.Text.Length || text.Text[end] != separator)
                {
                    break;
                }
            }
        }
    }

    private static char SeparatorOf(string text)
    {
        var end = text.AsSpan().IndexOfAny('\r', '\n');
        var first = end < 0 ? text : text[..end];
        return new[] { ',', ';', '\t', '|' }.MaxBy(separator => first.Count(character => character == separator));
    }

    // A quoted cell may hold separators and line ends; a quote in it is doubled.
    private static int CellEnd(string text, int at, char separator)
    {
        if (at < text.Length && text[at] == '"')
        {
            for (at++; at < text.Length; at++)
            {
                if (text[at] == '"' && (at + 1 >= text.Length || text[at + 1] != '"'))
                {
                    break;
                }

                at += text[at] == '"' ? 1 : 0;
            }
        }

        at = Math.Min(at, text.Length);
        var length = text.AsSpan(at).IndexOfAny(separator, '\n', '\r');
        return length < 0 ? text.Length : at + length;
    }
}
