using System.Text;
using PublishGate.Scanning.Content;
using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Media.Ape;
using PublishGate.Scanning.Media.Id3;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Media.MpegAudio;

/// <summary>Walks frame by frame; what is no frame is a tag, or bytes that nobody plays.</summary>
internal sealed class AudioFrames(Reading reading, BufferedContent content)
{
    private const int ProbeBytes = AudioFrame.MaximumSize + AudioFrame.HeaderSize;
    private const int StepsBetweenChecks = 4096;

    public void Read(long start, long end)
    {
        var at = start;
        var isFirst = true;
        byte[]? previous = null;
        for (var steps = 0; at < end; steps++)
        {
            if (steps % StepsBetweenChecks == 0)
            {
                reading.Cancellation.ThrowIfCancellationRequested();
            }

            var header = content.Peek(at, AudioFrame.HeaderSize);
            var length = AudioFrame.LengthAt(header);
            var isFrame = length > 0 && (previous is null || AudioFrame.IsSameStream(previous, header));
            if (!isFrame || (previous is null && !IsConfirmed(at, end)))
            {
                at = ReadBetween(at, end);
                previous = null;
                continue;
            }

            previous ??= header.ToArray();

            if (isFirst)
            {
                ReadEncoder(at, Math.Min(length, end - at));
                isFirst = false;
            }

            at = Math.Min(end, at + length);
        }
    }

    private long ReadBetween(long at, long end)
    {
        if (Id3v2Header.Find(content.Peek(at, Id3v2Header.Size)) is { } id3)
        {
            var size = Math.Min(id3.FullSize, end - at);
            Id3v2Tag.Read(reading, id3, Load(at, size, "ID3v2"));
            return at + size;
        }

        if (ApeHeader.Find(content.Peek(at, ApeHeader.Size)) is { } ape)
        {
            // The header's size counts the items and the footer, not the header.
            var size = Math.Min(ApeHeader.Size + ape.TagSize, end - at);
            ApeTag.Read(reading, ape, Load(at, size, "APEv2"), isFooter: size > 2 * ApeHeader.Size);
            return at + size;
        }

        var next = NextFrame(at, end);
        ReadUnplayed(at, next);
        return next;
    }

    /// <summary>Bytes that no player plays: less than a frame without text is damage, more was put there; text in either is examined.</summary>
    private void ReadUnplayed(long start, long end)
    {
        if (end - start > AudioFrame.MaximumSize)
        {
            TrailingBytes.Read(reading, content, start, end);
        }
        else if (start < end)
        {
            var sink = new MetadataSink(reading, Channel.TrailingData, "MPEG audio");
            sink.Unnamed("between frames", Load(start, end - start, "between frames"), kind: MetadataKind.Unknown);
        }
    }

    /// <summary>The next header that another of the same stream follows, or the next tag, or the end.</summary>
    private long NextFrame(long at, long end)
    {
        while (at < end)
        {
            reading.Cancellation.ThrowIfCancellationRequested();
            var window = content.Peek(at, 32 * 1024);
            var candidate = window.IndexOfAny((byte)0xFF, (byte)'I', (byte)'A');
            if (candidate < 0)
            {
                at += window.Length;
                continue;
            }

            at += candidate;
            if (at < end && (IsTag(at) || IsConfirmed(at, end)))
            {
                return at;
            }

            at++;
        }

        return end;
    }

    private bool IsTag(long at)
    {
        var probe = content.Peek(at, ApeHeader.Size);
        return Id3v2Header.Find(probe) is not null || ApeHeader.Find(probe) is not null;
    }

    // A frame that ends with the content, or before another of its stream.
    private bool IsConfirmed(long at, long end)
    {
        var probe = content.Peek(at, ProbeBytes);
        var length = AudioFrame.LengthAt(probe);
        if (length == 0 || at + length >= end)
        {
            return length > 0 && at + length == end;
        }

        var next = probe[Math.Min(length, probe.Length)..];
        return AudioFrame.LengthAt(next) > 0 && AudioFrame.IsSameStream(probe, next);
    }

    // The first frame of a variable or LAME-made file holds no sound but a table, and at its end the encoder's name:
    // Xing or Info, flags 4, then frames 4, bytes 4, seek points 100 and quality 4 as flagged, then 9 characters.
    private void ReadEncoder(long at, long length)
    {
        var frame = content.ReadUpTo(at, length);
        var tag = Math.Max(frame.AsSpan().IndexOf("Xing"u8), frame.AsSpan().IndexOf("Info"u8));
        if (tag is < 0 or > 64 || tag + 8 > frame.Length)
        {
            return;
        }

        var flags = frame[tag + 7];
        var name = tag + 8 + ((flags & 1) * 4) + ((flags & 2) * 2) + ((flags & 4) * 25) + ((flags & 8) / 2);
        // Behind the name come numbers, then filling.
        new MetadataSink(reading, Channel.Id3, "MPEG audio").Sentences(
            "first frame",
            Block.Stored(frame, at).Slice(name + 9)
        );
        var block = Block.Stored(frame, at).Slice(name, 9);
        if (!block.Span.ContainsAnyExceptInRange((byte)0x20, (byte)0x7E))
        {
            var sink = new MetadataSink(reading, Channel.Id3, "MPEG audio");
            sink.Text("encoder", Encoding.ASCII.GetString(block.Span), MetadataKind.Software, block);
        }
    }

    private Block Load(long offset, long size, string what) =>
        Block.Read(reading, content, offset, size, reading.Current.At(what));
}
