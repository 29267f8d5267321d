using System.IO.Compression;

namespace PublishGate.Evaluation.Fuzzing;

/// <summary>Packs and unpacks archives in memory.</summary>
internal static class Packing
{
    private const int MostEntries = 200;

    public static byte[] Gzip(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
        {
            gzip.Write(bytes);
        }

        return packed.ToArray();
    }

    /// <summary>The first <paramref name="most"/> bytes at most.</summary>
    public static byte[] Gunzip(byte[] bytes, int most)
    {
        using var gzip = new GZipStream(new MemoryStream(bytes), CompressionMode.Decompress);
        return ReadUpTo(gzip, most);
    }

    public static byte[] Zip(IEnumerable<(string Name, byte[] Bytes)> entries)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in entries)
            {
                // The type of an OpenDocument file stands first, and not compressed.
                var level = name == "mimetype" ? CompressionLevel.NoCompression : CompressionLevel.Fastest;
                using var stream = zip.CreateEntry(name, level).Open();
                stream.Write(bytes);
            }
        }

        return file.ToArray();
    }

    /// <summary>The entries, each cut to <paramref name="most"/> bytes.</summary>
    public static List<(string Name, byte[] Bytes)> Unzip(byte[] bytes, int most)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
        return [.. zip.Entries.Take(MostEntries).Select(entry => (entry.FullName, Unpack(entry, most)))];
    }

    private static byte[] Unpack(ZipArchiveEntry entry, int most)
    {
        using var stream = entry.Open();
        return ReadUpTo(stream, most);
    }

    private static byte[] ReadUpTo(Stream stream, int most)
    {
        var buffer = new byte[most];
        return buffer[..stream.ReadAtLeast(buffer, most, throwOnEndOfStream: false)];
    }
}
