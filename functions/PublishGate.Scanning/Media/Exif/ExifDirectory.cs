using System.Collections.Concurrent;
using MetadataExtractor.Formats.Exif;
using MetadataExtractor.Formats.Exif.Makernotes;
using PublishGate.Scanning.Fragments;
using Names = MetadataExtractor.Directory;

namespace PublishGate.Scanning.Media.Exif;

/// <summary>A kind of TIFF directory: which tags it has, and what they tell.</summary>
/// <param name="words">How a place names it: <c>IFD0</c>.</param>
/// <param name="names">The names of its tags; null if nobody has listed them.</param>
internal sealed class ExifDirectory(string words, Names? names)
{
    private readonly ConcurrentDictionary<int, (string Name, MetadataKind? Kind)> _tags = new();

    public static ExifDirectory Main { get; } = new("IFD0", new ExifIfd0Directory());

    public static ExifDirectory Next { get; } = new("IFD1", new ExifThumbnailDirectory());

    public static ExifDirectory Sub { get; } = new("SubIFD", new ExifIfd0Directory());

    public static ExifDirectory Exif { get; } = new("Exif", new ExifSubIfdDirectory());

    public static ExifDirectory Gps { get; } = new("GPS", new GpsDirectory());

    public static ExifDirectory Interoperability { get; } = new("Interop", new ExifInteropDirectory());

    /// <summary>A maker note of a vendor whose tags nobody has listed.</summary>
    public static ExifDirectory UnknownMaker { get; } = new("of an unlisted maker", null);

    public string Words => words;

    /// <summary>The tag's name, or its number where it has none.</summary>
    public string NameOf(int tag) => Find(tag).Name;

    /// <summary>What the tag tells, as far as its name says.</summary>
    public MetadataKind? KindOf(int tag) => Find(tag).Kind;

    // At most one entry for each of the 65536 tags.
    private (string Name, MetadataKind? Kind) Find(int tag) =>
        _tags.GetOrAdd(
            tag,
            static (tag, names) =>
            {
                var name = ExifTags.NameOf(names, tag);
                return (name, ExifTags.KindOf(names, tag, name));
            },
            names
        );
}
