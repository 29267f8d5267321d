using System.Buffers;
using System.Globalization;
using PublishGate.Scanning.Content;
using PublishGate.Scanning.Formats;
using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Media.Iptc;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Media;

/// <summary>Reads bytes that follow a file's own end, which no viewer shows and every copy keeps.</summary>
internal static class DataAfterEnd
{
    /// <summary>Key of bytes that an office program left behind a thumbnail.</summary>
    public const string StaleBytes = "stale bytes of a thumbnail";

    private const int PaddingBytes = 64 * 1024;
    private const int MostStaleBytes = 64;

    private static readonly SearchValues<byte> Padding = SearchValues.Create([0, 0xFF, (byte)' ', (byte)'\t', 10, 13]);

    /// <summary>Everything from <paramref name="end"/> on, where a file of this format ends.</summary>
    public static void Read(Reading reading, long end, string format)
    {
        var length = reading.Current.Content.Length;
        if (end < length)
        {
            Read(reading, MediaBlock.Of(reading, end, length - end, $"{format} after its end"));
        }
    }

    public static void Read(Reading reading, MediaBlock rest)
    {
        var first = FirstByteOfContent(reading, rest);
        if (first >= rest.Length)
        {
            reading.AddValue(rest, Channel.TrailingData, "padding", $"{rest.Length}", MetadataKind.Technical);
            return;
        }

        var content = rest.Slice(first);
        var size = string.Create(CultureInfo.InvariantCulture, $"{content.Length} bytes after the end");
        var key = IsStale(reading, content) ? StaleBytes : "trailing data";
        reading.AddValue(content, Channel.TrailingData, key, size, MetadataKind.Trailing);
        if (FormatReaders.Find(content.Content.ReadUpTo(0, IFormatReader.HeadBytes), null) is not null)
        {
            reading.Embed(content.ToArtifact());
        }
        else
        {
            reading.AddReadable(content, Channel.TrailingData);
            ReadRecords(reading, content);
        }
    }

    // Office programs write thumbnails from a buffer that they do not cut to the picture's length.
    private static bool IsStale(Reading reading, MediaBlock content) =>
        content.Length <= MostStaleBytes
        && reading.Current.Place?.ToString() is { } place
        && place.Contains("docProps/thumbnail", StringComparison.OrdinalIgnoreCase)
        && content.Load(reading).Span is var bytes
        && bytes.IndexOf((ReadOnlySpan<byte>)[0x1C, 0x02]) < 0
        && bytes.IndexOf((ReadOnlySpan<byte>)[0xFF, 0xD8]) < 0
        && ReadableRuns.Find(bytes).Count == 0
        && FormatReaders.Find(bytes, null) is null;

    /// <summary>Captioning programs append IPTC data sets behind a header of their own (AFCP, FotoStation).</summary>
    private static void ReadRecords(Reading reading, MediaBlock content)
    {
        var first = content.Load(reading).Span.IndexOf((ReadOnlySpan<byte>)[0x1C, 0x02]);
        if (first >= 0)
        {
            IptcRecords.Read(reading, content.Slice(first).Then("IPTC"), isExact: false);
        }
    }

    /// <summary>Programs pad files with zeros, ones, blanks or line ends.</summary>
    private static long FirstByteOfContent(Reading reading, MediaBlock rest)
    {
        var buffer = new byte[Math.Min(rest.Length, PaddingBytes)];
        int read;
        for (long at = 0; (read = rest.Content.Read(at, buffer)) > 0; at += read)
        {
            reading.Cancellation.ThrowIfCancellationRequested();
            var first = buffer.AsSpan(0, read).IndexOfAnyExcept(Padding);
            if (first >= 0)
            {
                return at + first;
            }
        }

        return rest.Length;
    }
}
