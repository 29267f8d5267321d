using System.Text;
using PublishGate.Scanning.Content;
using PublishGate.Scanning.Formats;
using PublishGate.Scanning.Pages;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Media.Subtitles;

/// <summary>Subtitles: WebVTT, SubRip (SRT), SubStation Alpha (SSA, ASS) and TTML.</summary>
internal sealed class SubtitleReader : IFormatReader
{
    private const int LongestNumberLine = 200;

    public string? Recognise(ReadOnlySpan<byte> head, string? name)
    {
        var text = TextOf(head).TrimStart('\uFEFF').TrimStart();
        return text.StartsWith("WEBVTT", StringComparison.Ordinal) ? "text/vtt"
            : text.StartsWith("[Script Info]", StringComparison.OrdinalIgnoreCase) ? "text/x-ssa"
            : IsTimedText(text) ? "application/ttml+xml"
            : IsSubRip(text) ? "application/x-subrip"
            : null;
    }

    public void Read(Reading reading)
    {
        var content = reading.Current.Content;
        if (content.Length > reading.Limits.TextBytes)
        {
            var place = reading.Current.At("subtitles").ToString();
            reading.Add(Gap.LimitReached(place, $"a text of more than {reading.Limits.TextBytes} bytes"));
        }

        var bytes = content.ReadUpTo(0, reading.Limits.TextBytes);
        var source = PageEncoding.Decode(bytes);
        var sink = new SubtitleFragments(reading, source);
        switch (Recognise(bytes.AsSpan(0, Math.Min(bytes.Length, IFormatReader.HeadBytes)), null))
        {
            case "application/ttml+xml":
                TimedText.Read(sink, source.Text);
                break;
            case "text/x-ssa":
                ScriptedSubtitles.Read(sink, source.Text);
                break;
            default:
                CueSubtitles.Read(sink, source.Text);
                break;
        }
    }

    private static string TextOf(ReadOnlySpan<byte> head) =>
        head switch
        {
            [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(head),
            [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(head),
            [0xEF, 0xBB, 0xBF, ..] => Encoding.Latin1.GetString(head[3..]),
            _ => Encoding.Latin1.GetString(head),
        };

    private static bool IsTimedText(string text) =>
        text.StartsWith('<')
        && text.Contains("ns/ttml", StringComparison.Ordinal)
        && (text.Contains("<tt ", StringComparison.Ordinal) || text.Contains(":tt ", StringComparison.Ordinal));

    // A number alone, then two times with an arrow between.
    private static bool IsSubRip(string text)
    {
        var end = text.IndexOf('\n');
        if (end is < 1 or > LongestNumberLine || text.AsSpan(0, end).Trim().ContainsAnyExceptInRange('0', '9'))
        {
            return false;
        }

        var next = text.AsSpan(end + 1);
        var line = next[..Math.Max(0, next.IndexOf('\n'))];
        return line.Contains("-->", StringComparison.Ordinal) && line.Contains(':');
    }
}
