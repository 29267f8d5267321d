using PublishGate.Gate.Paths;

namespace PublishGate.Embedded.Files;

/// <summary>A folder of content. Nothing outside it can be reached through it, and no link in it is followed.</summary>
internal sealed class ContentFolder
{
    /// <summary>Where files are put together before they take their place; never listed, found or watched.</summary>
    public const string TemporaryName = ".publishgate-tmp";

    private static readonly EnumerationOptions Everything = new()
    {
        RecurseSubdirectories = true,
        AttributesToSkip = FileAttributes.ReparsePoint,
        IgnoreInaccessible = false,
    };

    private readonly string _temporary;

    /// <summary>Creates the folder if there is none, and removes what a crash left half written.</summary>
    public ContentFolder(string root)
    {
        Root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(root));
        Directory.CreateDirectory(Root);
        _temporary = Path.Combine(Root, TemporaryName);
        PrivateFiles.CreateFolder(_temporary);
        if (new FileInfo(_temporary).LinkTarget is not null)
        {
            throw new IOException($"`{_temporary}` is a link; remove it.");
        }

        foreach (var leftover in Directory.EnumerateFiles(_temporary))
        {
            File.Delete(leftover);
        }
    }

    public string Root { get; }

    /// <summary>The file at a path; null if there is none, or only one behind a link.</summary>
    public string? Find(ContentPath path) =>
        !IsTemporary(path.Value)
        && Way(path).All(part => new FileInfo(part).LinkTarget is null)
        && File.Exists(Full(path))
            ? Full(path)
            : null;

    /// <summary>The place for a file at a path, with the folders on the way created.</summary>
    /// <exception cref="IOException">A link or a file is in the way.</exception>
    public string Prepare(ContentPath path)
    {
        if (IsTemporary(path.Value))
        {
            throw new IOException($"`{TemporaryName}` is kept for files that are being written.");
        }

        foreach (var folder in Way(path).SkipLast(1))
        {
            if (new FileInfo(folder).LinkTarget is not null)
            {
                throw new IOException("A link is in the way; content is not written through links.");
            }

            if (!Directory.Exists(folder))
            {
                Directory.CreateDirectory(folder);
                FolderFlush.Flush(Path.GetDirectoryName(folder)!);
            }
        }

        return Full(path);
    }

    /// <summary>Puts a finished file in its place, at once and durably.</summary>
    public static void Place(string temporary, string place)
    {
        File.Move(temporary, place, overwrite: true);
        FolderFlush.Flush(Path.GetDirectoryName(place)!);
    }

    /// <summary>A name for a file that is being written.</summary>
    public string NewTemporary() => Path.Combine(_temporary, Guid.NewGuid().ToString("N"));

    /// <summary>Every file whose path is a content path.</summary>
    public IEnumerable<ContentPath> List()
    {
        foreach (var file in Directory.EnumerateFiles(Root, "*", Everything))
        {
            if (PathOf(file) is { } path)
            {
                yield return path;
            }
        }
    }

    /// <summary>The content path of a file in this folder; null if it has none.</summary>
    public ContentPath? PathOf(string file)
    {
        var relative = Path.GetRelativePath(Root, file).Replace(Path.DirectorySeparatorChar, '/');
        return !IsTemporary(relative) && ContentPath.TryParse(relative, out var path, out _) ? path : null;
    }

    // Without case: some file systems do not tell the difference.
    private static bool IsTemporary(string path) =>
        path.Split('/')[0].Equals(TemporaryName, StringComparison.OrdinalIgnoreCase);

    private string Full(ContentPath path) => Path.Combine(Root, path.Value.Replace('/', Path.DirectorySeparatorChar));

    /// <summary>Each folder on the way, then the file.</summary>
    private IEnumerable<string> Way(ContentPath path)
    {
        var way = Root;
        foreach (var part in path.Value.Split('/'))
        {
            way = Path.Combine(way, part);
            yield return way;
        }
    }
}
