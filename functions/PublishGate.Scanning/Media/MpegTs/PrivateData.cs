using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Media.MpegTs;

/// <summary>Bytes of the sender's own in the adaptation fields of packets (ISO/IEC 13818-1 section 2.4.3.5), searched for text.</summary>
/// <remarks>
/// <code>length : 1 | flags : 1 | clock : 6 | original clock : 6 | splice : 1 | length of private data : 1 | private data</code>
/// Each part but the first two only if its flag is set.
/// </remarks>
internal sealed class PrivateData(Reading reading)
{
    private const int PacketHeader = 4;
    private const int HasClock = 0x10;
    private const int HasOriginalClock = 0x08;
    private const int HasSplice = 0x04;
    private const int HasPrivateData = 0x02;

    private readonly List<byte> _bytes = [];

    public void Take(ReadOnlySpan<byte> packet)
    {
        var hasField = (packet[3] & 0x20) != 0 && packet[4] > 0;
        if (!hasField || _bytes.Count >= reading.Limits.BlockBytes)
        {
            return;
        }

        var field = packet[5..Math.Min(packet.Length, 5 + packet[4])];
        var at = 1 + ((field[0] & HasClock) != 0 ? 6 : 0) + ((field[0] & HasOriginalClock) != 0 ? 6 : 0);
        at += (field[0] & HasSplice) != 0 ? 1 : 0;
        var length =
            at < field.Length && (field[0] & HasPrivateData) != 0 ? Math.Min(field[at], field.Length - at - 1) : 0;
        if (length > 0)
        {
            _bytes.AddRange(field.Slice(at + 1, length));
            at += 1 + length;
        }

        // Stuffing is all ones.
        var rest = field[Math.Min(at, field.Length)..];
        if (rest.ContainsAnyExcept((byte)0xFF))
        {
            _bytes.AddRange(rest);
        }
    }

    /// <summary>What a packet without a stream holds: it only keeps the rate, so that nobody plays it.</summary>
    public void TakeNull(ReadOnlySpan<byte> packet)
    {
        var payload = packet[PacketHeader..];
        if (payload.ContainsAnyExcept(payload[0]) && _bytes.Count < reading.Limits.BlockBytes)
        {
            _bytes.AddRange(payload);
        }
    }

    public void End()
    {
        var block = MediaBlock.Whole(reading, "MPEG-TS private data").Decoded(_bytes.ToArray());
        reading.AddReadable(block, Channel.MpegTsSection);
        if (_bytes.Count >= reading.Limits.BlockBytes)
        {
            reading.Add(
                Gap.LimitReached(block.Place.ToString(), $"more than {reading.Limits.BlockBytes} private bytes")
            );
        }
    }
}
