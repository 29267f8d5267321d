using PublishGate.Scanning.Fragments;

namespace PublishGate.Scanning.Media.Subtitles;

/// <summary>WebVTT and SRT: blocks with an empty line between.</summary>
/// <remarks>
/// <code>
/// WEBVTT header text         NOTE comment         STYLE css         REGION settings
/// cue: [id line] | time --> time settings | text lines, with tags such as &lt;v Speaker&gt;
/// </code>
/// Source: W3C WebVTT, section 4.
/// </remarks>
internal static class CueSubtitles
{
    private const string Arrow = "-->";

    public static void Read(SubtitleFragments sink, string text)
    {
        var lines = new List<(int Start, int Length)>();
        for (var at = 0; at <= text.Length; )
        {
            var end = text.AsSpan(at).IndexOf('\n');
            var length = end < 0 ? text.Length - at : end;
            if (text.AsSpan(at, length).IsWhiteSpace())
            {
                ReadBlock(sink, text, lines);
                lines.Clear();
            }
            else
            {
                lines.Add((at, length));
            }

            at += length + 1;
        }

        ReadBlock(sink, text, lines);
    }

    private static void ReadBlock(SubtitleFragments sink, string text, List<(int Start, int Length)> lines)
    {
        if (lines.Count == 0)
        {
            return;
        }

        sink.Reading.Cancellation.ThrowIfCancellationRequested();
        var timing = lines.FindIndex(line =>
            text.AsSpan(line.Start, line.Length).Contains(Arrow, StringComparison.Ordinal)
        );
        if (timing < 0)
        {
            ReadOther(sink, text, lines);
            return;
        }

        for (var i = 0; i < timing; i++)
        {
            var id = text.AsSpan(lines[i].Start, lines[i].Length).Trim();
            var kind = id.ContainsAnyExceptInRange('0', '9') ? MetadataKind.FreeText : MetadataKind.Technical;
            sink.Hidden("cue id", id.ToString(), lines[i].Start, kind);
        }

        ReadSettings(sink, text, lines[timing]);
        if (timing + 1 < lines.Count)
        {
            var (start, all) = Join(text, lines, timing + 1);
            sink.Shown("cue", all, start);
            ReadVoices(sink, all, start);
        }
    }

    private static void ReadOther(SubtitleFragments sink, string text, List<(int Start, int Length)> lines)
    {
        var (start, all) = Join(text, lines, 0);
        var first = all.AsSpan().TrimStart('\uFEFF');
        var tag =
            first.StartsWith("NOTE", StringComparison.Ordinal) ? "NOTE"
            : first.StartsWith("WEBVTT", StringComparison.Ordinal) ? "header"
            : first.StartsWith("STYLE", StringComparison.Ordinal) ? "style"
            : first.StartsWith("REGION", StringComparison.Ordinal) ? "region"
            : "text outside cues";
        var isPlain = tag == "header" && first.TrimEnd().Length == "WEBVTT".Length;
        sink.Hidden(
            tag,
            all,
            start,
            isPlain || tag is "style" or "region" ? MetadataKind.Technical : MetadataKind.FreeText
        );
    }

    // What follows the second time: settings of the position, or anything else that players pass over.
    private static void ReadSettings(SubtitleFragments sink, string text, (int Start, int Length) line)
    {
        var all = text.AsSpan(line.Start, line.Length);
        var after = all.IndexOf(Arrow, StringComparison.Ordinal) + Arrow.Length;
        var rest = all[after..].TrimStart();
        var space = rest.IndexOfAny(' ', '\t');
        if (space > 0)
        {
            sink.Hidden("cue settings", rest[space..].Trim().ToString(), line.Start, MetadataKind.Technical);
        }
    }

    // <v Name> and <v.class Name> name who speaks; players do not show it.
    private static void ReadVoices(SubtitleFragments sink, string cue, int start)
    {
        for (var at = cue.IndexOf("<v", StringComparison.Ordinal); at >= 0; )
        {
            var end = cue.IndexOf('>', at);
            if (end < 0)
            {
                return;
            }

            var space = cue.IndexOfAny([' ', '\t'], at, end - at);
            if (space > 0)
            {
                sink.Hidden("voice", cue[(space + 1)..end], start + space + 1, MetadataKind.Person);
            }

            at = cue.IndexOf("<v", end, StringComparison.Ordinal);
        }
    }

    private static (int Start, string Text) Join(string text, List<(int Start, int Length)> lines, int first)
    {
        var start = lines[first].Start;
        var end = lines[^1].Start + lines[^1].Length;
        return (start, text[start..end].TrimEnd());
    }
}
