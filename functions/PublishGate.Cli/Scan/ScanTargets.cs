namespace PublishGate.Cli.Scan;

/// <summary>Every file that the paths of a command line stand for, in an order that is the same each time.</summary>
/// <remarks>
/// Nothing below a folder is left out: a folder that cannot be listed and a link that leads out of the folder become
/// targets that are refused, and so held. A link to a folder inside is not followed, as its files are met where they are.
/// </remarks>
internal static class ScanTargets
{
    public static IReadOnlyList<ScanTarget> Find(IEnumerable<string> paths)
    {
        var targets = paths.SelectMany(Find).DistinctBy(target => target.Path, StringComparer.Ordinal).ToList();
        return targets.Count > 0
            ? targets
            : throw new CommandFailedException("there is nothing to scan: the folder holds no files.");
    }

    private static IEnumerable<ScanTarget> Find(string path)
    {
        if (path == ScanTarget.StandardInput)
        {
            return [new ScanTarget(path, path, Name: null, Named: true)];
        }

        if (Directory.Exists(path))
        {
            return FindBelow(path);
        }

        return File.Exists(path)
            ? [new ScanTarget(path, path, Path.GetFileName(path), Named: true)]
            : throw new CommandFailedException($"there is no file or folder '{Printable.Of(path)}'.");
    }

    private static IEnumerable<ScanTarget> FindBelow(string root)
    {
        var realRoot = RealPath.Of(root) ?? root;
        var folders = new Stack<string>([root]);
        while (folders.TryPop(out var folder))
        {
            if (TryList(folder) is not { } entries)
            {
                yield return Refuse(root, folder, "the folder could not be listed");
                continue;
            }

            foreach (var file in entries.OfType<FileInfo>())
            {
                yield return ToTarget(root, file.ToString(), file.LinkTarget is not null, realRoot);
            }

            foreach (var child in entries.OfType<DirectoryInfo>().Reverse())
            {
                if (child.LinkTarget is null)
                {
                    folders.Push(child.ToString());
                }
                else if (!IsInside(RealPath.Of(child.ToString()), realRoot))
                {
                    yield return Refuse(root, child.ToString(), "it is a symbolic link that leads out of the folder");
                }
            }
        }
    }

    private static List<FileSystemInfo>? TryList(string folder)
    {
        try
        {
            var entries = new DirectoryInfo(folder).GetFileSystemInfos();
            return
            [
                .. entries
                    .OrderBy(entry => entry.Name, StringComparer.Ordinal)
                    .Select(entry => Named(entry, Path.Combine(folder, entry.Name))),
            ];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    // Keeps the path as the person gave it: an entry's own name is made absolute.
    private static FileSystemInfo Named(FileSystemInfo entry, string path) =>
        entry is DirectoryInfo ? new DirectoryInfo(path) : new FileInfo(path);

    private static ScanTarget ToTarget(string root, string file, bool isLink, string realRoot)
    {
        if (!isLink)
        {
            return new ScanTarget(Shown(file), file, Below(root, file), Named: false);
        }

        return RealPath.Of(file) switch
        {
            null => Refuse(root, file, "it is a symbolic link to nothing"),
            var real when IsInside(real, realRoot) => new ScanTarget(
                Shown(file),
                file,
                Below(root, file),
                Named: false
            ),
            _ => Refuse(root, file, "it is a symbolic link that leads out of the folder"),
        };
    }

    private static ScanTarget Refuse(string root, string path, string why) =>
        new(Shown(path), path, Below(root, path), Named: false, why);

    private static string Below(string root, string path) => Shown(Path.GetRelativePath(root, path));

    private static bool IsInside(string? path, string root) =>
        path is not null
        && (
            path == root
            || path.StartsWith(
                Path.TrimEndingDirectorySeparator(root) + Path.DirectorySeparatorChar,
                StringComparison.Ordinal
            )
        );

    private static string Shown(string path) => path.Replace(Path.DirectorySeparatorChar, '/');
}
