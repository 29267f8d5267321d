using System.Text;
using PublishGate.Scanning.Content;
using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Positions;
using PublishGate.Scanning.Reports;
using PublishGate.Scanning.Tests.Media;
using PublishGate.Scanning.Tests.Media.IsoMedia;

namespace PublishGate.Scanning.Tests;

public sealed class ReadingTests
{
    [Fact]
    public void Add_MoreValuesOfTagsThanAllowed_EndsTheReading()
    {
        var reading = Of(new ScanLimits { MetadataFragments = 2 });

        reading.Add(Value(MetadataKind.Title));
        reading.Add(Value(null));
        reading.Add(Value(MetadataKind.Title));

        Assert.Throws<LimitReachedException>(() => reading.Add(Value(MetadataKind.Title)));
    }

    [Fact]
    public void Add_MoreGapsThanAllowed_KeepsTheFirst()
    {
        var reading = Of(new ScanLimits { Gaps = 2 });
        foreach (var place in (string[])["one", "one", "two", "three"])
        {
            reading.Add(Gap.Truncated(place, "The part"));
        }

        Assert.Equal(["one", "two"], reading.Gaps.Select(gap => gap.Place));
    }

    [Fact]
    public void Scan_VeryManyTracks_IsAGap()
    {
        var tracks = Enumerable.Repeat(IsoSample.Box("trak"), 10_001).ToArray();
        var file = Bytes.Join(IsoSample.FileType, IsoSample.Box("moov", tracks));

        Assert.Contains(TestScan.Bytes(file).Report.Gaps, gap => gap.Reason == GapReason.LimitReached);
    }

    private static Reading Of(ScanLimits limits) =>
        new(limits, CancellationToken.None)
        {
            Current = new EmbeddedArtifact { Content = new MemoryContent(Encoding.UTF8.GetBytes("x")) },
        };

    private static Fragment Value(MetadataKind? kind) =>
        new()
        {
            Channel = Channel.Id3,
            Place = Place.Whole,
            Text = "A walk",
            Origin = Origin.None,
            Kind = kind,
        };
}
