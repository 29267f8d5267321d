using System.IO.Compression;
using PublishGate.Scanning.Decoding;
using PublishGate.Scanning.Reports;
using PublishGate.Scanning.Tests.Media;

namespace PublishGate.Scanning.Tests.Decoding;

public sealed class WebFontTests
{
    private static readonly byte[] Xml = Bytes.Latin1("<metadata><licensee name=\"Rosa Example\"/></metadata>");

    [Theory]
    [InlineData("wOFF", 24)]
    [InlineData("wOF2", 28)]
    public void Read_MetadataAndPrivateBlock_GiveTheirTexts(string signature, int blocksAt)
    {
        var (texts, gaps) = Read(Font(signature, blocksAt, Compressed(signature)));

        Assert.Contains(texts, text => text.Contains("Rosa Example", StringComparison.Ordinal));
        Assert.Contains("desk of Ada", texts);
        Assert.Contains("behind its end", texts);
        Assert.Empty(gaps);
    }

    [Theory]
    [InlineData("wOFF", 24)]
    [InlineData("wOF2", 28)]
    public void Read_DamagedMetadata_IsAGap(string signature, int blocksAt) =>
        Assert.Contains(Read(Font(signature, blocksAt, [9, 9, 9, 9])).Gaps, gap => gap.Reason == GapReason.Malformed);

    [Fact]
    public void Read_EveryPrefix_DoesNotThrow()
    {
        var font = Font("wOFF", 24, Compressed("wOFF"));
        for (var length = 4; length < font.Length; length++)
        {
            Read(font[..length]);
        }

        Assert.Contains(Read(font[..30]).Gaps, gap => gap.Reason == GapReason.Truncated);
    }

    private static (List<string> Texts, IReadOnlyList<Gap> Gaps) Read(byte[] font)
    {
        var reading = new Reading(ScanLimits.Default, CancellationToken.None)
        {
            Current = new EmbeddedArtifact { Content = new PublishGate.Scanning.Content.MemoryContent(font) },
        };
        return (WebFont.Read(reading, font, Place.Of("font")), reading.Gaps);
    }

    private static byte[] Font(string signature, int blocksAt, byte[] metadata)
    {
        var own = Bytes.Latin1("desk of Ada");
        var start = blocksAt + 20;
        var end = start + metadata.Length + own.Length;
        return Bytes.Join(
            Bytes.Latin1(signature),
            new byte[4],
            Bytes.Big32(end),
            new byte[blocksAt - 12],
            Bytes.Big32(start),
            Bytes.Big32(metadata.Length),
            Bytes.Big32(Xml.Length),
            Bytes.Big32(start + metadata.Length),
            Bytes.Big32(own.Length),
            metadata,
            own,
            Bytes.Latin1("behind its end")
        );
    }

    private static byte[] Compressed(string signature)
    {
        using var packed = new MemoryStream();
        using (
            Stream packing =
                signature == "wOF2"
                    ? new BrotliStream(packed, CompressionMode.Compress, leaveOpen: true)
                    : new ZLibStream(packed, CompressionMode.Compress, leaveOpen: true)
        )
        {
            packing.Write(Xml);
        }

        return packed.ToArray();
    }
}
