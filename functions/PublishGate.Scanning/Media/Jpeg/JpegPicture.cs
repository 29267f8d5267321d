using PublishGate.Scanning.Media.Exif;
using PublishGate.Scanning.Media.Icc;
using PublishGate.Scanning.Media.Photoshop;
using PublishGate.Scanning.Media.Xmp;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Media.Jpeg;

/// <summary>What the segments of one JPEG file say together: blocks that span several segments are joined here.</summary>
internal sealed class JpegPicture(Reading reading)
{
    private readonly List<MediaBlock> _exif = [];
    private readonly List<MediaBlock> _photoshop = [];
    private readonly List<MediaBlock> _profile = [];
    private readonly Dictionary<string, List<(uint Offset, MediaBlock Part)>> _extendedXmp = [];

    public Reading Reading => reading;

    public JumbfSegments Jumbf { get; } = new(reading);

    /// <summary>Size of the picture in pixels; 0 until its frame header is read.</summary>
    public int Width { get; private set; }

    public int Height { get; private set; }

    /// <summary>Other pictures in this file, which its index names: offset in the file and length.</summary>
    public List<(long Offset, long Length)> Others { get; } = [];

    /// <summary>Smaller pictures of the same motive.</summary>
    public List<MediaBlock> Previews { get; } = [];

    public Place Place(string words) => reading.Current.At(words.Length == 0 ? "JPEG" : $"JPEG {words}");

    public void Take(int marker, MediaBlock body)
    {
        switch (marker)
        {
            case >= 0xC0 and <= 0xDF:
                if (marker is not (0xC4 or 0xC8 or 0xCC or >= 0xD0))
                {
                    TakeFrame(body);
                }

                ReadBehind(body.Slice(JpegTables.LengthOf(marker, body.Load(reading).Span)));
                break;
            case >= 0xE0 and <= 0xEF:
                JpegApplications.Read(this, marker - 0xE0, body.Loaded(reading));
                break;
            case 0xFE:
                TakeComment(body);
                break;
            default:
                reading.AddUnknown(body, Channel.JpegSegment);
                break;
        }
    }

    public void TakeExif(MediaBlock tiff)
    {
        // A block too long for one segment goes on in the next, without a header of its own.
        if (TiffHeader.Read(tiff.Content) is not null)
        {
            FinishExif();
        }

        _exif.Add(tiff);
    }

    public void TakePhotoshop(MediaBlock resources) => _photoshop.Add(resources);

    public void TakeProfile(MediaBlock part) => _profile.Add(part);

    // GUID : 32 | length of the whole : 4 | offset of this part : 4 | part   (XMP part 3 section 1.1.3.1)
    public void TakeExtendedXmp(MediaBlock body)
    {
        var bytes = body.Load(reading).Span;
        if (bytes.Length < 40)
        {
            reading.Add(Gap.Truncated(body.Place.ToString(), "The extended XMP"));
            return;
        }

        var guid = MetadataText.Decode(bytes[..32]);
        if (!_extendedXmp.TryGetValue(guid, out var parts))
        {
            _extendedXmp[guid] = parts = [];
        }

        parts.Add((ByteOrder.Big.UInt32(bytes[36..]), body.Slice(40)));
    }

    /// <summary>Reads the blocks that are complete once all segments are known.</summary>
    public void Finish()
    {
        FinishExif();
        if (_photoshop.Count > 0)
        {
            PhotoshopResources.Read(reading, Join(_photoshop), Previews);
        }

        if (_profile.Count > 0)
        {
            IccProfile.Read(reading, Join(_profile));
        }

        Jumbf.Read();
        foreach (var parts in _extendedXmp.Values)
        {
            XmpPacket.Read(reading, Join([.. parts.OrderBy(part => part.Offset).Select(part => part.Part)]));
        }
    }

    private void FinishExif()
    {
        if (_exif.Count == 0)
        {
            return;
        }

        var walk = new TiffWalk(reading, Join(_exif), Channel.Exif);
        walk.Read();
        Previews.AddRange(walk.Previews);
        _exif.Clear();
    }

    private MediaBlock Join(List<MediaBlock> parts) =>
        parts.Count == 1
            ? parts[0].Loaded(reading)
            : parts[0].Decoded(parts.SelectMany(part => part.Load(reading).ToArray()).ToArray());

    private void TakeComment(MediaBlock body)
    {
        var bytes = body.Load(reading);
        var text = MetadataText.Decode(bytes.Span);
        reading.AddValue(body, Channel.JpegComment, "Comment", text, Fragments.MetadataKind.FreeText);
        if (!MetadataText.IsReadable(text))
        {
            reading.AddReadable(body, Channel.JpegComment);
        }
    }

    private void ReadBehind(MediaBlock rest)
    {
        if (rest.Length > 0)
        {
            reading.AddUnknown(rest.Then("behind its tables"), Channel.JpegSegment);
        }
    }

    // precision : 1 | height : 2 | width : 2
    private void TakeFrame(MediaBlock body)
    {
        var bytes = body.Load(reading).Span;
        if (bytes.Length >= 5 && Width == 0)
        {
            (Height, Width) = (ByteOrder.Big.UInt16(bytes[1..]), ByteOrder.Big.UInt16(bytes[3..]));
        }
    }
}
