using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using PublishGate.Gate.Paths;
using PublishGate.Gate.Ports;
using PublishGate.Gate.Publications;
using PublishGate.Scanning.Content;

namespace PublishGate.Embedded.Files;

/// <summary>Staged and public content in two folders.</summary>
/// <remarks>
/// A file behind a symbolic link counts as missing, so nothing outside the folders is ever scanned or published. Files
/// take their place by a rename: readers see the old bytes or the new ones, never a part.
/// </remarks>
public sealed class FileContentStore : IContentStore
{
    private const int BufferBytes = 128 * 1024;

    private readonly ContentFolder _staged;
    private readonly ContentFolder _public;

    /// <summary>Creates the folders where there are none, and removes what a crash left half written.</summary>
    /// <exception cref="ArgumentException">One folder is inside the other.</exception>
    public FileContentStore(string stagedRoot, string publicRoot)
    {
        _staged = new ContentFolder(stagedRoot);
        _public = new ContentFolder(publicRoot);
        if (IsInside(_staged.Root, _public.Root) || IsInside(_public.Root, _staged.Root))
        {
            throw new ArgumentException("The folders of staged and public content must be apart.", nameof(publicRoot));
        }
    }

    internal ContentFolder Staged => _staged;

    public Task<IOpenContent?> OpenAsync(ContentArea area, ContentPath path, CancellationToken cancellation) =>
        Task.Run(() => Open(Folder(area), path), cancellation);

    public Task WriteStagedAsync(ContentPath path, ReadOnlyMemory<byte> bytes, CancellationToken cancellation) =>
        Task.Run(() => WriteNew(_staged, path, new MemoryContent(bytes), expected: null, cancellation), cancellation);

    public Task<Promotion> PromoteAsync(
        ContentPath staged,
        ContentPath published,
        string sha256,
        CancellationToken cancellation
    ) => Task.Run(() => Promote(staged, published, sha256, cancellation), cancellation);

    public async IAsyncEnumerable<ContentPath> ListAsync(
        ContentArea area,
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        await Task.Yield();
        foreach (var path in Folder(area).List())
        {
            cancellation.ThrowIfCancellationRequested();
            yield return path;
        }
    }

    private static IOpenContent? Open(ContentFolder folder, ContentPath path)
    {
        try
        {
            return folder.Find(path) is { } file ? new OpenFile(file) : null;
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            // It was there a moment ago.
            return null;
        }
        catch (UnauthorizedAccessException exception)
        {
            throw DiskFailure.Of(exception, "The file could not be read.");
        }
    }

    private Promotion Promote(ContentPath staged, ContentPath published, string sha256, CancellationToken cancellation)
    {
        var content = OpenStaged(staged);
        using var file = content as IDisposable;
        return content is null ? Promotion.Missing
            : WriteNew(_public, published, content, sha256, cancellation) ? Promotion.Done
            : Promotion.Changed;
    }

    private IContentSource? OpenStaged(ContentPath path)
    {
        try
        {
            return _staged.Find(path) is { } file ? FileContent.OfMet(file) : null;
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
        catch (UnauthorizedAccessException exception)
        {
            throw DiskFailure.Of(exception, "The file could not be read.");
        }
    }

    /// <summary>Copies to a temporary file while hashing, and puts it in its place only if the hash is the expected one.</summary>
    private static bool WriteNew(
        ContentFolder folder,
        ContentPath path,
        IContentSource content,
        string? expected,
        CancellationToken cancellation
    )
    {
        try
        {
            return TryWriteNew(folder, path, content, expected, cancellation);
        }
        catch (Exception exception) when (DiskFailure.IsFailure(exception))
        {
            throw DiskFailure.Of(exception, "The file could not be written.");
        }
    }

    private static bool TryWriteNew(
        ContentFolder folder,
        ContentPath path,
        IContentSource content,
        string? expected,
        CancellationToken cancellation
    )
    {
        var place = folder.Prepare(path);
        var temporary = folder.NewTemporary();
        try
        {
            var sha256 = CopyTo(temporary, content, cancellation);
            if (expected is not null && sha256 != expected)
            {
                return false;
            }

            ContentFolder.Place(temporary, place);
            return true;
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    /// <summary>Copies durably.</summary>
    /// <returns>The SHA-256 of what was copied.</returns>
    private static string CopyTo(string temporary, IContentSource content, CancellationToken cancellation)
    {
        using var file = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0);
        var sha256 = Copy(content, file, cancellation);
        file.Flush(flushToDisk: true);
        return sha256;
    }

    private static string Copy(IContentSource content, FileStream file, CancellationToken cancellation)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[(int)Math.Clamp(content.Length, 1, BufferBytes)];
        long offset = 0;
        int read;
        while ((read = content.Read(offset, buffer)) > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            hash.AppendData(buffer, 0, read);
            file.Write(buffer, 0, read);
            offset += read;
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static bool IsInside(string inner, string outer) =>
        (inner + Path.DirectorySeparatorChar).StartsWith(
            outer + Path.DirectorySeparatorChar,
            StringComparison.OrdinalIgnoreCase
        );

    private ContentFolder Folder(ContentArea area) =>
        area switch
        {
            ContentArea.Staged => _staged,
            ContentArea.Public => _public,
            _ => throw new ArgumentOutOfRangeException(nameof(area)),
        };
}
