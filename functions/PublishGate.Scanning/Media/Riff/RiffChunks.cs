using System.Buffers.Binary;
using System.Text;
using PublishGate.Scanning.Content;

namespace PublishGate.Scanning.Media.Riff;

/// <summary>Walks chunks of RIFF (WAV, AVI, WebP) and IFF (AIFF), reading headers only.</summary>
/// <remarks>
/// <code>
/// id      4 characters
/// size    4 bytes, little-endian in RIFF, big-endian in IFF
/// data    size bytes, then one byte of padding if size is odd
/// </code>
/// Source: Multimedia Programming Interface and Data Specifications 1.0 (RIFF), EA IFF 85, EBU Tech 3306 (RF64).
/// </remarks>
internal static class RiffChunks
{
    /// <summary>The chunks between two offsets; up to 7 bytes may be left behind the last one.</summary>
    /// <param name="content">The file.</param>
    /// <param name="start">Offset of the first chunk.</param>
    /// <param name="end">Offset behind the last.</param>
    /// <param name="bigEndian">IFF rather than RIFF.</param>
    /// <param name="longSizes">Sizes of chunks whose header holds 0xFFFFFFFF, by id (RF64's ds64 chunk).</param>
    public static IEnumerable<RiffChunk> Read(
        IContentSource content,
        long start,
        long end,
        bool bigEndian = false,
        IReadOnlyDictionary<string, long>? longSizes = null
    )
    {
        var header = new byte[RiffChunk.HeaderSize];
        for (var at = start; at + RiffChunk.HeaderSize <= end; )
        {
            if (content.Read(at, header) < header.Length)
            {
                yield break;
            }

            var id = Encoding.Latin1.GetString(header, 0, 4);
            long size = bigEndian
                ? BinaryPrimitives.ReadUInt32BigEndian(header.AsSpan(4))
                : BinaryPrimitives.ReadUInt32LittleEndian(header.AsSpan(4));
            if (size == uint.MaxValue && longSizes is not null && longSizes.TryGetValue(id, out var longSize))
            {
                size = longSize;
            }

            var chunk = new RiffChunk(id, at, size, Math.Clamp(size, 0, end - at - RiffChunk.HeaderSize));
            yield return chunk;
            at = chunk.End;
        }
    }

    /// <summary>The id with characters that cannot stand in a place replaced, so that it may be shown.</summary>
    public static string Show(string id) =>
        string.Concat(id.Select(character => char.IsAsciiLetterOrDigit(character) ? character : '_'));
}
