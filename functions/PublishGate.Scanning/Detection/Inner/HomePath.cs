using System.Buffers;

namespace PublishGate.Scanning.Detection.Inner;

/// <summary>A path into someone's home folder, or on a file server.</summary>
/// <param name="Start">First character.</param>
/// <param name="Length">Length in characters.</param>
/// <param name="NameStart">First character that tells something: the account's or the server's name.</param>
/// <param name="Tells">The path names an account that may be a person's, or leads to a file of the newsroom.</param>
internal readonly record struct HomePath(int Start, int Length, int NameStart, bool Tells)
{
    private const int LongestPath = 300;

    // Folders of a home directory; a site's own /home/news/ has none of them.
    private static readonly SearchValues<string> Folders = SearchValues.Create(
        [
            "Documents",
            "Desktop",
            "Downloads",
            "Library",
            "Pictures",
            "Movies",
            "Music",
            "Videos",
            "Dropbox",
            "OneDrive",
            "Projects",
            "projects",
            "Sites",
            "workspace",
            "Workspace",
            "src/",
            "code/",
            "Code/",
            "repos",
            "git/",
            "dev/",
            "node_modules",
            "public_html",
            "htdocs",
            "www/",
            ".config",
            ".ssh",
            ".cache",
            "AppData",
            "build/",
            "dist/",
            "work/",
            "Work/",
            "stories",
            "Developer",
            "GitHub",
            "Recordings",
            "Audio",
            "site-packages",
            "vendor/",
            "wp-content",
        ],
        StringComparison.Ordinal
    );

    private static readonly string[] SourceEndings =
    [
        ".js",
        ".ts",
        ".tsx",
        ".jsx",
        ".py",
        ".php",
        ".rb",
        ".go",
        ".rs",
        ".java",
        ".cs",
        ".scss",
        ".map",
        ".wav",
        ".mp3",
        ".mp4",
        ".mov",
        ".docx",
        ".xlsx",
        ".pptx",
        ".indd",
        ".psd",
        ".ai",
        ".aep",
        ".prproj",
        ".csv",
        ".log",
        ".sql",
        ".json",
    ];

    /// <summary>A path such as <c>/home/NAME/…</c> or <c>C:\Users\NAME\…</c>, its home folder at <paramref name="at"/>.</summary>
    public static HomePath? OfHome(ReadOnlySpan<char> text, int at)
    {
        var isWindows = text[at] == '\\';
        var start = StartOf(text, at, isWindows);
        if (start < 0)
        {
            return null;
        }

        var isFile = text[start..].StartsWith("file:", StringComparison.OrdinalIgnoreCase);
        var nameStart = at + 1;
        while (nameStart < text.Length && text[nameStart] is not ('/' or '\\'))
        {
            nameStart++;
        }

        while (nameStart < text.Length && text[nameStart] is '/' or '\\')
        {
            nameStart++;
        }

        var end = EndOf(text, nameStart);
        var nameLength = text[nameStart..end].IndexOfAny(PathCharacters.NameEnds);
        var name = text.Slice(nameStart, nameLength < 0 ? end - nameStart : nameLength);
        if (
            !AccountName.IsPersons(name)
            || name.SequenceEqual("Shared")
            || (!isWindows && !isFile && !IsFilePath(text[(nameStart + name.Length)..end]))
            || (!isWindows && IsRoute(text, start, end) && !AccountName.SaysName(name))
        )
        {
            return null;
        }

        var isHosting = text[nameStart..end].ContainsAny(PathCharacters.Hosting);
        return new HomePath(start, end - start, nameStart, !isHosting || AccountName.SaysName(name));
    }

    /// <summary>A path on a Windows file server: <c>\\SERVER\SHARE\…</c>, at <paramref name="at"/>.</summary>
    public static HomePath? OfShare(ReadOnlySpan<char> text, int at)
    {
        if (at > 0 && text[at - 1] is not (' ' or '"' or '\'' or '=' or '(' or ':' or '>' or '\n' or ','))
        {
            return null;
        }

        var rest = text[(at + 2)..Math.Min(text.Length, at + LongestPath)];
        var server = rest.IndexOfAnyExcept(PathCharacters.HostName);
        if (server < 3 || rest[server] != '\\' || !char.IsAsciiLetterOrDigit(rest[0]))
        {
            return null;
        }

        var share = rest[(server + 1)..].IndexOfAnyExcept(PathCharacters.HostName);
        var length = rest.IndexOfAny(PathCharacters.PathEnds);
        var isPath = share >= 3 && rest[server + 1 + share] == '\\';
        if (!isPath)
        {
            return null;
        }

        if (IsPlaceholder(rest[..server]) && IsPlaceholder(rest.Slice(server + 1, share)))
        {
            return null;
        }

        length = length < 0 ? rest.Length : length;
        var isServers = IsFileServer(rest[..server]) || HasEnding(rest[..length]);
        return new HomePath(at, 2 + length, at + 2, isServers || NamesSomeone(rest[server..length], '\\'));
    }

    /// <summary>A file on a disk of someone's computer: <c>/Volumes/DISK/…/call.wav</c>, at <paramref name="at"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where the path begins.</param>
    /// <param name="mount">Length of the folder in which disks are.</param>
    public static HomePath? OfVolume(ReadOnlySpan<char> text, int at, int mount)
    {
        var disk = at + mount;
        var start = StartOf(text, at, isWindows: false);
        var end = EndOf(text, Math.Min(disk, text.Length));
        return start >= 0 && IsFilePath(text[disk..end]) ? new HomePath(start, end - start, disk, Tells: true) : null;
    }

    // One of the folders says a given name, or stands where the homes of people are.
    private static bool NamesSomeone(ReadOnlySpan<char> folders, char separator)
    {
        var isHome = false;
        foreach (var range in folders.Split(separator))
        {
            var folder = folders[range];
            var isLast = range.End.GetOffset(folders.Length) == folders.Length;
            if (!isLast && AccountName.IsPersons(folder) && (isHome || AccountName.SaysName(folder)))
            {
                return true;
            }

            isHome = folder.ContainsAny(PathCharacters.Homes);
        }

        return false;
    }

    // An address has a host before its path, a file address has none.
    private static int StartOf(ReadOnlySpan<char> text, int at, bool isWindows)
    {
        if (isWindows)
        {
            var drive = at - 1;
            while (drive > 0 && text[drive] == '\\')
            {
                drive--;
            }

            return drive > 0 && text[drive] == ':' && char.IsAsciiLetter(text[drive - 1]) ? drive - 1 : -1;
        }

        if (text[..at].EndsWith("file://", StringComparison.OrdinalIgnoreCase))
        {
            return at - "file://".Length;
        }

        return at > 0 && (char.IsLetterOrDigit(text[at - 1]) || text[at - 1] is '.' or '/' or '}' or '-' or '_' or '~')
            ? -1
            : at;
    }

    private static int EndOf(ReadOnlySpan<char> text, int from)
    {
        var rest = text[from..Math.Min(text.Length, from + LongestPath)];
        var length = rest.IndexOfAny(PathCharacters.PathEnds);
        return from + rest[..(length < 0 ? rest.Length : length)].TrimEnd(" .").Length;
    }

    // "/home/news/send_tip.php" alone is an address of the site itself; errors speak of files in sentences.
    private static bool IsRoute(ReadOnlySpan<char> text, int start, int end) =>
        start == 0
        && text[start..end].EndsWith(".php", StringComparison.OrdinalIgnoreCase)
        && (end == text.Length || text[end] is '?' or '#')
        && !text[start..end].ContainsAny(Folders);

    // \\server\share\folder, as manuals write it.
    private static bool IsPlaceholder(ReadOnlySpan<char> name)
    {
        foreach (
            var word in (ReadOnlySpan<string>)
                [
                    "server",
                    "servername",
                    "computer",
                    "host",
                    "hostname",
                    "machine",
                    "share",
                    "sharename",
                    "folder",
                    "path",
                ]
        )
        {
            if (name.Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    // fs01, nas, media-server.paper.lan: formulas have words there.
    private static bool IsFileServer(ReadOnlySpan<char> host) =>
        host.ContainsAnyInRange('0', '9') || host.ContainsAny('-', '.') || host.ContainsAny(PathCharacters.Servers);

    private static bool IsFilePath(ReadOnlySpan<char> rest) => rest.ContainsAny(Folders) || HasEnding(rest);

    private static bool HasEnding(ReadOnlySpan<char> rest)
    {
        foreach (var ending in SourceEndings)
        {
            if (rest.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
