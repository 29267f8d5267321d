namespace PublishGate.Embedded.Files;

/// <summary>What tells one version of a file from another without reading it.</summary>
/// <param name="Length">In bytes.</param>
/// <param name="Modified">UTC ticks.</param>
internal readonly record struct FileVersion(long Length, long Modified)
{
    /// <summary>The version of a file as it is now; null if there is none.</summary>
    public static FileVersion? Of(string path)
    {
        var file = new FileInfo(path);
        return file.Exists ? new FileVersion(file.Length, file.LastWriteTimeUtc.Ticks) : null;
    }
}
