using System.Buffers;
using Microsoft.Win32.SafeHandles;
using PublishGate.Scanning.Content;

namespace PublishGate.Embedded.Files;

/// <summary>A file on disk, read in ranges; short reads that lie close together, and a small file, cost one system call.</summary>
/// <remarks>For one thread at a time, like every <see cref="IContentSource"/>.</remarks>
public sealed class FileContent : IContentSource, IDisposable
{
    private const int WindowBytes = 8192;

    // Up to here a file is read whole at once: it is hashed first, and then read in parts.
    private const int WholeBytes = 256 * 1024;

    private readonly SafeFileHandle _file;
    private readonly int _windowBytes;
    private byte[] _window;
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

        _windowBytes = Length <= WholeBytes ? (int)Length : WindowBytes;
        _window = ArrayPool<byte>.Shared.Rent(_windowBytes);
    }

    /// <summary>A file that was met in a folder: one without bytes is not opened.</summary>
    /// <remarks>Pipes and devices have no length, and to open one could wait for ever.</remarks>
    public static IContentSource OfMet(string path) =>
        new FileInfo(path).Length > 0 ? new FileContent(path) : new MemoryContent(ReadOnlyMemory<byte>.Empty);

    public long Length { get; }

    public int Read(long offset, Span<byte> destination)
    {
        if (offset >= Length || destination.IsEmpty)
        {
            return 0;
        }

        if (destination.Length > Length - offset)
        {
            destination = destination[..(int)(Length - offset)];
        }

        if (destination.Length > _windowBytes)
        {
            return Fill(offset, destination);
        }

        if (offset < _windowStart || offset + destination.Length > _windowStart + _windowLength)
        {
            _windowLength = 0;
            _windowStart = Length == _windowBytes ? 0 : offset;
            _windowLength = Fill(_windowStart, _window.AsSpan(0, _windowBytes));
        }

        // A file that was cut meanwhile has less than its length.
        var from = (int)Math.Min(offset - _windowStart, _windowLength);
        var available = _window.AsSpan(from, Math.Min(_windowLength - from, destination.Length));
        available.CopyTo(destination);
        return available.Length;
    }

    public void Dispose()
    {
        _file.Dispose();
        var window = Interlocked.Exchange(ref _window, []);
        _windowLength = 0;
        if (window.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(window);
        }
    }

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
