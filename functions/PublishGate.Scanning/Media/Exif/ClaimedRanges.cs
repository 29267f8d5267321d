using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Media.Exif;

/// <summary>Remembers which bytes of a block something pointed at, and reads the rest.</summary>
internal sealed class ClaimedRanges
{
    private const int Shortest = 4;

    private const int Slack = 64 * 1024;
    private const int MostRanges = 20_000;

    private readonly List<(long Start, long End)> _ranges = [];
    private long _total;

    public void Add(long start, long length)
    {
        length = Math.Max(0, length);
        _total += length;
        if (_ranges.Count > 0 && _ranges[^1].End == start)
        {
            _ranges[^1] = (_ranges[^1].Start, start + length);
        }
        else
        {
            _ranges.Add((start, start + length));
        }
    }

    /// <summary>Ends the reading of a block in which very many things point at the same bytes.</summary>
    /// <exception cref="LimitReachedException">More was claimed than a block of this size can hold.</exception>
    public void CheckOverlap(MediaBlock block)
    {
        if (_total > (2 * block.Length) + Slack)
        {
            throw new LimitReachedException(block.Place.ToString(), "values that share their bytes with many others");
        }

        if (_ranges.Count > MostRanges)
        {
            throw new LimitReachedException(block.Place.ToString(), $"more than {MostRanges} values");
        }
    }

    /// <summary>Where the last claimed byte ends.</summary>
    public long End => _ranges.Count == 0 ? 0 : _ranges.Max(range => range.End);

    /// <summary>Searches everything else for text.</summary>
    /// <param name="reading">Where it goes.</param>
    /// <param name="block">The bytes that may be claimed.</param>
    /// <param name="channel">How they ship.</param>
    /// <param name="start">Where the block begins in what the ranges count from.</param>
    public void ReadRest(Reading reading, MediaBlock block, Channel channel, long start = 0)
    {
        foreach (var rest in Rest(block, start))
        {
            ReadRange(reading, rest, channel);
        }
    }

    /// <summary>Searches everything else for text; bytes that are none are not worth a word.</summary>
    public void ReadText(Reading reading, MediaBlock block, Channel channel)
    {
        foreach (var rest in Rest(block, 0))
        {
            reading.AddReadable(rest.Loaded(reading), channel);
        }
    }

    /// <summary>What nothing claims of a block, which begins at <paramref name="start"/> in what the ranges count from.</summary>
    public IEnumerable<MediaBlock> Rest(MediaBlock block, long start)
    {
        var end = start;
        var last = start + block.Length;
        _ranges.Sort((one, other) => one.Start.CompareTo(other.Start));
        foreach (var range in _ranges.Append((Start: last, End: last)))
        {
            var next = Math.Min(range.Start, last);
            if (next - end >= Shortest)
            {
                yield return block.Slice(end - start, next - end);
            }

            end = Math.Max(end, range.End);
        }
    }

    private static void ReadRange(Reading reading, MediaBlock rest, Channel channel)
    {
        reading.CountExpanded(rest.Length, rest.Place);
        if (rest.Load(reading).Span.ContainsAnyExcept((byte)0))
        {
            reading.AddUnknown(rest, channel);
        }
    }
}
