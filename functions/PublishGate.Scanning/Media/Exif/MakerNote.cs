using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Media.Exif;

/// <summary>Reads the private block of a camera's maker, whoever that is.</summary>
/// <remarks>
/// No maker documents it, but nearly all write a TIFF directory behind a header of their own: <see cref="MakerNoteLayout"/>
/// finds it by its shape. What is not part of a directory is searched for text, with the rest of the EXIF block.
/// </remarks>
internal sealed class MakerNote(
    Reading reading,
    MediaBlock tiff,
    TiffField note,
    TiffHeader header,
    string make,
    ClaimedRanges claimed
)
{
    private const int MaximumDirectories = 32;

    private readonly ExifDirectory _names = MakerNoteNames.Of(make, note.Value.Content);
    private readonly HashSet<long> _seen = [];
    private bool _isReported;

    public void Read()
    {
        if (note.Value.Length == 0)
        {
            return;
        }

        if (MakerNoteLayout.Find(tiff, note, header) is not { } layout)
        {
            // Nothing of it is claimed, so that all of it is searched for text.
            return;
        }

        ReadDirectory(layout, layout.Directory, _names);
    }

    private void ReadDirectory(MakerNoteLayout layout, long offset, ExifDirectory names)
    {
        if (offset < 0 || !_seen.Add(offset))
        {
            return;
        }

        if (_seen.Count > MaximumDirectories)
        {
            Report($"more than {MaximumDirectories} directories");
            return;
        }

        var place = tiff.Then("MakerNote").Then(names.Words);
        var directory = TiffDirectory.Read(null, place, layout.Header, offset, layout.Origin);
        claimed.Add(offset, directory.Length);
        var scope = new FragmentScope(null, names.Words);
        foreach (var field in directory.Fields.Where(field => field.Value.Length > 0))
        {
            ReadField(layout, field, names, scope);
            claimed.CheckOverlap(tiff);
        }
    }

    private void Report(string limit)
    {
        if (!_isReported)
        {
            reading.Add(Gap.LimitReached(tiff.Then("MakerNote").Place.ToString(), limit));
            _isReported = true;
        }
    }

    private void ReadField(MakerNoteLayout layout, TiffField field, ExifDirectory names, FragmentScope scope)
    {
        reading.CountExpanded(field.Value.Length, field.Value.Place);
        if (MakerNoteNames.NestedIn(names, field.Tag) is { } nested)
        {
            var isOffset = field.Type is TiffType.Ifd or TiffType.Long && field.Count == 1;
            var at = isOffset ? layout.Origin + field.Integers(field.Value.Load(reading).Span)[0] : field.Offset;
            ReadDirectory(layout, at, nested);
            return;
        }

        claimed.Add(field.Offset, field.Value.Length);
        ExifValue.Read(reading, field, names, Channel.MakerNote, scope);
    }
}
