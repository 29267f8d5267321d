using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Positions;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Documents.Text;

/// <summary>A decoded text, and the way from each of its characters back to the file.</summary>
internal sealed record TextFile(Reading Reading, string Text, Origin Origin)
{
    /// <summary>A range of the text as a fragment; nothing if it is blank.</summary>
    public void Add(
        Channel channel,
        Place place,
        int start,
        int length,
        string? key = null,
        FragmentScope? scope = null,
        MetadataKind? kind = null,
        bool visible = false
    )
    {
        var raw = Text.AsSpan(start, length);
        var lead = raw.Length - raw.TrimStart().Length;
        var clean = raw.Trim().ToString();
        if (clean.Length > 0)
        {
            Reading.Add(
                new Fragment
                {
                    Channel = channel,
                    Place = place,
                    Text = clean,
                    Origin = Origin.From(start + lead),
                    Key = key,
                    Scope = scope,
                    Kind = kind,
                    Visible = visible,
                    Depth = Reading.Current.Depth,
                }
            );
        }
    }

    /// <summary>The lines from a character on, without their ends.</summary>
    public IEnumerable<(int Start, int Length)> Lines(int from)
    {
        for (var at = from; at < Text.Length; )
        {
            var length = Text.AsSpan(at).IndexOfAny('\n', '\r');
            yield return (at, length < 0 ? Text.Length - at : length);
            at += length < 0 ? Text.Length - at : length + 1;
        }
    }
}
