using System.Text;
using PublishGate.Scanning.Content;
using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Media.Riff;

/// <summary>The list <c>movi</c> of an AVI file: its texts, and what stands between the pictures and sounds.</summary>
/// <remarks>
/// <code>
/// movi   chunks: stream 2 digits, kind 2 characters (dc, db, wb, tx); index ix and stream; LIST rec of chunks
/// idx1   for each chunk: id 4 | flags 4 | offset 4, from the word movi or from the file's start | size 4
/// GAB2   "GAB2", 0 | 2 2 | length 4 | name, UTF-16 | 4 2 | length 4 | a file of subtitles
/// </code>
/// Source: AVI RIFF File Reference (AVIOLDINDEX), OpenDML AVI File Format Extensions 1.02.
/// </remarks>
internal sealed class MovieList(Reading reading, BufferedContent content)
{
    private const int EntrySize = 16;
    private const int SubtitleHeader = 11;

    private readonly MetadataSink _sink = new(reading, Channel.Subtitle, "AVI");
    private readonly HashSet<string> _textStreams = new(StringComparer.Ordinal);
    private RiffChunk? _list;
    private int _streams;

    /// <summary>Takes note of the next stream.</summary>
    public void AddStream(Block header)
    {
        if (header.Span.StartsWith("txts"u8))
        {
            _textStreams.Add($"{_streams:00}");
        }

        _streams++;
    }

    public void Begin(RiffChunk list)
    {
        End();
        _list = list;
    }

    /// <summary>Reads what an index lists, and what it does not.</summary>
    public void ReadIndexed(Block index)
    {
        if (_list is { } list)
        {
            Read(list, Indexed(list, index));
            _list = null;
        }
    }

    /// <summary>No index has come: reads the list chunk by chunk.</summary>
    public void End()
    {
        if (_list is { } list)
        {
            Read(list, Walked(list.DataOffset + 4, list.DataOffset + list.Size));
            _list = null;
        }
    }

    private void Read(RiffChunk list, IEnumerable<RiffChunk> chunks)
    {
        var unlisted = new UnclaimedMedia(reading, Channel.RiffChunk, "AVI");
        foreach (var chunk in chunks)
        {
            reading.Cancellation.ThrowIfCancellationRequested();
            var size = chunk.Id == "LIST" ? 4 : chunk.Size + (chunk.Size & 1);
            if (!unlisted.Claim(chunk.Offset, RiffChunk.HeaderSize + size))
            {
                return;
            }

            if (chunk.Id.Length == 4 && _textStreams.Contains(chunk.Id[..2]))
            {
                ReadText(Block.Read(reading, content, chunk.DataOffset, chunk.Size, _sink.At("text")));
            }
        }

        unlisted.Read(list.DataOffset + 4, list.DataOffset + list.Size);
    }

    private static IEnumerable<RiffChunk> Indexed(RiffChunk list, Block index)
    {
        long? origin = null;
        for (var at = 0; at + EntrySize <= index.Bytes.Length; at += EntrySize)
        {
            var entry = new ByteReader(index.Span[at..], bigEndian: false);
            var id = Encoding.Latin1.GetString(entry.Take(4));
            entry.Skip(4);
            long offset = entry.UInt32();
            long size = entry.UInt32();
            origin ??= offset > list.DataOffset ? 0 : list.DataOffset;
            yield return new RiffChunk(id, origin.Value + offset, size, size);
        }
    }

    /// <summary>The chunks of streams and of indexes, and the headers of lists; what is none of these is left out.</summary>
    private IEnumerable<RiffChunk> Walked(long start, long end)
    {
        foreach (var chunk in RiffChunks.Read(content, start, end))
        {
            if (chunk.Id == "LIST")
            {
                yield return chunk;
                var inner = RiffChunks.Read(content, chunk.DataOffset + 4, chunk.DataOffset + chunk.Size);
                foreach (var child in inner.Where(child => IsMedia(child.Id)))
                {
                    yield return child;
                }
            }
            else if (IsMedia(chunk.Id))
            {
                yield return chunk;
            }
        }
    }

    private static bool IsMedia(string id) => id is ['i', 'x', ..] or [>= '0' and <= '9', >= '0' and <= '9', ..];

    private void ReadText(Block text)
    {
        if (!text.Span.StartsWith("GAB2\0"u8))
        {
            _sink.Unnamed("text", text, kind: MetadataKind.FreeText);
            return;
        }

        long nameLength = new ByteReader(text.Slice(7).Span, bigEndian: false).UInt32();
        var name = text.Slice(SubtitleHeader, nameLength);
        _sink.Text("text name", Encoding.Unicode.GetString(name.Span), MetadataKind.FilePath, name);
        var file = text.Slice(SubtitleHeader + nameLength + 6);
        if (file.Bytes.IsEmpty)
        {
            _sink.Truncated("text");
        }

        _sink.Embed("text", file);
    }
}
