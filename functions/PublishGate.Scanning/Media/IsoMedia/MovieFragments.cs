using PublishGate.Scanning.Content;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Media.IsoMedia;

/// <summary>Samples that are not listed in the movie's header but in fragments beside the data.</summary>
/// <remarks>
/// <code>
/// trex   version and flags 4 | track 4 | description 4 | duration 4 | size 4 | flags 4
/// tfhd   version 1, flags 3 | track 4 | by flag: base offset 8 (1), description 4 (2), duration 4 (8), size 4 (0x10), flags 4 (0x20)
/// trun   version 1, flags 3 | count 4 | by flag: data offset 4 (1), first flags 4 (4)
///        then for each sample, by flag: duration 4 (0x100), size 4 (0x200), flags 4 (0x400), composition 4 (0x800)
/// </code>
/// Source: ISO/IEC 14496-12 section 8.8.
/// </remarks>
internal sealed class MovieFragments(Reading reading, BufferedContent content)
{
    private const int MostRuns = 1_000_000;
    private const int HasBase = 1;
    private const int HasDescription = 2;
    private const int HasDuration = 8;
    private const int HasSize = 0x10;
    private const int BaseIsFragment = 0x20000;
    private const int HasDataOffset = 1;
    private const int HasFirstFlags = 4;
    private const int HasSizes = 0x200;

    private readonly Dictionary<uint, uint> _defaultSizes = [];
    private readonly Dictionary<uint, List<TrackRun>> _runs = [];
    private int _count;
    private uint _track;
    private uint _commonSize;
    private long _fragment;
    private long _base;
    private long _end;

    /// <summary>All runs, by the number of their track.</summary>
    public IReadOnlyDictionary<uint, List<TrackRun>> Runs => _runs;

    /// <summary>The movie's header says that there are fragments.</summary>
    public bool AreAnnounced => _defaultSizes.Count > 0;

    /// <summary>What a track's samples have in common unless their fragment says otherwise.</summary>
    public void AddDefaults(Block trackExtends)
    {
        var reader = new ByteReader(trackExtends.Slice(4).Span, bigEndian: true);
        var track = reader.UInt32();
        reader.Skip(8);
        _defaultSizes[track] = reader.UInt32();
    }

    public void Begin(Box fragment)
    {
        _fragment = fragment.Offset;
        _end = fragment.Offset;
    }

    public void BeginTrack(Block header)
    {
        var reader = new ByteReader(header.Span, bigEndian: true);
        var flags = reader.UInt32();
        _track = reader.UInt32();
        var start = (flags & HasBase) == 0 ? _end : (long)Math.Min(reader.UInt64(), long.MaxValue / 4);
        _base = (flags & (HasBase | BaseIsFragment)) == BaseIsFragment ? _fragment : start;
        _end = _base;
        reader.Skip(((flags & HasDescription) == 0 ? 0 : 4) + ((flags & HasDuration) == 0 ? 0 : 4));
        _commonSize = (flags & HasSize) == 0 ? _defaultSizes.GetValueOrDefault(_track) : reader.UInt32();
    }

    public void AddRun(Box box)
    {
        if (++_count > MostRuns)
        {
            throw new LimitReachedException(reading.Current.At("MP4 trun").ToString(), $"more than {MostRuns} runs");
        }

        var reader = new ByteReader(content.ReadUpTo(box.DataOffset, Math.Min(16, box.DataSize)), bigEndian: true);
        var flags = reader.UInt32();
        var count = reader.UInt32();
        var start = (flags & HasDataOffset) == 0 ? _end : Math.Max(0, _base + unchecked((int)reader.UInt32()));
        var entries =
            box.DataOffset + 8 + ((flags & HasDataOffset) == 0 ? 0 : 4) + ((flags & HasFirstFlags) == 0 ? 0 : 4);
        var stride = 4 * System.Numerics.BitOperations.PopCount(flags & 0xF00);
        var fits = stride == 0 ? count : (uint)Math.Clamp((box.End - entries) / stride, 0, count);
        if (fits < count)
        {
            reading.Add(Gap.Truncated(reading.Current.At("MP4 trun").ToString(), "The table of samples"));
        }

        long? sizes = (flags & HasSizes) == 0 ? null : entries + ((flags & 0x100) == 0 ? 0 : 4);
        Add(new TrackRun(start, fits, _commonSize, sizes, stride));
    }

    /// <summary>Offset and size of each sample of some runs.</summary>
    public IEnumerable<(long Offset, long Size)> Samples(IEnumerable<TrackRun> runs)
    {
        foreach (var run in runs)
        {
            var offset = run.Start;
            for (uint sample = 0; sample < run.Count; sample++)
            {
                var size = SizeOf(run, sample);
                yield return (offset, size);
                offset += size;
            }
        }
    }

    private void Add(TrackRun run)
    {
        if (!_runs.TryGetValue(_track, out var runs))
        {
            _runs[_track] = runs = [];
        }

        var length = run.Sizes is null ? (long)run.Count * run.CommonSize : Samples([run]).Sum(sample => sample.Size);
        runs.Add(run with { Length = length });
        _end = run.Start + length;
    }

    private long SizeOf(TrackRun run, uint sample) =>
        run.Sizes is not { } sizes
            ? run.CommonSize
            : new ByteReader(content.ReadUpTo(sizes + ((long)sample * run.SizeStride), 4), bigEndian: true).UInt32();
}
