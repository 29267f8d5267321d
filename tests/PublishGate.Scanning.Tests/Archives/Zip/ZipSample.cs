using System.IO.Compression;
using System.Text;

namespace PublishGate.Scanning.Tests.Archives.Zip;

/// <summary>Builds ZIP containers in code.</summary>
internal static class ZipSample
{
    public static byte[] Of(params (string Name, string Text)[] entries) =>
        Of([.. entries.Select(entry => (entry.Name, Encoding.UTF8.GetBytes(entry.Text)))]);

    public static byte[] Of(params (string Name, byte[] Bytes)[] entries)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in entries)
            {
                var entry = zip.CreateEntry(
                    name,
                    name == "mimetype" ? CompressionLevel.NoCompression : CompressionLevel.Optimal
                );
                entry.LastWriteTime = new DateTimeOffset(2020, 1, 2, 3, 4, 6, TimeSpan.Zero);
                using var stream = entry.Open();
                stream.Write(bytes);
            }
        }

        return file.ToArray();
    }
}
