using PublishGate.Scanning.Content;
using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Media.Matroska;

/// <summary>Reads the blocks of tracks that hold text.</summary>
/// <remarks>
/// <code>block: track number, 1 to 8 bytes as a size | time 2 | flags 1 | data</code>
/// Source: RFC 9559 section 10.
/// </remarks>
internal sealed class SubtitleTracks(Reading reading, BufferedContent content)
{
    private const uint TrackNumber = 0xD7;
    private const uint TrackType = 0x83;
    private const uint CodecId = 0x86;
    private const uint Encodings = 0x6D80;
    private const int Subtitle = 0x11;
    private const int Metadata = 0x21;
    private const int LongestEntry = 64 * 1024;
    private const ulong Zlib = 0;
    private const ulong Bzip2 = 1;
    private const ulong Lzo = 2;

    private readonly Dictionary<ulong, bool> _isCompressed = [];
    private readonly MetadataSink _sink = new(reading, Channel.Subtitle, "Matroska");
    private bool _passedCluster;

    private static ReadOnlySpan<byte> Compression => [0x50, 0x34];

    private static ReadOnlySpan<byte> Encryption => [0x50, 0x35];

    private static ReadOnlySpan<byte> Algorithm => [0x42, 0x54];

    /// <summary>There is a track of text.</summary>
    public bool Any => _isCompressed.Count > 0;

    /// <summary>The blocks of this cluster are needed.</summary>
    public bool AreRead(EbmlElement cluster)
    {
        _passedCluster |= !Any && cluster.Size > 0;
        return Any;
    }

    /// <summary>Takes note of a track.</summary>
    public void Describe(EbmlElement entry)
    {
        ulong number = 0;
        ulong type = 0;
        var isPicture = false;
        var isCompressed = false;
        var isUnreadable = false;
        for (var at = entry.DataOffset; at < entry.End && EbmlElement.Find(content, at, entry.End) is { } child; )
        {
            var data = content.ReadUpTo(child.DataOffset, Math.Min(child.Size, LongestEntry));
            switch (child.Id)
            {
                case TrackNumber:
                    number = EbmlElement.Number(data);
                    break;
                case TrackType:
                    type = EbmlElement.Number(data);
                    break;
                case CodecId:
                    isPicture = data.AsSpan().StartsWith("S_VOBSUB"u8) || data.AsSpan().StartsWith("S_HDMV/PGS"u8);
                    break;
                case Encodings:
                    isCompressed = IsZlib(data);
                    isUnreadable = IsUnreadable(data);
                    break;
            }

            at = child.End;
        }

        if (type is not (Subtitle or Metadata) || isPicture)
        {
            return;
        }

        if (isUnreadable)
        {
            reading.Add(Gap.Unsupported(_sink.At("track").ToString(), "The encoding of a text track"));
        }

        _isCompressed[number] = isCompressed;
        if (_passedCluster)
        {
            reading.Add(
                Gap.Unsupported(_sink.At("track").ToString(), "A text track that is described behind its data")
            );
        }
    }

    public void ReadBlock(EbmlElement block)
    {
        if (!Any)
        {
            return;
        }

        var head = content.ReadUpTo(block.DataOffset, Math.Min(8, block.Size));
        var length = head.Length == 0 ? int.MaxValue : System.Numerics.BitOperations.LeadingZeroCount(head[0]) - 23;
        if (length > head.Length)
        {
            _sink.Malformed("block");
            return;
        }

        var number = EbmlElement.Number(head.AsSpan(0, length)) & ((1UL << (7 * length)) - 1);
        if (!_isCompressed.TryGetValue(number, out var isCompressed))
        {
            return;
        }

        var start = block.DataOffset + length + 3;
        var data = Block.Read(reading, content, start, Math.Max(0, block.End - start), _sink.At("block"));
        ReadText(data, isCompressed);
    }

    private void ReadText(Block data, bool isCompressed)
    {
        if (!isCompressed)
        {
            _sink.Legacy("subtitle", MetadataKind.FreeText, data);
        }
        else if (Inflater.Inflate(reading, data.Bytes, _sink.At("block")) is { } plain)
        {
            _sink.Legacy("subtitle", MetadataKind.FreeText, data.Decoded(plain));
        }
        else
        {
            _sink.Malformed("block");
        }
    }

    // Encrypted, or compressed by bzip2 or LZO.
    private static bool IsUnreadable(byte[] encodings) =>
        encodings.AsSpan().IndexOf(Encryption) >= 0 || AlgorithmOf(encodings) is Bzip2 or Lzo;

    private static bool IsZlib(byte[] encodings) =>
        encodings.AsSpan().IndexOf(Compression) >= 0 && AlgorithmOf(encodings) is Zlib;

    /// <remarks>Encodings hold one encoding, which holds a compression, which holds its algorithm; left out, it is zlib.</remarks>
    private static ulong AlgorithmOf(byte[] encodings)
    {
        var at = encodings.AsSpan().IndexOf(Algorithm);
        return at >= 0 && EbmlElement.Find(new MemoryContent(encodings), at, encodings.Length) is { } element
            ? EbmlElement.Number(encodings.AsSpan((int)element.DataOffset, (int)element.Size))
            : Zlib;
    }
}
