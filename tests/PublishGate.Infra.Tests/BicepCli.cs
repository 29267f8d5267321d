using System.Diagnostics;

namespace PublishGate.Infra.Tests;

/// <summary>Runs the Bicep CLI over a copy of infra/, without the network.</summary>
internal static class BicepCli
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    /// <summary>Why the CLI cannot run here; null if it can.</summary>
    public static string? WhyNot =>
        Repository.BicepPath is null
            ? "The Bicep CLI comes with Azure.Bicep.CommandLine.linux-x64, which runs on Linux x64 only."
            : null;

    /// <param name="folder">Where to run.</param>
    /// <param name="profile">What PUBLISHGATE_PROFILE is.</param>
    /// <param name="arguments">Of the CLI.</param>
    public static (int ExitCode, string Output, string Errors) Run(
        string folder,
        string profile,
        params string[] arguments
    )
    {
        var start = new ProcessStartInfo(Repository.BicepPath!, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        start.Environment["PUBLISHGATE_PROFILE"] = profile;
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"bicep {arguments[0]} did not end within {Patience}.");
        }

        process.WaitForExit();
        return (process.ExitCode, output.Result, errors.Result);
    }

    /// <summary>A copy of infra/ in a folder of its own, which the caller deletes.</summary>
    public static string CopyTemplate()
    {
        var source = Repository.PathOf("infra");
        var copy = Directory.CreateTempSubdirectory("publishgate-infra-").FullName;
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(copy, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        return copy;
    }
}
