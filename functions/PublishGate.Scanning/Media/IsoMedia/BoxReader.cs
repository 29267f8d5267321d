using PublishGate.Scanning.Content;
using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Media.IsoMedia;

/// <summary>Walks all boxes of a file and reads those that are not needed to play it.</summary>
/// <remarks>The media data themselves are passed over; only samples of text and metadata tracks are read from them.</remarks>
internal sealed class BoxReader(Reading reading, BufferedContent content)
{
    private const int MaximumDepth = 32;
    private const int MostBrandBytes = 128;
    private const int MostTracks = 10_000;

    private readonly List<Track> _tracks = [];
    private readonly UnreferencedData _unreferenced = new(reading, content);
    private readonly MovieFragments _fragments = new(reading, content);
    private readonly HeaderBoxes _headers = new(reading, content);
    private bool _hasHeader;
    private Track? _track;

    /// <summary>Reads the whole artifact.</summary>
    public void ReadFile()
    {
        var end = ReadBoxes(0, content.Length, 0, isUserData: false);
        TrailingBytes.Read(reading, content, end, content.Length);
        if (!_hasHeader)
        {
            reading.Add(Gap.Truncated(reading.Current.At("MP4").ToString(), "The file has no movie header, so it"));
        }

        foreach (var track in _tracks)
        {
            new TimedMetadata(reading, content, track).Read(_fragments);
        }

        ReportMissing();
        _unreferenced.Read(_tracks, _fragments);
    }

    // Streams keep the header and the fragments of one movie in files of their own.
    private void ReportMissing()
    {
        var place = reading.Current.At("MP4 fragments").ToString();
        if (!_fragments.Runs.Keys.All(_tracks.Select(track => track.Id).ToHashSet().Contains))
        {
            reading.Add(Gap.Unsupported(place, "A fragment of a track that is described elsewhere"));
        }

        if (_fragments is { AreAnnounced: true, Runs.Count: 0 })
        {
            reading.Add(Gap.Truncated(place, "The movie that says it has fragments"));
        }
    }

    /// <summary>Reads the boxes between two offsets.</summary>
    /// <returns>The offset behind the last box that could be read.</returns>
    public long ReadBoxes(long start, long end, int depth, bool isUserData)
    {
        var at = start;
        foreach (var box in Boxes.Read(content, start, end))
        {
            reading.Cancellation.ThrowIfCancellationRequested();
            ReadBox(box, depth, isUserData);
            at = box.End;
        }

        return at;
    }

    private void ReadBox(Box box, int depth, bool isUserData)
    {
        if (box.IsTruncated)
        {
            reading.Add(Gap.Truncated(PlaceOf(box).ToString(), "The box"));
        }

        switch (box.Type)
        {
            // The media themselves.
            case "mdat":
                _unreferenced.AddMedia(box);
                break;
            // Tables by which a player finds and times them: numbers, one after another.
            case "stts" or "stss" or "ctts" or "sdtp" or "sbgp" or "sgpd" or "stsh" or "subs" or "saiz":
            case "saio" or "tfra" or "sidx" or "ssix" or "stps" or "senc":
                break;
            case "trun":
                _fragments.AddRun(box);
                break;
            // Names of brands, four letters each.
            case "ftyp" or "styp" when box.DataSize <= MostBrandBytes:
                break;
            // Numbers of a fixed size, reserved fields among them: too few for a text, unless somebody put one there.
            case "tkhd" or "trex" or "tfhd":
                ReadNumbers(box);
                break;
            case "ftyp" or "styp" or "cslg" or "elst" or "vmhd" or "smhd" or "nmhd" or "sthd" or "hmhd":
            case "mehd" or "mfhd" or "tfdt" or "mfro" or "gmin" or "tref" or "iods" or "clef":
            case "prof" or "enof":
                Sink().Sentences(Boxes.Show(box.Type), Data(box));
                break;
            case "dref":
                _headers.ReadReferences(box);
                break;
            case "moof":
                _hasHeader = true;
                _fragments.Begin(box);
                ReadContainer(box, 0, depth, isUserData: false);
                break;
            case "moov":
                _hasHeader = true;
                ReadContainer(box, 0, depth, isUserData: false);
                break;
            case "mdia" or "minf" or "stbl" or "dinf" or "edts" or "traf" or "mfra" or "mvex" or "gmhd":
            case "tapt" or "strk" or "meco" or "trgr" or "cmov" or "sinf" or "schi":
                ReadContainer(box, 0, depth, isUserData: false);
                break;
            case "trak":
                ReadTrack(box, depth);
                break;
            case "udta":
                ReadContainer(box, 0, depth, isUserData: true);
                break;
            case "meta":
                _hasHeader |= depth == 0;
                ReadMeta(box, depth);
                break;
            case "uuid":
                _headers.ReadUuid(box);
                break;
            case "mvhd" or "mdhd":
                MovieTime.Read(Sink(), Boxes.Show(box.Type), Data(box));
                Sink().Sentences(Boxes.Show(box.Type), Data(box));
                break;
            case "hdlr":
                _headers.ReadHandler(box, _track);
                break;
            case "stsd":
                _track?.Describe(Data(box));
                Sink().Unnamed("stsd", Data(box), kind: MetadataKind.Technical);
                break;
            case "stsz" or "stz2" or "stco" or "co64" or "stsc":
                _track?.Locate(box);
                break;
            case "cmvd":
                _headers.ReadCompressedMovie(box);
                break;
            default:
                UserData.Read(Sink(isUserData ? Channel.Mp4Metadata : Channel.Mp4Box), box, Data(box), isUserData);
                break;
        }
    }

    private void ReadContainer(Box box, int skip, int depth, bool isUserData)
    {
        if (depth >= MaximumDepth)
        {
            reading.Add(
                Gap.LimitReached(PlaceOf(box).ToString(), $"more than {MaximumDepth} boxes inside one another")
            );
            return;
        }

        var end = ReadBoxes(box.DataOffset + skip, box.End, depth + 1, isUserData);
        // QuickTime ends user data with four zero bytes.
        if (end < box.End)
        {
            Sink().Unnamed($"{Boxes.Show(box.Type)} rest", Load(end, box.End - end, PlaceOf(box)));
        }
    }

    private void ReadNumbers(Box box)
    {
        var data = Data(box);
        Sink().Sentences(Boxes.Show(box.Type), data);
        switch (box.Type)
        {
            case "tkhd":
                _track?.Number(data);
                break;
            case "trex":
                _fragments.AddDefaults(data);
                break;
            default:
                _fragments.BeginTrack(data);
                break;
        }
    }

    private void ReadTrack(Box box, int depth)
    {
        if (_tracks.Count >= MostTracks)
        {
            throw new LimitReachedException(PlaceOf(box).ToString(), $"more than {MostTracks} tracks");
        }

        var outer = _track;
        _track = new Track();
        _tracks.Add(_track);
        ReadContainer(box, 0, depth, isUserData: false);
        _track = outer;
    }

    // In ISO files meta begins with version and flags, in QuickTime at once with its boxes.
    private void ReadMeta(Box box, int depth)
    {
        var head = content.ReadUpTo(box.DataOffset, Math.Min(8, box.DataSize));
        var skip = head.AsSpan().EndsWith("hdlr"u8) ? 0 : 4;
        var start = Math.Min(box.DataOffset + skip, box.End);
        var keys = new List<string>();
        foreach (var child in Boxes.Read(content, start, box.End))
        {
            switch (child.Type)
            {
                case "keys":
                    keys = ItemList.ReadKeys(Sink(Channel.Mp4Metadata), Data(child));
                    break;
                case "ilst":
                    new ItemList(Sink(Channel.Mp4Metadata), keys).Read(Data(child));
                    break;
                case "xml ":
                    XmlText.Read(Sink(Channel.Mp4Metadata), "xml", Data(child).Slice(4));
                    break;
                default:
                    // The same rules as anywhere: read, sweep or descend.
                    ReadNested(child, depth);
                    break;
            }

            start = child.End;
        }

        Sink().Unnamed("meta rest", Load(start, box.End - start, PlaceOf(box)));
    }

    private void ReadNested(Box child, int depth)
    {
        if (depth < MaximumDepth)
        {
            ReadBox(child, depth + 1, isUserData: true);
        }
        else
        {
            reading.Add(
                Gap.LimitReached(PlaceOf(child).ToString(), $"more than {MaximumDepth} boxes inside one another")
            );
        }
    }

    private MetadataSink Sink(Channel channel = Channel.Mp4Box) => new(reading, channel, "MP4");

    private Place PlaceOf(Box box) => reading.Current.At($"MP4 {Boxes.Show(box.Type)}");

    private Block Data(Box box) => Load(box.DataOffset, box.DataSize, PlaceOf(box));

    private Block Load(long offset, long size, Place place) => Block.Read(reading, content, offset, size, place);
}
