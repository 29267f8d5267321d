using PublishGate.Scanning.Fragments;

namespace PublishGate.Scanning.Media.Subtitles;

/// <summary>SubStation Alpha: sections of <c>Key: value</c> lines.</summary>
/// <remarks>
/// <code>
/// Dialogue: layer, start, end, style, name of the speaker, margins (3), effect, text
/// Comment:  the same, shown by no player
/// </code>
/// Source: Sub Station Alpha v4.00+ script format.
/// </remarks>
internal static class ScriptedSubtitles
{
    private const int SpeakerField = 4;
    private const int TextField = 9;

    public static void Read(SubtitleFragments sink, string text)
    {
        for (var at = 0; at < text.Length; )
        {
            sink.Reading.Cancellation.ThrowIfCancellationRequested();
            var end = text.IndexOf('\n', at);
            end = end < 0 ? text.Length : end;
            ReadLine(sink, text[at..end].TrimEnd('\r'), at);
            at = end + 1;
        }
    }

    private static void ReadLine(SubtitleFragments sink, string line, int start)
    {
        var colon = line.IndexOf(':');
        if (colon < 0 || line[0] == ';')
        {
            var isSection = line.StartsWith('[');
            sink.Hidden(
                isSection ? "section" : "NOTE",
                line,
                start,
                isSection ? MetadataKind.Technical : MetadataKind.FreeText
            );
            return;
        }

        var key = line[..colon];
        switch (key)
        {
            case "Dialogue" or "Comment":
                ReadEvent(sink, line, colon + 1, start, isShown: key == "Dialogue");
                break;
            case "Style" or "Format" or "PlayResX" or "PlayResY" or "ScriptType" or "WrapStyle" or "Timer":
                sink.Hidden("script", line[(colon + 1)..].Trim(), start, MetadataKind.Technical);
                break;
            default:
                var kind = TagKinds.Of(key) is var named and not MetadataKind.Unknown ? named : MetadataKind.FreeText;
                sink.Hidden("script", line[(colon + 1)..].Trim(), start, kind);
                break;
        }
    }

    private static void ReadEvent(SubtitleFragments sink, string line, int at, int start, bool isShown)
    {
        for (var field = 0; field < TextField; field++)
        {
            var comma = line.IndexOf(',', at);
            if (comma < 0)
            {
                break;
            }

            if (field == SpeakerField)
            {
                sink.Hidden("speaker", line[at..comma].Trim(), start + at, MetadataKind.Person);
            }

            at = comma + 1;
        }

        if (isShown)
        {
            sink.Shown("dialogue", line[at..], start + at);
        }
        else
        {
            sink.Hidden("NOTE", line[at..], start + at, MetadataKind.FreeText);
        }
    }
}
