using System.Buffers.Binary;
using System.Text;
using PublishGate.Scanning.Content;
using PublishGate.Scanning.Formats;
using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Media.Riff;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Media.Caf;

/// <summary>Apple's Core Audio Format.</summary>
/// <remarks>
/// <code>
/// caff 4 | version 2 | flags 2
/// chunk: type 4 | size 8, big-endian; -1 for sound to the end | data
/// info: count 4, then names and values, each ended by a zero byte
/// </code>
/// Source: Apple Core Audio Format Specification 1.0.
/// </remarks>
internal sealed class CafReader : IFormatReader
{
    private const int HeaderSize = 8;
    private const int ChunkHeader = 12;

    public string? Recognise(ReadOnlySpan<byte> head, string? name) =>
        head.Length >= HeaderSize && head.StartsWith("caff\0"u8) ? "audio/x-caf" : null;

    public void Read(Reading reading)
    {
        var content = new BufferedContent(reading.Current.Content, 1024);
        long at = HeaderSize;
        while (at + ChunkHeader <= content.Length)
        {
            reading.Cancellation.ThrowIfCancellationRequested();
            var header = content.ReadUpTo(at, ChunkHeader);
            var type = Encoding.Latin1.GetString(header, 0, 4);
            var size = BinaryPrimitives.ReadInt64BigEndian(header.AsSpan(4));
            var available = content.Length - at - ChunkHeader;
            var claimed = size == -1 ? available : size;
            if (claimed < 0 || claimed > available)
            {
                reading.Add(Gap.Truncated(reading.Current.At("CAF chunk").ToString(), "The chunk"));
                claimed = available;
            }

            ReadChunk(reading, content, type, at + ChunkHeader, claimed);
            at += ChunkHeader + claimed;
        }

        if (at == HeaderSize)
        {
            reading.Add(Gap.Truncated(reading.Current.At("CAF").ToString(), "The file"));
        }

        TrailingBytes.Read(reading, content, at, content.Length);
    }

    private static void ReadChunk(Reading reading, BufferedContent content, string type, long offset, long size)
    {
        // The sound, a table of its packets, and a drawing of its waves.
        if (type is "data" or "pakt" or "ovvw")
        {
            return;
        }

        var sink = new MetadataSink(reading, Channel.CafChunk, "CAF");
        var tag = RiffChunks.Show(type);
        var data = Block.Read(reading, content, offset, size, sink.At(tag));
        switch (type)
        {
            case "info":
                ReadPairs(sink, data.Slice(4));
                break;
            case "desc" or "chan" or "peak":
                sink.Sentences(tag, data);
                break;
            case "kuki":
                sink.Unnamed(tag, data, kind: MetadataKind.Technical);
                break;
            default:
                sink.Unnamed(tag, data);
                break;
        }
    }

    private static void ReadPairs(MetadataSink sink, Block rest)
    {
        while (!rest.Bytes.IsEmpty)
        {
            var name = Terminated(rest);
            var value = Terminated(rest.Slice(name.Bytes.Length + 1));
            sink.Named("info", LegacyText.Decode(name.Span), LegacyText.Decode(value.Span), value);
            rest = rest.Slice(name.Bytes.Length + value.Bytes.Length + 2L);
        }
    }

    private static Block Terminated(Block block)
    {
        var end = block.Span.IndexOf((byte)0);
        return block.Slice(0, end < 0 ? block.Bytes.Length : end);
    }
}
