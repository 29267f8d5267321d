using PublishGate.Scanning.Content;
using PublishGate.Scanning.Formats;
using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Tests.Media;

/// <summary>What the reader of a file gives, before any detector looks at it.</summary>
internal sealed record TestReading(
    string? MediaType,
    IReadOnlyList<Fragment> Fragments,
    IReadOnlyList<Gap> Gaps,
    IReadOnlyList<EmbeddedArtifact> Embedded
)
{
    public static TestReading Of(byte[] bytes, string? name = null) => Of(new MemoryContent(bytes), name);

    public static TestReading Of(IContentSource content, string? name = null)
    {
        var reading = new Reading(ScanLimits.Default, CancellationToken.None)
        {
            Current = new EmbeddedArtifact { Content = content, Name = name },
        };
        var format = FormatReaders.Find(content.ReadUpTo(0, IFormatReader.HeadBytes), name);
        format?.Reader.Read(reading);
        var embedded = new List<EmbeddedArtifact>();
        while (reading.TryTakeEmbedded(out var artifact))
        {
            embedded.Add(artifact);
        }

        return new TestReading(format?.MediaType, reading.Fragments, reading.Gaps, embedded);
    }

    /// <summary>The one fragment under a key.</summary>
    public Fragment this[string key] => Assert.Single(Fragments, fragment => fragment.Key == key);

    /// <summary>A text is in some fragment.</summary>
    public bool Carries(string text) =>
        Fragments.Any(fragment => fragment.Text.Contains(text, StringComparison.Ordinal));
}
