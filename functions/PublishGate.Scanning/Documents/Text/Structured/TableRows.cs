using System.Globalization;
using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Documents.Text.Structured;

/// <summary>Rows of values separated by commas, semicolons or tabs (RFC 4180): a cell's name is its column's heading.</summary>
internal sealed class TableRows
{
    private readonly List<string> _headings = [];
    private readonly List<string> _columns = [];
    private readonly List<(int Start, int End)> _cells = [];
    private char? _separator;
    private int _rows;

    /// <summary>Reads the rows of a text that begins with a row.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isEnd">Nothing follows it, so its last row is complete.</param>
    /// <returns>Where the last row begins if it is not complete; else the text's length.</returns>
    public int Read(TextFile text, bool isEnd)
    {
        _separator ??= SeparatorOf(text.Text);
        for (var at = 0; at < text.Text.Length; )
        {
            var end = FindCells(text.Text, at, _separator.Value);
            if (end == text.Text.Length && !isEnd)
            {
                return at;
            }

            AddRow(text);
            text.Reading.EndRow();
            var isTwo = text.Text.AsSpan(end).StartsWith("\r\n");
            at = Math.Min(end + (isTwo ? 2 : 1), text.Text.Length);
        }

        return text.Text.Length;
    }

    private void AddRow(TextFile text)
    {
        _rows++;
        var scope = new FragmentScope(null, null);
        var place = text.Reading.Current.At(string.Create(CultureInfo.InvariantCulture, $"row {_rows}"));
        for (var column = 0; column < _cells.Count; column++)
        {
            var (start, end) = _cells[column];
            if (column == _columns.Count)
            {
                _columns.Add(string.Create(CultureInfo.InvariantCulture, $"column {column + 1}"));
            }

            if (_rows == 1)
            {
                _headings.Add(text.Text[start..end].Trim().Trim('"'));
            }

            var key = _rows > 1 && column < _headings.Count ? _headings[column] : null;
            var isQuoted = end - start >= 2 && text.Text[start] == '"' && text.Text[end - 1] == '"';
            var inner = isQuoted ? 1 : 0;
            var words = place.Then(_columns[column]);
            text.Add(Channel.StructuredData, words, start + inner, end - start - (2 * inner), key, scope);
        }
    }

    // Returns where the row ends: at a line end or behind the text.
    private int FindCells(string text, int at, char separator)
    {
        _cells.Clear();
        while (true)
        {
            var end = CellEnd(text, at, separator);
            _cells.Add((at, end));
            if (end >= text.Length || text[end] != separator)
            {
                return end;
            }

            at = end + 1;
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
