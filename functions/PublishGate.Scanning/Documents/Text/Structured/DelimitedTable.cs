using PublishGate.Scanning.Content;
using PublishGate.Scanning.Pages;
using PublishGate.Scanning.Positions;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Documents.Text.Structured;

/// <summary>A file of comma-separated values of any length: read a window of whole lines at a time.</summary>
internal sealed class DelimitedTable(Reading reading)
{
    private const int WindowBytes = 1024 * 1024;

    private readonly IContentSource _content = reading.Current.Content;
    private readonly TableRows _rows = new();
    private int _lines;

    public void Read()
    {
        // Text of two bytes a character is told by its first two bytes alone, so it is read at once.
        var isWide = _content.ReadUpTo(0, 2) is [0xFF, 0xFE] or [0xFE, 0xFF];
        var window = isWide ? reading.Limits.TextBytes : WindowBytes;
        for (long at = 0; at < _content.Length; )
        {
            reading.Cancellation.ThrowIfCancellationRequested();
            var bytes = Lines(at, window);
            var isEnd = at + bytes.Length >= _content.Length;
            if (!isWide && bytes.Span.Contains((byte)0))
            {
                reading.Add(Gap.Malformed(Place, "The text"));
            }

            var isLongest = !isEnd && window >= reading.Limits.TextBytes;
            var read = ReadRows(bytes, at, isEnd || isLongest);
            if (isLongest)
            {
                var limit = $"more than {reading.Limits.TextBytes} bytes that only make sense together";
                reading.Add(Gap.LimitReached(Place, limit));
                return;
            }

            at += read;
            window = read > 0 ? window : Math.Min(window * 2, reading.Limits.TextBytes);
        }
    }

    private string Place => reading.Current.At("text").ToString();

    // The bytes up to the last line end in the window, if there is one and more follows.
    private ReadOnlyMemory<byte> Lines(long at, long window)
    {
        var bytes = _content.ReadUpTo(at, window);
        if (at + bytes.Length >= _content.Length)
        {
            return bytes;
        }

        var end = bytes.AsSpan().LastIndexOf((byte)'\n');
        end = end < 0 ? bytes.AsSpan().LastIndexOf((byte)'\r') : end;
        return end < 0 ? bytes : bytes.AsMemory(0, end + 1);
    }

    /// <returns>How many bytes of whole rows were read.</returns>
    private long ReadRows(ReadOnlyMemory<byte> bytes, long at, bool isEnd)
    {
        var source = PageEncoding.Decode(bytes);
        var isOwnFile = reading.Current is { Origin: null, StoredAt: null };
        Origin origin = isOwnFile
            ? new WindowOrigin(new TextOrigin(source, 0), at, _lines)
            : reading.Current.Range(0, _content.Length);
        var end = _rows.Read(new TextFile(reading, source.Text, origin), isEnd);
        var position = source.Locate(end, 0);
        _lines += position.Line!.Value - 1;
        return end == source.Text.Length ? bytes.Length : position.Offset;
    }
}
