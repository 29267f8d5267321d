namespace PublishGate.Embedded;

/// <summary>Files and folders that only their owner can read.</summary>
internal static class PrivateFiles
{
    private const UnixFileMode OwnerFile = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode OwnerFolder = OwnerFile | UnixFileMode.UserExecute;

    /// <summary>Creates a folder if there is none. On Windows it has the rights of the folder it is in.</summary>
    public static void CreateFolder(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(path);
        }
        else
        {
            Directory.CreateDirectory(path, OwnerFolder);
        }
    }

    /// <summary>Creates an empty file if there is none.</summary>
    public static void Create(string path)
    {
        using var file = Open(path, FileShare.ReadWrite);
    }

    /// <summary>Takes a file for this process alone, until it is disposed or the process ends.</summary>
    /// <exception cref="IOException">Another process has it.</exception>
    public static FileStream Lock(string path)
    {
        try
        {
            return Open(path, FileShare.None);
        }
        catch (IOException exception)
        {
            throw new IOException($"`{Path.GetDirectoryName(path)}` is used by another process.", exception);
        }
    }

    private static FileStream Open(string path, FileShare share)
    {
        var options = new FileStreamOptions
        {
            Mode = FileMode.OpenOrCreate,
            Access = FileAccess.ReadWrite,
            Share = share,
        };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = OwnerFile;
        }

        return new FileStream(path, options);
    }
}
