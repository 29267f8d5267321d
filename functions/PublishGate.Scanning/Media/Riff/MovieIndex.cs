using PublishGate.Scanning.Content;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Media.Riff;

/// <summary>The index of an AVI file, and what stands between the pictures and sounds that it lists.</summary>
/// <remarks>
/// <code>
/// idx1   for each chunk: id 4 | flags 4 | offset 4, from the word movi or from the file's start | size 4
/// </code>
/// Source: AVI RIFF File Reference (AVIOLDINDEX).
/// </remarks>
internal static class MovieIndex
{
    private const int EntrySize = 16;

    /// <summary>Searches the list <c>movi</c> for what the index does not list.</summary>
    public static void Read(Reading reading, RiffChunk movie, Block index)
    {
        var unlisted = new UnclaimedMedia(reading, Channel.RiffChunk, "AVI");
        var entries = new ByteReader(index.Span, bigEndian: false);
        long? origin = null;
        for (var left = index.Bytes.Length / EntrySize; left > 0; left--)
        {
            entries.Skip(8);
            long offset = entries.UInt32();
            long size = entries.UInt32();
            origin ??= offset > movie.DataOffset ? 0 : movie.DataOffset;
            if (!unlisted.Claim(origin.Value + offset, RiffChunk.HeaderSize + size + (size & 1)))
            {
                return;
            }
        }

        unlisted.Read(movie.DataOffset + 4, movie.DataOffset + movie.Size);
    }
}
