using PublishGate.Gate.Rescans;

namespace PublishGate.Gate.Tests.Rescans;

public sealed class RescanPaceTests
{
    private static readonly DateTimeOffset Start = new(2031, 5, 17, 3, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Next_MoreThanAreAskedForAtOnce_FollowAtTheirPace()
    {
        var pace = new RescanPace(new GateOptions { RescansAtOnce = 10, RescansPerSecond = 2 }, Start);

        Assert.Equal([0, 0, 0, 2.5, 5], Enumerable.Range(0, 5).Select(_ => (pace.Next(5) - Start).TotalSeconds));
    }

    [Fact]
    public void Next_MoreThanTheDeadlineAllows_LeavesHalfOfItForTheScans()
    {
        var options = new GateOptions { RescanDeadline = TimeSpan.FromHours(2) };
        var pace = new RescanPace(options, Start);

        pace.Next(10_000_000);

        Assert.Equal(Start.AddHours(1), pace.Next(1));
    }
}
