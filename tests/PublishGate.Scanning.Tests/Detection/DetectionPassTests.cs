using PublishGate.Scanning.Content;
using PublishGate.Scanning.Detection;
using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Policies;
using PublishGate.Scanning.Positions;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Tests.Detection;

public sealed class DetectionPassTests
{
    private const int Comments = 4000;

    [Fact]
    public void Run_SeveralThreads_FindWhatOneFindsInTheSameOrder()
    {
        var alone = Detect(new ScanLimits { Threads = 1 }).Context.Detections;
        var together = Detect(new ScanLimits { Threads = 4 }).Context.Detections;

        Assert.Equal(Comments, alone.Count);
        Assert.Equal(alone.Select(Shown), together.Select(Shown));
    }

    // 1280 are just what ten ranges of fragments hold.
    [Theory]
    [InlineData(1, 1500)]
    [InlineData(4, 1500)]
    [InlineData(2, 1280)]
    [InlineData(4, 1280)]
    public void Run_MoreDetectionsThanTheLimit_KeepsTheFirstAndThrows(int threads, int limit)
    {
        var all = Detect(new ScanLimits { Threads = 1 }).Context.Detections;

        var (context, failure) = Detect(new ScanLimits { Threads = threads, Detections = limit });

        Assert.IsType<LimitReachedException>(failure);
        Assert.Equal(all.Take(limit).Select(Shown), context.Detections.Select(Shown));
    }

    [Fact]
    public void Run_Cancelled_Throws()
    {
        using var source = new CancellationTokenSource();
        var reading = Read(new ScanLimits { Threads = 4 }, source.Token);
        source.Cancel();

        Assert.ThrowsAny<OperationCanceledException>(() =>
            DetectionPass.Run(reading, new DetectionContext(Policy.Default, reading))
        );
    }

    private static string Shown(Detected detected) => $"{detected.Rule.Id} {detected.Value} {detected.Start}";

    private static (DetectionContext Context, Exception? Failure) Detect(ScanLimits limits)
    {
        var reading = Read(limits, CancellationToken.None);
        var context = new DetectionContext(Policy.Default, reading);
        return (context, Record.Exception(() => DetectionPass.Run(reading, context)));
    }

    private static Reading Read(ScanLimits limits, CancellationToken cancellation)
    {
        var reading = new Reading(limits, cancellation)
        {
            Current = new EmbeddedArtifact { Content = new MemoryContent(default) },
        };
        for (var i = 0; i < Comments; i++)
        {
            reading.Add(
                new Fragment
                {
                    Channel = Channel.HtmlComment,
                    Place = Place.Whole,
                    Text = $"call +44 7911 {123456 + i}",
                    Origin = Origin.None,
                }
            );
        }

        return reading;
    }
}
