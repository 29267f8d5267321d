using PublishGate.Scanning.Content;
using PublishGate.Scanning.Formats;
using PublishGate.Scanning.Media;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Documents.Rtf;

/// <summary>Reads RTF (Rich Text Format 1.9.1): text, hidden and tracked text, comments, properties, pictures, objects.</summary>
internal sealed class RtfReader : IFormatReader
{
    public string? Recognise(ReadOnlySpan<byte> head, string? name) =>
        head.StartsWith(@"{\rtf"u8) ? "application/rtf" : null;

    public void Read(Reading reading)
    {
        var whole = MediaBlock.Whole(reading, "RTF");
        if (whole.Length > reading.Limits.TextBytes)
        {
            reading.Add(Gap.LimitReached(whole.Place.ToString(), $"more than {reading.Limits.TextBytes} bytes"));
        }

        var bytes = whole.Content.ReadUpTo(0, reading.Limits.TextBytes);
        var walk = new RtfWalk(reading, whole);
        var end = walk.Read(bytes);
        if (!walk.IsClosed)
        {
            reading.Add(Gap.Truncated(whole.Place.ToString(), "The document"));
        }
        else if (end < whole.Length)
        {
            DataAfterEnd.Read(reading, whole.Slice(end).Then("bytes after the end"));
        }
    }
}
