using PublishGate.Gate.Ports;
using PublishGate.Scanning.Content;

namespace PublishGate.Embedded.Files;

/// <summary>A file that is open for a scan: in memory if it is small, by its handle if it is large.</summary>
internal sealed class OpenFile : IOpenContent
{
    /// <summary>Up to this size the bytes that are hashed and those that are scanned are the same by construction.</summary>
    private const long InMemory = 64 * 1024 * 1024;

    private readonly string _path;
    private readonly FileVersion? _version;
    private readonly FileContent? _file;
    private readonly IContentSource _source;

    /// <exception cref="IOException">It could not be read, or changed while it was read into memory.</exception>
    public OpenFile(string path)
    {
        _path = path;
        _version = FileVersion.Of(path);
        _source = FileContent.OfMet(path);
        if (_source is FileContent file)
        {
            _source = ReadSmall(file);
        }

        _file = _source as FileContent;
        Check();
    }

    public long Length => _source.Length;

    public int Read(long offset, Span<byte> destination) => _source.Read(offset, destination);

    public Task EnsureUnchangedAsync(CancellationToken cancellation)
    {
        if (_file is not null)
        {
            Check();
        }

        return Task.CompletedTask;
    }

    public ValueTask DisposeAsync()
    {
        _file?.Dispose();
        return ValueTask.CompletedTask;
    }

    private static IContentSource ReadSmall(FileContent file)
    {
        if (file.Length > InMemory)
        {
            return file;
        }

        using (file)
        {
            return new MemoryContent(file.ReadUpTo(0, file.Length));
        }
    }

    private void Check()
    {
        if (FileVersion.Of(_path) != _version || _source.Length != _version?.Length)
        {
            throw new IOException("The file changed while it was read.");
        }
    }
}
