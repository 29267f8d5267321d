using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Media.Icc;
using PublishGate.Scanning.Media.Iptc;
using PublishGate.Scanning.Media.Photoshop;
using PublishGate.Scanning.Media.Xmp;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Media.Exif;

/// <summary>Walks every directory of a TIFF structure: an EXIF block, or a whole TIFF file.</summary>
/// <remarks>
/// Directories point at one another by offset, in any order, also in circles; each is read once. Bytes to which nothing
/// points (left by editors that remove a tag's entry and not its value) are searched for text.
/// </remarks>
internal sealed class TiffWalk(Reading reading, MediaBlock block, Channel channel)
{
    private const int MaximumDirectories = 512;
    private const int CountedBytes = 64;

    private readonly Queue<(ExifDirectory Directory, long Offset, string Words)> _queue = [];
    private readonly HashSet<long> _seen = [];
    private readonly ClaimedRanges _claimed = new();
    private readonly GpsPosition _gps = new();
    private string _make = "";
    private int _chained;

    /// <summary>Smaller pictures of the same motive.</summary>
    public List<MediaBlock> Previews { get; } = [];

    public void Read()
    {
        if (TiffHeader.Read(block.Content) is not { } header)
        {
            reading.Add(Gap.Malformed(block.Place.ToString(), "The TIFF header"));
            reading.AddUnknown(block, channel);
            return;
        }

        _claimed.Add(0, header.IsBig ? 16 : 8);
        Follow(ExifDirectory.Main, header.FirstDirectory, "IFD0");
        while (_queue.TryDequeue(out var next))
        {
            ReadDirectory(header, next.Directory, next.Offset, next.Words);
        }

        AddPosition();
        _claimed.ReadRest(reading, block.Then("unreferenced bytes"), channel);
    }

    private void Follow(ExifDirectory directory, long offset, string words)
    {
        if (offset == 0 || !_seen.Add(offset))
        {
            return;
        }

        if (_seen.Count > MaximumDirectories)
        {
            throw new LimitReachedException(block.Place.ToString(), $"more than {MaximumDirectories} directories");
        }

        if (offset < 0 || offset >= block.Length)
        {
            reading.Add(Gap.Truncated(block.Place.Then(words).ToString(), "The file"));
            return;
        }

        _queue.Enqueue((directory, offset, words));
    }

    private void ReadDirectory(TiffHeader header, ExifDirectory directory, long offset, string words)
    {
        var place = block.Then(words);
        var read = TiffDirectory.Read(reading, place, header, offset);
        // Only the main chain has a next directory; elsewhere some writers leave the field out and put values there.
        var isMain = directory == ExifDirectory.Main || directory == ExifDirectory.Next;
        _claimed.Add(offset, isMain || read.Next is null or 0 ? read.Length : read.Length - header.OffsetBytes);
        var scope = new FragmentScope(null, words);
        foreach (var field in read.Fields)
        {
            reading.CountExpanded(field.Value.Length > CountedBytes ? field.Value.Length : 0, place.Place);
            ReadField(header, directory, field, scope);
            _claimed.CheckOverlap(block);
        }

        new TiffPictures(reading, place, read.Fields, _claimed).Read(directory, Previews);
        FollowNext(directory, read.Next, isMain, place);
    }

    private void FollowNext(ExifDirectory directory, long? next, bool isMain, MediaBlock place)
    {
        if (isMain && next is { } chained)
        {
            Follow(ExifDirectory.Next, chained, $"IFD{++_chained}");
        }
        else if (isMain)
        {
            reading.Add(Gap.Truncated(place.Place.ToString(), "The directory"));
        }
        else if (next > 0 && next < block.Length - 2)
        {
            Follow(directory, next.Value, $"{directory.Words} next");
        }
    }

    private void ReadField(TiffHeader header, ExifDirectory directory, TiffField field, FragmentScope scope)
    {
        if (directory != ExifDirectory.Gps && ReadNested(header, field))
        {
            return;
        }

        _claimed.Add(field.Offset, field.Value.Length);
        ExifValue.Read(reading, field, directory, channel, scope);
        if (directory == ExifDirectory.Gps)
        {
            _gps.Take(field, field.Value.Load(reading).Span);
        }
        else if (field.Tag == ExifTags.Make)
        {
            _make = MetadataText.Decode(field.Value.Load(reading).Span);
        }
    }

    private bool ReadNested(TiffHeader header, TiffField field)
    {
        switch (field.Tag)
        {
            case ExifTags.ExifIfd:
                FollowAll(ExifDirectory.Exif, field, "Exif");
                return true;
            case ExifTags.GpsIfd:
                FollowAll(ExifDirectory.Gps, field, "GPS");
                return true;
            case ExifTags.InteropIfd:
                FollowAll(ExifDirectory.Interoperability, field, "Interop");
                return true;
            case ExifTags.SubIfds:
                FollowAll(ExifDirectory.Sub, field, "SubIFD");
                return true;
            case ExifTags.MakerNote:
                new MakerNote(reading, block, field, header, _make, _claimed).Read();
                return true;
            case ExifTags.DngPrivateData when DngPrivateData.MakerNoteOf(field) is { } note:
                _claimed.Add(field.Offset, field.Value.Length - note.Value.Length);
                new MakerNote(reading, block, note, header, _make, _claimed).Read();
                return true;
            case ExifTags.Xmp:
                return Claim(field, () => XmpPacket.Read(reading, field.Value.Then("XMP")));
            case ExifTags.Iptc:
                return Claim(field, () => IptcRecords.Read(reading, field.Value.Then("IPTC")));
            case ExifTags.Photoshop:
                return Claim(field, () => PhotoshopResources.Read(reading, field.Value.Then("Photoshop")));
            case ExifTags.IccProfile:
                return Claim(field, () => IccProfile.Read(reading, field.Value.Then("ICC profile")));
            default:
                return false;
        }
    }

    private bool Claim(TiffField field, Action read)
    {
        _claimed.Add(field.Offset, field.Value.Length);
        read();
        return true;
    }

    private void FollowAll(ExifDirectory directory, TiffField field, string words)
    {
        _claimed.Add(field.Offset, field.Value.Length);
        var offsets = field.Integers(field.Value.Load(reading).Span);
        for (var i = 0; i < offsets.Count; i++)
        {
            Follow(directory, offsets[i], offsets.Count == 1 ? words : $"{words}{i}");
        }
    }

    private void AddPosition()
    {
        if (_gps.Text() is { } position)
        {
            reading.AddValue(block.Then("GPS position"), channel, "GPSPosition", position, MetadataKind.Location);
        }
    }
}
