using PublishGate.Scanning.Content;

namespace PublishGate.Scanning.Media.IsoMedia;

/// <summary>How many bytes a number of samples takes: old QuickTime counts samples of sound as if each were one byte.</summary>
/// <param name="Samples">Samples of one packet, of all channels at once.</param>
/// <param name="Bytes">Bytes of one packet, of all channels together.</param>
/// <remarks>
/// <code>
/// reserved 6 | reference 2 | version 2 | revision 2 | vendor 4 | channels 2 | bits 2 | compression 2 | packet 2 | rate 4
/// version 1: samples in a packet 4 | bytes in a packet 4 | bytes in a frame (a packet of all channels) 4 | bytes in a sample 4
/// version 2: size 4 | rate 8 | channels 4 | constant 4 | bits 4 | flags 4 | bytes in a packet 4 | samples in a packet 4
/// </code>
/// Source: QuickTime File Format Specification, Sound Sample Descriptions.
/// </remarks>
internal sealed record SoundPackets(long Samples, long Bytes)
{
    private const int LargestPacket = 1 << 20;

    /// <summary>The packets of a sound description, from behind its format; null where it does not tell.</summary>
    public static SoundPackets? Of(string format, Block description)
    {
        var reader = new ByteReader(description.Span, bigEndian: true);
        reader.Skip(8);
        var version = reader.UInt16();
        reader.Skip(6);
        long channels = reader.UInt16();
        long bits = reader.UInt16();
        reader.Skip(8);
        var packets = version switch
        {
            1 => Version1(ref reader),
            2 => Version2(ref reader),
            _ => null,
        };
        packets ??= Known(format, channels, bits);
        return packets is { Samples: > 0 and < LargestPacket, Bytes: > 0 and < LargestPacket } ? packets : null;
    }

    /// <summary>Bytes that some samples take; a packet that is begun is there as a whole.</summary>
    public long SizeOf(long samples) => (samples + Samples - 1) / Samples * Bytes;

    private static SoundPackets? Version1(ref ByteReader reader)
    {
        var samples = reader.UInt32();
        reader.Skip(4);
        var bytes = reader.UInt32();
        return samples == 0 || bytes == 0 ? null : new SoundPackets(samples, bytes);
    }

    private static SoundPackets? Version2(ref ByteReader reader)
    {
        reader.Skip(28);
        var bytes = reader.UInt32();
        var samples = reader.UInt32();
        return samples == 0 || bytes == 0 ? null : new SoundPackets(samples, bytes);
    }

    private static SoundPackets? Known(string format, long channels, long bits) =>
        format switch
        {
            "raw " or "NONE" or "twos" or "sowt" => new SoundPackets(1, channels * ((bits + 7) / 8)),
            "ulaw" or "alaw" => new SoundPackets(1, channels),
            "in24" => new SoundPackets(1, channels * 3),
            "in32" or "fl32" => new SoundPackets(1, channels * 4),
            "fl64" => new SoundPackets(1, channels * 8),
            "ima4" => new SoundPackets(64, channels * 34),
            "MAC3" => new SoundPackets(6, channels * 2),
            "MAC6" => new SoundPackets(6, channels),
            "agsm" => new SoundPackets(160, 33),
            _ => null,
        };
}
