using PublishGate.Scanning.Content;
using PublishGate.Scanning.Formats;

namespace PublishGate.Scanning.Media.Amr;

/// <summary>Speech as mobile phones record it: a mark, then frames, each with its size in its first byte.</summary>
/// <remarks>
/// <code>#!AMR\n or #!AMR-WB\n | frames: padding 1 bit, type 4 bits, quality 1 bit, padding 2 bits | data</code>
/// Source: RFC 4867 section 5.
/// </remarks>
internal sealed class AmrReader : IFormatReader
{
    // Bytes behind the first, by frame type; -1: no frame is of this type.
    private static readonly int[] NarrowSizes = [12, 13, 15, 17, 19, 20, 26, 31, 5, -1, -1, -1, -1, -1, -1, 0];
    private static readonly int[] WideSizes = [17, 23, 32, 36, 40, 46, 50, 58, 60, 5, -1, -1, -1, -1, 0, 0];

    public string? Recognise(ReadOnlySpan<byte> head, string? name) =>
        head.StartsWith("#!AMR\n"u8) ? "audio/AMR"
        : head.StartsWith("#!AMR-WB\n"u8) ? "audio/AMR-WB"
        : null;

    public void Read(Reading reading)
    {
        var content = new BufferedContent(reading.Current.Content);
        var isWide = content.Peek(0, 6)[5] == (byte)'-';
        var sizes = isWide ? WideSizes : NarrowSizes;
        long at = isWide ? 9 : 6;
        var end = new EndTags(reading, content).Read(at, content.Length);
        for (var frames = 0; at < end; frames++)
        {
            if (frames % 4096 == 0)
            {
                reading.Cancellation.ThrowIfCancellationRequested();
            }

            var first = content.Peek(at, 1)[0];
            var size = sizes[(first >> 3) & 0xF];
            if ((first & 0x83) != 0 || size < 0)
            {
                break;
            }

            at += 1 + size;
        }

        TrailingBytes.Read(reading, content, Math.Min(at, end), end);
    }
}
