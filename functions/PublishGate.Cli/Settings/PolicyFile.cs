using PublishGate.Cli.Scan;
using PublishGate.Scanning.Policies;

namespace PublishGate.Cli.Settings;

/// <summary>Reads a policy and the baseline that it includes from disk.</summary>
internal static class PolicyFile
{
    private const long MaximumBytes = 16 * 1024 * 1024;

    /// <param name="path">The file; null for the policy of an installation that has written none.</param>
    /// <exception cref="CommandFailedException">It cannot be read, or has errors: one line for each.</exception>
    public static Policy Load(string? path)
    {
        if (path is null)
        {
            return Policy.Default;
        }

        var text =
            TryRead(path)
            ?? throw new CommandFailedException(
                $"the policy '{Printable.Of(path)}' cannot be read: no such file, or no right to."
            );
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        var result = PolicyReader.Read(text, name => TryRead(Path.Combine(folder, name)));
        return result.Policy
            ?? throw new CommandFailedException(
                string.Join(
                    $"{Environment.NewLine}publishgate: ",
                    result.Errors.Select(error =>
                        Printable.Of($"{error.File ?? path}:{error.Line}:{error.Column}: {error.Message}")
                    )
                )
            );
    }

    private static string? TryRead(string path)
    {
        try
        {
            return new FileInfo(path).Length <= MaximumBytes ? File.ReadAllText(path) : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null;
        }
    }
}
