namespace PublishGate.Cli.Tests;

public sealed class CommandLineTests
{
    [Theory]
    [InlineData("verb is missing")]
    [InlineData("there is no such verb", "scna")]
    [InlineData("path is missing", "scan")]
    [InlineData("there is no such option", "scan", "--foo")]
    [InlineData("there is no such option beside a path", "scan", ".", "--formats=json")]
    [InlineData("value is missing", "scan", ".", "--format")]
    [InlineData("value is unknown", "scan", ".", "--format", "xml")]
    [InlineData("value is a number", "scan", ".", "--format", "1")]
    [InlineData("number is zero", "scan", ".", "--jobs", "0")]
    [InlineData("number is none", "scan", ".", "--jobs", "many")]
    [InlineData("file is missing", "scan", "no-such-file.html")]
    [InlineData("response file is none", "scan", "@no-such-file")]
    public async Task Run_BadUsage_IsOneLineAndExitCode2(string situation, params string[] arguments)
    {
        var answer = await TestCommand.RunAsync(arguments);

        Assert.True(answer.ExitCode == ExitCode.Failed, situation);
        Assert.Empty(answer.Output);
        Assert.StartsWith("publishgate: ", answer.Error);
        Assert.Equal(answer.Error.Length - Environment.NewLine.Length, answer.Error.IndexOf('\n'));
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("scan", "--help")]
    [InlineData("scan", "-h")]
    public async Task Run_Help_ExplainsOnOutput(params string[] arguments)
    {
        var answer = await TestCommand.RunAsync(arguments);

        Assert.Equal(ExitCode.Clean, answer.ExitCode);
        Assert.Contains("Usage:", answer.Output);
        Assert.Equal(arguments.Length > 1, answer.Output.Contains("Exit code: 0 nothing blocks;"));
        Assert.Empty(answer.Error);
    }

    [Fact]
    public async Task Run_VersionAsked_TellsIt()
    {
        var answer = await TestCommand.RunAsync("--version");

        Assert.Equal(ExitCode.Clean, answer.ExitCode);
        Assert.Matches(@"^\d+\.\d+\.\d+", answer.Output);
    }
}
