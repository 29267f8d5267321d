namespace PublishGate.Cli.Scan;

/// <summary>Resolves every symbolic link on the way to a file, as realpath(3) does.</summary>
internal static class RealPath
{
    // As many as Linux follows (path_resolution(7)).
    private const int MaximumLinks = 40;

    /// <summary>The absolute path without links, or null if it leads to nothing or in circles.</summary>
    public static string? Of(string path)
    {
        var full = Path.GetFullPath(path);
        var resolved = Path.GetPathRoot(full)!;
        var rest = new Stack<string>(Names(full).Reverse());
        var links = 0;
        while (rest.TryPop(out var name))
        {
            var next = Path.Combine(resolved, name);
            var info = new FileInfo(next);
            if (info.LinkTarget is not { } target)
            {
                resolved = next;
                continue;
            }

            if (++links > MaximumLinks)
            {
                return null;
            }

            full = Path.GetFullPath(target, resolved);
            resolved = Path.GetPathRoot(full)!;
            foreach (var part in Names(full).Reverse())
            {
                rest.Push(part);
            }
        }

        return Path.Exists(resolved) ? resolved : null;
    }

    private static IEnumerable<string> Names(string full) =>
        full[Path.GetPathRoot(full)!.Length..]
            .Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries);
}
