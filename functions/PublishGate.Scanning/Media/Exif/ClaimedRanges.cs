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
        _ranges.Add((start, start + Math.Max(0, length)));
        _total += Math.Max(0, length);
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

    private IEnumerable<MediaBlock> Rest(MediaBlock block, long start)
    {
        var end = start;
        var last = start + block.Length;
        foreach (var range in _ranges.Append((Start: last, End: last)).OrderBy(range => range.Start))
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
