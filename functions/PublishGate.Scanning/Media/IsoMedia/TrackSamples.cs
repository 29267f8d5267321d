using PublishGate.Scanning.Content;

namespace PublishGate.Scanning.Media.IsoMedia;

/// <summary>Where the samples of a track stand, from its three tables.</summary>
/// <remarks>
/// <code>
/// stsz   version 4 | size 4, or 0 if they differ | count 4 | sizes 4 each        stz2: reserved 3, bits 1, count 4, sizes
/// stco   version 4 | count 4 | offsets 4 each                                    co64: 8 each
/// stsc   version 4 | count 4 | first chunk 4, samples in each chunk 4, description 4
/// </code>
/// Source: ISO/IEC 14496-12 section 8.7.
/// </remarks>
internal sealed class TrackSamples
{
    private const long LargestChunk = long.MaxValue / 4;

    private readonly Block _sizes;
    private readonly Block _chunks;
    private readonly Block _runs;
    private readonly int _sizeBits;
    private readonly int _offsetBytes;
    private readonly uint _commonSize;
    private readonly SoundPackets? _packets;

    public TrackSamples(Reading reading, IContentSource content, Track track, Place place)
    {
        _sizes = Load(track.Sizes);
        _chunks = Load(track.Chunks);
        _runs = Load(track.SamplesInChunks).Slice(8);
        _offsetBytes = track.Chunks?.Type == "co64" ? 8 : 4;
        var isCompact = track.Sizes?.Type == "stz2";
        var sizes = new ByteReader(_sizes.Slice(4).Span, bigEndian: true);
        var first = sizes.UInt32();
        _sizeBits = isCompact ? (int)(first & 0xFF) : 32;
        _commonSize = isCompact ? 0 : first;
        Count = sizes.UInt32();
        var isCounted = track.Handler == "soun" && _commonSize == 1;
        _packets = isCounted ? track.Packets : null;
        IsCountedOnly = isCounted && _packets is null;

        Block Load(Box? box) =>
            box is { } found
                ? Block.Read(reading, content, found.DataOffset, found.DataSize, place)
                : Block.Stored(default, 0);
    }

    /// <summary>How many samples the track says it has.</summary>
    public long Count { get; }

    /// <summary>Sound that is counted in samples, of which nothing tells how many bytes each has.</summary>
    public bool IsCountedOnly { get; }

    /// <summary>Offset and size of each sample in order, as far as the tables go.</summary>
    public IEnumerable<(long Offset, long Size)> Read()
    {
        long sample = 0;
        var run = 0;
        for (long chunk = 0; sample < Count && ChunkOffset(chunk) is { } offset; chunk++)
        {
            while (RunFirst(run + 1) is { } next && next <= chunk + 1)
            {
                run++;
            }

            var samples = RunSamples(run);
            for (long i = 0; i < samples && sample < Count && SampleSize(sample) is { } size; i++, sample++)
            {
                yield return (offset, size);
                offset += size;
            }
        }
    }

    /// <summary>Offset and size of each chunk in order, as far as the tables go.</summary>
    public IEnumerable<(long Offset, long Size)> Chunks()
    {
        long sample = 0;
        var run = 0;
        for (long chunk = 0; sample < Count && ChunkOffset(chunk) is { } offset; chunk++)
        {
            while (RunFirst(run + 1) is { } next && next <= chunk + 1)
            {
                run++;
            }

            var samples = Math.Min(RunSamples(run), Count - sample);
            yield return (offset, SizeOf(sample, samples));
            sample += samples;
        }
    }

    private long SizeOf(long first, long samples)
    {
        if (_packets is not null)
        {
            return _packets.SizeOf(samples);
        }

        if (_commonSize > 0)
        {
            return Math.Min(samples, LargestChunk / _commonSize) * _commonSize;
        }

        long total = 0;
        for (var sample = first; sample < first + samples && SampleSize(sample) is { } size; sample++)
        {
            total += size;
        }

        return total;
    }

    private long? ChunkOffset(long chunk)
    {
        var reader = new ByteReader(_chunks.Slice(8 + (chunk * _offsetBytes), _offsetBytes).Span, bigEndian: true);
        var offset = _offsetBytes == 8 ? reader.UInt64() : reader.UInt32();
        return reader.Overran ? null : (long)Math.Min(offset, long.MaxValue / 4);
    }

    private long? RunFirst(int run)
    {
        var reader = new ByteReader(_runs.Slice(run * 12L, 12).Span, bigEndian: true);
        var first = reader.UInt32();
        return reader.Overran ? null : first;
    }

    private uint RunSamples(int run) => new ByteReader(_runs.Slice((run * 12L) + 4, 4).Span, bigEndian: true).UInt32();

    private long? SampleSize(long sample)
    {
        if (_commonSize > 0)
        {
            return _commonSize;
        }

        var bit = (12 * 8) + (sample * _sizeBits);
        var reader = new ByteReader(_sizes.Slice(bit / 8, Math.Max(1, _sizeBits / 8)).Span, bigEndian: true);
        long? size = _sizeBits switch
        {
            32 => reader.UInt32(),
            16 => reader.UInt16(),
            8 => reader.UInt8(),
            4 => (reader.UInt8() >> (bit % 8 == 0 ? 4 : 0)) & 0xF,
            _ => null,
        };
        return reader.Overran ? null : size;
    }
}
