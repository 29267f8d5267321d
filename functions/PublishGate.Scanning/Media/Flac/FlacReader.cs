using PublishGate.Scanning.Content;
using PublishGate.Scanning.Formats;
using PublishGate.Scanning.Media.Id3;

namespace PublishGate.Scanning.Media.Flac;

/// <summary>FLAC: metadata blocks at the start, and tags of other formats that programs put around it.</summary>
/// <remarks>
/// <code>
/// [ID3v2] fLaC | blocks | frames | [tags]
/// block: last 1 bit, type 7 bits | length 3 | data
/// </code>
/// Source: RFC 9639 section 8. Frames have no length, so what is behind the last one is searched for.
/// </remarks>
internal sealed class FlacReader : IFormatReader
{
    private const int BlockHeader = 4;

    public string? Recognise(ReadOnlySpan<byte> head, string? name)
    {
        var start = Id3v2Header.Find(head) is { } header ? header.FullSize : 0;
        var isFlac = start < head.Length && head[start..].StartsWith("fLaC"u8);
        // A tag with a large picture hides what follows it; then the name decides.
        var isHidden =
            start >= head.Length && start > 0 && name?.EndsWith(".flac", StringComparison.OrdinalIgnoreCase) == true;
        return isFlac || isHidden ? "audio/flac" : null;
    }

    public void Read(Reading reading)
    {
        var content = new BufferedContent(reading.Current.Content, 1024);
        var at = new StartTags(reading, content).Read();
        if (content.ReadUpTo(at, BlockHeader).AsSpan().SequenceEqual("fLaC"u8))
        {
            at = ReadBlocks(reading, content, at + BlockHeader);
            var end = new EndTags(reading, content).Read(at, content.Length);
            BytesWithoutEnd.Read(reading, at, end, "FLAC");
        }
        else
        {
            TrailingBytes.Read(reading, content, at, content.Length);
        }
    }

    private static long ReadBlocks(Reading reading, BufferedContent content, long at)
    {
        for (var isLast = false; !isLast; )
        {
            reading.Cancellation.ThrowIfCancellationRequested();
            var header = content.ReadUpTo(at, BlockHeader);
            var sink = FlacBlock.Sink(reading);
            if (header.Length < BlockHeader)
            {
                sink.Truncated("blocks");
                return content.Length;
            }

            isLast = (header[0] & 0x80) != 0;
            var size = (header[1] << 16) | (header[2] << 8) | header[3];
            var block = Block.Read(reading, content, at + BlockHeader, size, sink.At("block"));
            if (block.Bytes.Length < size)
            {
                sink.Truncated("block");
            }

            FlacBlock.Read(reading, header[0] & 0x7F, block);
            at = Math.Min(content.Length, at + BlockHeader + size);
        }

        return at;
    }
}
