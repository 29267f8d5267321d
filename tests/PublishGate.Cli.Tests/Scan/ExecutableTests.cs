using System.Diagnostics;
using System.Text.Json.Nodes;

namespace PublishGate.Cli.Tests.Scan;

public sealed class ExecutableTests
{
    [Fact]
    public async Task Scan_AsAProcess_KeepsResultsAndMessagesApart()
    {
        // A new user's folder of settings is not there yet.
        using var folder = new TemporaryFolder();
        var settings = folder.Of("settings");
        var start = new ProcessStartInfo("dotnet")
        {
            ArgumentList =
            {
                Path.Combine(AppContext.BaseDirectory, "publishgate.dll"),
                "scan",
                "-",
                "--format",
                "json",
            },
            Environment = { ["XDG_CONFIG_HOME"] = settings, ["PUBLISHGATE_FINGERPRINT_KEY"] = null },
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        using var process = Process.Start(start)!;
        await process.StandardInput.WriteAsync("\u0001\u0000\u0002");
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var output = JsonNode.Parse(await process.StandardOutput.ReadToEndAsync())!;
        await process.WaitForExitAsync();

        Assert.Equal(ExitCode.Held, process.ExitCode);
        Assert.Equal("hold", (string?)output["verdict"]);
        Assert.Empty(await error);
        Assert.True(OperatingSystem.IsWindows() || File.Exists(folder.Of("settings/publishgate/fingerprint.key")));
    }
}
