using System.Buffers;
using PublishGate.Scanning.Content;
using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Media;

/// <summary>
/// Searches coded picture or sound whose end cannot be told without decoding it, for a file or a text that was put behind
/// it.
/// </summary>
/// <remarks>
/// Coded data are as good as random: signatures of six bytes and texts of twenty characters do not come about by chance.
/// </remarks>
internal static class BytesWithoutEnd
{
    private const int WindowBytes = 1024 * 1024;
    private const int LongestSignature = 16;
    private const int TailBytes = 64 * 1024;
    private const int ShortestText = 20;
    private const int FewestCharacters = 8;

    private static readonly byte[][] Signatures =
    [
        [0xFF, 0xD8, 0xFF, 0xDB, 0, 0x43],
        [0xFF, 0xD8, 0xFF, 0xE0, 0, 0x10, (byte)'J', (byte)'F'],
        [.. "Exif\0\0"u8],
        [0x89, .. "PNG\r\n"u8],
        [.. "GIF87a"u8],
        [.. "GIF89a"u8],
        [.. "%PDF-1."u8],
        [.. "PK\u0003\u0004\u000A\0"u8],
        [.. "PK\u0003\u0004\u0014\0"u8],
        [.. "PK\u0005\u0006\0\0\0\0"u8],
        [(byte)'7', (byte)'z', 0xBC, 0xAF, 0x27, 0x1C],
        [.. "Rar!\u001A\u0007"u8],
        [.. "<x:xmpmeta"u8],
        [.. "ftypisom"u8],
        [.. "ftypmp42"u8],
        [.. "ftypheic"u8],
    ];

    /// <summary>Reads what stands behind coded data from <paramref name="start"/> to <paramref name="end"/>.</summary>
    public static void Read(Reading reading, long start, long end, string format)
    {
        if (FirstSignature(reading, start, end) is { } found)
        {
            DataAfterEnd.Read(reading, MediaBlock.Of(reading, found, end - found, $"{format} after its end"));
            return;
        }

        var from = Math.Max(start, end - TailBytes);
        var tail = MediaBlock.Of(reading, from, end - from, $"{format} after its end");
        foreach (var run in ReadableRuns.Find(tail.Load(reading).Span).Where(IsText))
        {
            var text = tail.Slice(run.Offset, run.Length);
            var size = $"{run.Length} bytes of text in coded data";
            reading.AddValue(text, Channel.TrailingData, "trailing data", size, MetadataKind.Trailing);
            reading.AddValue(text.Then("text"), Channel.TrailingData, "text", run.Text, MetadataKind.Unknown);
        }
    }

    // Silence is coded as the same few bits over and over, which may read as the same few letters.
    private static bool IsText(ReadableRuns.Run run) =>
        run.Text.Length >= ShortestText && run.Text.Distinct().Count() >= FewestCharacters;

    private static long? FirstSignature(Reading reading, long start, long end)
    {
        var window = ArrayPool<byte>.Shared.Rent((int)Math.Clamp(end - start, 0, WindowBytes));
        try
        {
            for (var at = start; at < end; at += WindowBytes - LongestSignature)
            {
                reading.Cancellation.ThrowIfCancellationRequested();
                var read = reading.Current.Content.Read(at, window.AsSpan(0, (int)Math.Min(WindowBytes, end - at)));
                var first = FirstSignature(window.AsSpan(0, read));
                if (first >= 0)
                {
                    return at + first;
                }
            }

            return null;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(window);
        }
    }

    /// <summary>Where a file of a usual format begins, or -1.</summary>
    public static int FirstSignature(ReadOnlySpan<byte> bytes)
    {
        var first = -1;
        foreach (var signature in Signatures)
        {
            var at = (first < 0 ? bytes : bytes[..first]).IndexOf(signature);
            first = at >= 0 ? at : first;
        }

        return first;
    }
}
