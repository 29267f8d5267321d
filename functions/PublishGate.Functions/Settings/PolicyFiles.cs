using PublishGate.Scanning.Policies;

namespace PublishGate.Functions.Settings;

/// <summary>Reads a policy and the baseline that it includes from disk.</summary>
public static class PolicyFiles
{
    private const long MaximumBytes = 16 * 1024 * 1024;

    /// <summary>The policy, or every problem with it, each with file, line and column.</summary>
    /// <param name="path">The file; null for the policy of an installation that has written none.</param>
    public static (Policy? Policy, IReadOnlyList<string> Problems) Load(string? path)
    {
        if (path is null)
        {
            return (Policy.Default, []);
        }

        if (TryRead(path) is not { } text)
        {
            return (null, [$"the policy '{path}' cannot be read: no such file, or no right to."]);
        }

        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        var result = PolicyReader.Read(text, name => TryRead(Path.Combine(folder, name)));
        return (
            result.Policy,
            [.. result.Errors.Select(error => $"{error.File ?? path}:{error.Line}:{error.Column}: {error.Message}")]
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
