using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Positions;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Pages;

/// <summary>References to source maps, which hold the authors' own files with their names and comments.</summary>
/// <example><c>//# sourceMappingURL=data:application/json;base64,…</c>, <c>/*# sourceMappingURL=app.css.map */</c></example>
internal static class SourceMapChannel
{
    private const string Sign = "sourceMappingURL=";
    private const int LongestLead = 3;

    /// <summary>Takes a comment in if it is such a reference; what is embedded in it is opened as any address is.</summary>
    public static bool TryRead(Reading reading, string text, int start, int end, Origin origin, Place place, int depth)
    {
        var at = text.AsSpan(start, end - start).IndexOf(Sign);
        if (at is < 0 or > LongestLead)
        {
            return false;
        }

        var first = start + at + Sign.Length;
        reading.Add(
            new Fragment
            {
                Channel = Channel.SourceMap,
                Place = place.Then("sourceMappingURL"),
                Text = text[first..end].Trim(),
                Origin = origin.From(first),
                Form = FragmentForm.Url,
                Key = "sourceMappingURL",
                Depth = depth,
            }
        );
        return true;
    }
}
