using PublishGate.Scanning.Content;
using PublishGate.Scanning.Formats;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Media.MpegTs;

/// <summary>MPEG transport streams, also with a time before each packet (M2TS).</summary>
/// <remarks>
/// <code>
/// packet 188: sync 0x47 | start 1 bit, stream 13 bits | scrambling 2, adaptation 2, counter 4 bits | [adaptation] | payload
/// </code>
/// Source: ISO/IEC 13818-1 section 2.4.3. Tables and data stand anywhere among the pictures, so every packet is looked at.
/// </remarks>
internal sealed class MpegTsReader : IFormatReader
{
    private const int PacketSize = 188;
    private const int TimeSize = 4;
    private const byte Sync = 0x47;
    private const int NullStream = 0x1FFF;
    private const int WindowBytes = 64 * 1024;
    private const int MaximumPasses = 5;
    private const int PacketsBetweenChecks = 4096;

    public string? Recognise(ReadOnlySpan<byte> head, string? name) => TimeBefore(head) is null ? null : "video/mp2t";

    public void Read(Reading reading)
    {
        var content = new BufferedContent(reading.Current.Content, WindowBytes);
        var before = TimeBefore(content.ReadUpTo(0, IFormatReader.HeadBytes)) ?? 0;
        var streams = new MpegTsStreams(reading);
        var own = new PrivateData(reading);
        var at = ReadPackets(reading, content, streams, before, own);
        for (var pass = 1; streams.HasMissed && pass < MaximumPasses; pass++)
        {
            // Tables that stand behind what they tell of: once more, with what is known by now.
            streams.Restart();
            ReadPackets(reading, content, streams, before, null);
        }

        streams.End();
        own.End();
        TrailingBytes.Read(reading, content, at, content.Length);
        if (content.Length % (before + PacketSize) != 0)
        {
            reading.Add(Gap.Truncated(reading.Current.At("MPEG-TS").ToString(), "The last packet"));
        }
    }

    /// <returns>Where the packets end.</returns>
    private static long ReadPackets(
        Reading reading,
        BufferedContent content,
        MpegTsStreams streams,
        int before,
        PrivateData? own
    )
    {
        long at = 0;
        for (var packets = 0; at + before + PacketSize <= content.Length; packets++)
        {
            if (packets % PacketsBetweenChecks == 0)
            {
                reading.Cancellation.ThrowIfCancellationRequested();
            }

            var packet = content.Peek(at + before, PacketSize);
            if (packet.Length < PacketSize || packet[0] != Sync)
            {
                break;
            }

            if ((((packet[1] & 0x1F) << 8) | packet[2]) == NullStream)
            {
                own?.TakeNull(packet);
            }
            else
            {
                own?.Take(packet);
                streams.Read(packet, at + before);
            }

            at += before + PacketSize;
        }

        return at;
    }

    private static int? TimeBefore(ReadOnlySpan<byte> head)
    {
        foreach (var before in (ReadOnlySpan<int>)[0, TimeSize])
        {
            var step = before + PacketSize;
            if (
                head.Length > before + (2 * step)
                && head[before] == Sync
                && head[before + step] == Sync
                && head[before + (2 * step)] == Sync
            )
            {
                return before;
            }
        }

        return null;
    }
}
