using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Positions;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Media.Subtitles;

/// <summary>Takes in texts of a subtitle file with their line and column.</summary>
internal sealed class SubtitleFragments(Reading reading, SourceText source)
{
    public Reading Reading => reading;

    /// <summary>Text that viewers see.</summary>
    public void Shown(string tag, string text, int start) => Add(tag, text, start, null, isShown: true);

    /// <summary>Text that only the file holds.</summary>
    public void Hidden(string tag, string text, int start, MetadataKind kind) =>
        Add(tag, text, start, kind, isShown: false);

    public void Malformed() =>
        reading.Add(Gap.Malformed(reading.Current.At("subtitles").ToString(), "The subtitle file"));

    private void Add(string tag, string text, int start, MetadataKind? kind, bool isShown)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return;
        }

        // Inside another file, lines and columns are not those of the file as given.
        var isWhole = reading.Current.Depth == 0;
        Origin origin = isWhole
            ? new TextOrigin(source, start)
            : reading.Current.Range(0, reading.Current.Content.Length);
        reading.Add(
            new Fragment
            {
                Channel = Channel.Subtitle,
                Place = reading.Current.At($"subtitles {tag}"),
                Text = text,
                Key = tag,
                Kind = kind,
                Form = tag == "NOTE" ? FragmentForm.Comment : FragmentForm.Text,
                Visible = isShown,
                Origin = origin,
                Depth = reading.Current.Depth,
            }
        );
    }
}
