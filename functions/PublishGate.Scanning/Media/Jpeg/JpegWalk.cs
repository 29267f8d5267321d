using System.Buffers;
using System.Globalization;
using PublishGate.Scanning.Content;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Media.Jpeg;

/// <summary>Walks the segments of a JPEG file to its end-of-image marker (ITU-T T.81 annex B).</summary>
/// <remarks>
/// <code>
/// file      FF D8 | segments | FF D9
/// segment   FF … FF | marker : 1 | length with its own two bytes : 2 | body
/// scan      segment DA | coded data, in which FF is followed by 00 or by a restart marker D0 to D7
/// </code>
/// </remarks>
internal sealed class JpegWalk(Reading reading, JpegPicture picture)
{
    private const int StartOfImage = 0xD8;
    private const int EndOfImage = 0xD9;
    private const int StartOfScan = 0xDA;
    private const int LongestFill = 1024;
    private const int BufferBytes = 64 * 1024;

    private readonly IContentSource _content = reading.Current.Content;

    /// <summary>Reads all segments.</summary>
    /// <returns>The offset behind the end-of-image marker; null if the file has none.</returns>
    public long? Read()
    {
        long at = 2;
        while (MarkerAt(ref at) is { } marker)
        {
            if (marker == EndOfImage)
            {
                return at;
            }

            if (marker is 0x01 or StartOfImage or (>= 0xD0 and <= 0xD7))
            {
                continue;
            }

            if (ReadSegment(marker, ref at) is false)
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>The marker at <paramref name="at"/>, which moves behind it; null at the end of what can be read.</summary>
    private int? MarkerAt(ref long at)
    {
        var bytes = _content.ReadUpTo(at, LongestFill);
        var fill = bytes.AsSpan().IndexOfAnyExcept((byte)0xFF);
        if (fill > 0)
        {
            at += fill + 1;
            return bytes[fill];
        }

        if (at >= _content.Length - fill)
        {
            reading.Add(Gap.Truncated(picture.Place("").ToString(), "The picture"));
        }
        else
        {
            reading.Add(Gap.Malformed(picture.Place("").ToString(), "The picture"));
            reading.AddUnknown(
                MediaBlock.Of(reading, at, _content.Length - at, "JPEG after damage"),
                Channel.JpegSegment
            );
        }

        return null;
    }

    private bool ReadSegment(int marker, ref long at)
    {
        var size = _content.ReadUpTo(at, 2);
        var length = size.Length == 2 ? ByteOrder.Big.UInt16(size) : 0;
        if (length < 2 || at + length > _content.Length)
        {
            reading.Add(Gap.Truncated(picture.Place("").ToString(), "The picture"));
            reading.AddUnknown(MediaBlock.Of(reading, at, _content.Length - at, "JPEG segment"), Channel.JpegSegment);
            return false;
        }

        picture.Take(marker, MediaBlock.Of(reading, at + 2, length - 2, WordsOf(marker)));
        at += length;
        if (marker == StartOfScan)
        {
            at = EndOfScan(at);
        }

        return true;
    }

    private static string WordsOf(int marker) =>
        marker switch
        {
            >= 0xE0 and <= 0xEF => string.Create(CultureInfo.InvariantCulture, $"JPEG APP{marker - 0xE0}"),
            0xFE => "JPEG COM",
            _ => string.Create(CultureInfo.InvariantCulture, $"JPEG segment {marker:X2}"),
        };

    /// <summary>The offset of the first marker that ends the coded data.</summary>
    private long EndOfScan(long at)
    {
        var buffer = ArrayPool<byte>.Shared.Rent((int)Math.Clamp(_content.Length - at, 0, BufferBytes));
        try
        {
            return EndOfScan(at, buffer);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private long EndOfScan(long at, byte[] buffer)
    {
        int read;
        while ((read = _content.Read(at, buffer)) > 1)
        {
            reading.Cancellation.ThrowIfCancellationRequested();
            var bytes = buffer.AsSpan(0, read);
            for (var from = 0; from < read; )
            {
                var next = bytes[from..].IndexOf((byte)0xFF);
                if (next < 0 || from + next + 1 >= read)
                {
                    break;
                }

                from += next;
                if (bytes[from + 1] is not (0 or (>= 0xD0 and <= 0xD7)))
                {
                    return at + from;
                }

                from += 2;
            }

            // A marker may be cut by the buffer's end.
            at += bytes[^1] == 0xFF && at + read < _content.Length ? read - 1 : read;
        }

        return _content.Length;
    }
}
