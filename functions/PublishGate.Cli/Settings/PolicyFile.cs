using PublishGate.Cli.Scan;
using PublishGate.Functions.Settings;
using PublishGate.Scanning.Policies;

namespace PublishGate.Cli.Settings;

/// <summary>The policy that a command runs under.</summary>
internal static class PolicyFile
{
    /// <param name="path">The file; null for the policy of an installation that has written none.</param>
    /// <exception cref="CommandFailedException">It cannot be read, or has errors: one line for each.</exception>
    public static Policy Load(string? path)
    {
        var (policy, problems) = PolicyFiles.Load(path);
        return policy
            ?? throw new CommandFailedException(
                string.Join($"{Environment.NewLine}publishgate: ", problems.Select(Printable.Of))
            );
    }
}
