namespace PublishGate.Cli.Tests.Demo;

public sealed class DemoVerbTests
{
    [Fact]
    public async Task Demo_AsANewcomerRunsIt_HoldsTheLeakAndReleasesTheCleanRevision()
    {
        var demo = await TestCommand.RunAsync("demo");

        Assert.Equal(ExitCode.Clean, demo.ExitCode);
        Assert.Contains("revision 1 is HELD", demo.Output, StringComparison.Ordinal);
        Assert.Contains("revision 2 is RELEASED", demo.Output, StringComparison.Ordinal);
        Assert.All(
            Cli.Demo.DemoStory.Secrets,
            secret => Assert.DoesNotContain(secret, demo.Output, StringComparison.OrdinalIgnoreCase)
        );
    }
}
