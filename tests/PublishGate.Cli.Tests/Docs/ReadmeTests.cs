using System.Diagnostics;
using System.Text.RegularExpressions;
using PublishGate.Cli.Serving;
using PublishGate.Cli.Tests.Serving;

namespace PublishGate.Cli.Tests.Docs;

/// <summary>What the README tells people to type works.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string Root = FindRoot();
    private static readonly string Readme = File.ReadAllText(Path.Combine(Root, "README.md"));

    [Fact]
    public async Task Api_SessionPastedAsItIs_Works()
    {
        using var folder = new TemporaryFolder();
        await using var serve = await ServeProcess.StartAsync(folder.Of("data"));
        var session = BlockWith("KEY=$(cat data/function-key)")
            .Replace(
                "http://localhost:7071/api",
                new Uri(serve.Http.BaseAddress!, "api").ToString(),
                StringComparison.Ordinal
            );
        var start = new ProcessStartInfo("bash")
        {
            ArgumentList = { "-euo", "pipefail", "-c", session },
            WorkingDirectory = folder.Path,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        using var bash = Process.Start(start)!;
        var error = bash.StandardError.ReadToEndAsync();
        var output = await bash.StandardOutput.ReadToEndAsync();
        await bash.WaitForExitAsync();

        Assert.True(bash.ExitCode == 0, await error);
        Assert.Contains("\"state\":\"held\"", output, StringComparison.Ordinal);
        Assert.DoesNotContain("555-01-37", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Api_EveryEndpoint_IsShown() =>
        Assert.All(
            FunctionMap.Http,
            function =>
                Assert.Contains(
                    function.Route.Replace("{id}", "story-42", StringComparison.Ordinal),
                    Readme,
                    StringComparison.Ordinal
                )
        );

    [Fact]
    public void Settings_EveryOneOfTheSample_IsExplained()
    {
        var sample = File.ReadAllText(Path.Combine(Root, "local.settings.sample.json"));
        Assert.All(
            SettingName().Matches(sample).Select(match => match.Value),
            name => Assert.Contains($"| `{name}` |", Readme, StringComparison.Ordinal)
        );
    }

    private static string BlockWith(string line) =>
        Readme
            .Split("```")
            .Single(block =>
                block.StartsWith("bash", StringComparison.Ordinal) && block.Contains(line, StringComparison.Ordinal)
            )["bash".Length..];

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "PublishGate.sln")))
        {
            folder =
                Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The solution was not found.");
        }

        return folder;
    }

    [GeneratedRegex("PublishGate__[A-Za-z]+", RegexOptions.NonBacktracking)]
    private static partial Regex SettingName();
}
