namespace PublishGate.Scanning.Media.MpegAudio;

/// <summary>Headers of the frames that MPEG audio (MP1, MP2, MP3) and AAC (ADTS) are made of.</summary>
/// <remarks>
/// <code>
/// sync 11 | version 2 | layer 2 | protection 1 | bit rate 4 | sampling rate 2 | padding 1 | ...     layers 1 to 3
/// sync 12 | id 1 | layer 2 = 0 | protection 1 | ... | frame length 13 from bit 30 | ...              ADTS
/// </code>
/// Source: ISO/IEC 11172-3 section 2.4.1.3, ISO/IEC 13818-7 section 6.2.
/// </remarks>
internal static class AudioFrame
{
    /// <summary>Bytes that a header takes.</summary>
    public const int HeaderSize = 6;

    /// <summary>Most bytes that one frame takes.</summary>
    public const int MaximumSize = 8191;

    // Kilobits per second: MPEG-1 layers I, II and III, then MPEG-2 layer I, then its layers II and III.
    private static readonly short[][] BitRates =
    [
        [0, 32, 64, 96, 128, 160, 192, 224, 256, 288, 320, 352, 384, 416, 448],
        [0, 32, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384],
        [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
        [0, 32, 48, 56, 64, 80, 96, 112, 128, 144, 160, 176, 192, 224, 256],
        [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
    ];

    private static readonly int[] SamplingRates = [44100, 48000, 32000];

    /// <summary>The whole frame's length, or 0 if no frame begins here.</summary>
    public static int LengthAt(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < HeaderSize || bytes[0] != 0xFF || (bytes[1] & 0xE0) != 0xE0)
        {
            return 0;
        }

        var layer = (bytes[1] >> 1) & 3;
        return layer == 0 ? AdtsLength(bytes) : MpegLength(bytes, layer);
    }

    /// <summary>Both headers belong to the same stream: version, layer and sampling rate agree.</summary>
    public static bool IsSameStream(ReadOnlySpan<byte> one, ReadOnlySpan<byte> other)
    {
        var mask = (one[1] & 0x06) == 0 ? 0x3C : 0x0C;
        return (one[1] & 0xFE) == (other[1] & 0xFE) && (one[2] & mask) == (other[2] & mask);
    }

    private static int AdtsLength(ReadOnlySpan<byte> bytes)
    {
        var length = ((bytes[3] & 3) << 11) | (bytes[4] << 3) | (bytes[5] >> 5);
        var isValid = (bytes[1] & 0xF0) == 0xF0 && ((bytes[2] >> 2) & 0xF) < 13 && length >= 7;
        return isValid ? length : 0;
    }

    private static int MpegLength(ReadOnlySpan<byte> bytes, int layer)
    {
        var version = (bytes[1] >> 3) & 3;
        var bitRateIndex = bytes[2] >> 4;
        var samplingIndex = (bytes[2] >> 2) & 3;
        if (version == 1 || bitRateIndex is 0 or 15 || samplingIndex == 3)
        {
            return 0;
        }

        // On the wire version is 3 for MPEG-1, 2 for MPEG-2, 0 for MPEG-2.5; layer is 3 for I, 2 for II, 1 for III.
        var isFirst = version == 3;
        var table = isFirst ? 3 - layer : (layer == 3 ? 3 : 4);
        var bitRate = BitRates[table][bitRateIndex] * 1000;
        var samplingRate =
            SamplingRates[samplingIndex]
            >> (
                isFirst ? 0
                : version == 2 ? 1
                : 2
            );
        var padding = (bytes[2] >> 1) & 1;
        return layer == 3
            ? ((12 * bitRate / samplingRate) + padding) * 4
            : ((layer == 1 && !isFirst ? 72 : 144) * bitRate / samplingRate) + padding;
    }
}
