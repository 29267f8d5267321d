using System.IO.Compression;
using System.Text;
using PublishGate.Scanning.Content;

namespace PublishGate.Scanning.Tests.Decoding;

public sealed class InflaterTests
{
    private static readonly byte[] Plain = Encoding.UTF8.GetBytes(
        string.Join('\n', Enumerable.Range(0, 200).Select(i => $"line {i * i} of what Rosa Example said"))
    );

    [Theory]
    [InlineData("Zlib")]
    [InlineData("Gzip")]
    [InlineData("Brotli")]
    public void Inflate_DataCutAnywhere_IsNeverComplete(string name)
    {
        var compression = Enum.Parse<Compression>(name);
        var compressed = Compress(compression);

        Assert.Equal(InflateOutcome.Complete, Inflate(compressed, compression));
        for (var length = 0; length < compressed.Length; length += 7)
        {
            Assert.NotEqual(InflateOutcome.Complete, Inflate(compressed[..length], compression));
        }
    }

    private static InflateOutcome Inflate(byte[] bytes, Compression compression)
    {
        var reading = new Reading(ScanLimits.Default, CancellationToken.None)
        {
            Current = new EmbeddedArtifact { Content = new MemoryContent(bytes) },
        };
        return Inflater.Inflate(reading, bytes, Place.Whole, compression).Outcome;
    }

    private static byte[] Compress(Compression compression)
    {
        using var file = new MemoryStream();
        using (
            Stream stream = compression switch
            {
                Compression.Zlib => new ZLibStream(file, CompressionLevel.Optimal, leaveOpen: true),
                Compression.Gzip => new GZipStream(file, CompressionLevel.Optimal, leaveOpen: true),
                _ => new BrotliStream(file, CompressionLevel.Optimal, leaveOpen: true),
            }
        )
        {
            stream.Write(Plain);
        }

        return file.ToArray();
    }
}
