using System.Text;
using PublishGate.Scanning.Media;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Documents.OpenXml;

/// <summary>Gathers cells that nobody sees, so that a hidden row is one finding and not one for each cell.</summary>
internal sealed class HiddenCells(Reading reading, MediaBlock part)
{
    // A finding shows at most 500 characters of what it found.
    private const int Longest = 480;

    private readonly StringBuilder _text = new();
    private Channel _channel;
    private string? _key;
    private int _row;

    public void Add(Channel channel, string? key, string? heading, string text, int row)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return;
        }

        var cell = string.IsNullOrWhiteSpace(heading) || heading == text ? text : $"{heading}: {text}";
        if (_channel != channel || _text.Length + cell.Length > Longest)
        {
            Flush();
        }

        (_channel, _key) = (channel, key);
        _text.Append(
            _text.Length == 0 ? ""
            : row == _row ? "\t"
            : "\n"
        );
        _text.Append(cell);
        _row = row;
    }

    public void Flush()
    {
        reading.AddText(part.Then("hidden cells"), _channel, _text.ToString(), _key);
        _text.Clear();
    }
}
