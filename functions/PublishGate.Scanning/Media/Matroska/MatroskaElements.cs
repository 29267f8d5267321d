using System.Globalization;
using PublishGate.Scanning.Content;
using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Media.Matroska;

/// <summary>Walks the elements of a file and reads those that hold more than pictures and sound.</summary>
internal sealed class MatroskaElements(Reading reading, BufferedContent content)
{
    private const int MaximumDepth = 16;
    private const int LargestNumber = 8;
    private const int LongestId = 64;
    private const int LongestCode = 16;
    private const int SmallestElement = 2;
    private const int MostInClusters = 4_000_000;

    private static readonly DateTime Epoch = new(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private readonly SubtitleTracks _subtitles = new(reading, content);
    private readonly MetadataSink _sink = new(reading, Channel.MatroskaElement, "Matroska");
    private int _inClusters;
    private bool _hasSegment;
    private string? _fileName;

    /// <summary>Reads the elements between two offsets.</summary>
    /// <returns>The offset behind the last element that could be read.</returns>
    public long ReadAll(long start, long end, int depth)
    {
        var at = start;
        while (at < end && EbmlElement.Find(content, at, end) is { } element)
        {
            reading.Cancellation.ThrowIfCancellationRequested();
            if (element.IsTruncated)
            {
                _sink.Truncated("element");
            }

            at = Read(element, end, depth);
        }

        if (depth == 0 && !_hasSegment)
        {
            _sink.Truncated("file");
        }
        else if (depth > 0 && end - at >= SmallestElement)
        {
            _sink.Malformed("elements");
            _sink.Unnamed("rest", Block.Read(reading, content, at, end - at, _sink.At("rest")));
        }

        return at;
    }

    private long Read(EbmlElement element, long end, int depth)
    {
        switch (element.Id)
        {
            case MatroskaNames.Segment:
                _hasSegment = true;
                ReadMaster(element, depth);
                return element.End;
            case MatroskaNames.Cluster when element.ClaimedSize is null || _subtitles.AreRead(element):
                // Of unknown size, or with subtitles in it: its blocks are walked as if they stood beside it.
                return element.DataOffset;
            case MatroskaNames.Cluster:
                ReadBetweenBlocks(element, depth);
                return element.End;
            case MatroskaNames.Header:
                _sink.Sentences("EBML header", Load(element, "EBML header"));
                return element.End;
            case MatroskaNames.BlockGroup:
                return _subtitles.Any ? element.DataOffset : element.End;
            case MatroskaNames.SimpleBlock or MatroskaNames.GroupedBlock:
                _subtitles.ReadBlock(element);
                return element.End;
            case MatroskaNames.TrackEntry:
                _subtitles.Describe(element);
                ReadMaster(element, depth);
                return element.End;
            case MatroskaNames.SimpleTag:
                new MatroskaTags(reading, content).Read(element, 0);
                return element.End;
            case MatroskaNames.AttachedFile:
                _fileName = null;
                ReadMaster(element, depth);
                return element.End;
            case MatroskaNames.FileData:
                var data = MediaBlock.Of(reading, element.DataOffset, element.Size, "Matroska attachment");
                reading.Embed(data.ToArtifact(_fileName));
                return element.End;
            default:
                ReadLeaf(element, depth);
                return element.ClaimedSize is null ? end : element.End;
        }
    }

    // No index lists all blocks, so only their headers tell what stands between them.
    private void ReadBetweenBlocks(EbmlElement cluster, int depth)
    {
        var at = cluster.DataOffset;
        while (at < cluster.End && depth < MaximumDepth)
        {
            reading.Cancellation.ThrowIfCancellationRequested();
            if (EbmlElement.Find(content, at, cluster.End) is not { IsTruncated: false } element)
            {
                _sink.Malformed("cluster");
                return;
            }

            if (++_inClusters > MostInClusters)
            {
                throw new LimitReachedException(_sink.At("cluster").ToString(), $"more than {MostInClusters} blocks");
            }

            at = Read(element, cluster.End, depth + 1);
        }
    }

    private void ReadMaster(EbmlElement element, int depth)
    {
        if (depth >= MaximumDepth)
        {
            var place = _sink.At("elements").ToString();
            reading.Add(Gap.LimitReached(place, $"more than {MaximumDepth} elements inside one another"));
            return;
        }

        ReadAll(element.DataOffset, element.End, depth + 1);
    }

    private void ReadLeaf(EbmlElement element, int depth)
    {
        if (MatroskaNames.Masters.Contains(element.Id))
        {
            ReadMaster(element, depth);
        }
        else if (MatroskaNames.Texts.TryGetValue(element.Id, out var text))
        {
            var data = Load(element, text.Name);
            _sink.Legacy(text.Name, text.Kind, data);
            _fileName = element.Id == MatroskaNames.FileName ? LegacyText.Decode(data.Span) : _fileName;
        }
        else if (MatroskaNames.Ids.TryGetValue(element.Id, out var id))
        {
            var data = Load(element, id);
            _sink.Text(id, Convert.ToHexStringLower(data.Slice(0, LongestId).Span), MetadataKind.LinkId, data);
            _sink.Unnamed(id, data.Slice(LongestId));
        }
        else if (element.Id == MatroskaNames.Date)
        {
            ReadDate(Load(element, "DateUTC"));
        }
        else if (MatroskaNames.Blobs.TryGetValue(element.Id, out var blob))
        {
            _sink.Unnamed(blob, Load(element, blob));
        }
        else if (element.Size > LargestNumber && !MatroskaNames.IsStructure(element.Id))
        {
            // Numbers are short; what is longer and has no name here is swept. Languages are, and ids of 16 bytes.
            var data = Load(element, "unknown element");
            if (element.Size > LongestCode)
            {
                _sink.Unnamed("unknown element", data);
            }
            else
            {
                _sink.Sentences("unknown element", data);
            }
        }
    }

    // Nanoseconds since 2001.
    private void ReadDate(Block data)
    {
        var ticks = unchecked((long)EbmlElement.Number(data.Span)) / 100;
        if (Math.Abs(ticks) < TimeSpan.FromDays(365 * 200).Ticks)
        {
            var time = Epoch.AddTicks(ticks).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
            _sink.Text("DateUTC", time, MetadataKind.Time, data);
        }
    }

    private Block Load(EbmlElement element, string name) =>
        Block.Read(reading, content, element.DataOffset, element.Size, _sink.At(name));
}
