using Microsoft.Win32.SafeHandles;
using PublishGate.Scanning.Content;

namespace PublishGate.Embedded.Files;

/// <summary>A file on disk, read in ranges; short reads that lie close together cost one system call.</summary>
/// <remarks>For one thread at a time, like every <see cref="IContentSource"/>.</remarks>
public sealed class FileContent : IContentSource, IDisposable
{
    private const int WindowBytes = 8192;

    private readonly SafeFileHandle _file;
    private readonly byte[] _window = new byte[WindowBytes];
    private long _windowStart;
    private int _windowLength;

    /// <param name="path">The file; it may be read and replaced by others meanwhile.</param>
    /// <exception cref="IOException">It could not be opened, or is no seekable file.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public FileContent(string path)
    {
        _file = File.OpenHandle(path, share: FileShare.ReadWrite | FileShare.Delete);
        try
        {
            Length = RandomAccess.GetLength(_file);
        }
        catch (NotSupportedException exception)
        {
            _file.Dispose();
            throw new IOException("Not a seekable file.", exception);
        }
    }

    public long Length { get; }

    public int Read(long offset, Span<byte> destination)
    {
        if (offset >= Length || destination.IsEmpty)
        {
            return 0;
        }

        if (destination.Length >= WindowBytes)
        {
            return Fill(offset, destination);
        }

        if (offset < _windowStart || offset + destination.Length > _windowStart + _windowLength)
        {
            _windowLength = 0;
            _windowLength = Fill(offset, _window);
            _windowStart = offset;
        }

        var available = _window.AsSpan(0, _windowLength)[(int)(offset - _windowStart)..];
        var count = Math.Min(available.Length, destination.Length);
        available[..count].CopyTo(destination);
        return count;
    }

    public void Dispose() => _file.Dispose();

    private int Fill(long offset, Span<byte> destination)
    {
        var filled = 0;
        while (filled < destination.Length)
        {
            var read = RandomAccess.Read(_file, destination[filled..], offset + filled);
            if (read == 0)
            {
                break;
            }

            filled += read;
        }

        return filled;
    }
}
