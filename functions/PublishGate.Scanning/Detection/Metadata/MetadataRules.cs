using System.Collections.Frozen;
using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Detection.Metadata;

/// <summary>The rule for each kind of metadata. Kinds without one tell nothing that could identify.</summary>
internal static class MetadataRules
{
    private const string Strip = "Export the file without metadata, or strip it (`exiftool -all= FILE`).";

    public static FrozenDictionary<MetadataKind, Rule> ByKind { get; } =
        new Dictionary<MetadataKind, Rule>
        {
            [MetadataKind.Location] = new("metadata-location", Severity.Block, "Where it was made", Strip),
            [MetadataKind.Serial] = new("metadata-serial", Severity.Block, "A device's serial number", Strip),
            [MetadataKind.Owner] = new("metadata-owner", Severity.Block, "The owner of a device or licence", Strip),
            [MetadataKind.Person] = new("metadata-person", Severity.Warn, "A person's name or contact", Strip),
            [MetadataKind.Credit] = new("metadata-credit", Severity.Info, "A credit or copyright line", Strip),
            [MetadataKind.Organisation] = new("metadata-organisation", Severity.Info, "An organisation", Strip),
            [MetadataKind.FreeText] = new("metadata-free-text", Severity.Info, "Free text", Strip),
            [MetadataKind.Title] = new("metadata-title", Severity.Info, "A title or performer", Strip),
            [MetadataKind.Device] = new("metadata-device", Severity.Info, "A device's make or model", Strip),
            [MetadataKind.Software] = new("metadata-software", Severity.Info, "The software that was used", Strip),
            [MetadataKind.Time] = new("metadata-time", Severity.Info, "When it was made", Strip),
            [MetadataKind.LinkId] = new(
                "metadata-link-id",
                Severity.Info,
                "An id that links files to one another",
                Strip
            ),
            [MetadataKind.FilePath] = new("metadata-file-path", Severity.Warn, "An original file name or path", Strip),
            [MetadataKind.Region] = new("metadata-region", Severity.Warn, "A named region, such as a face", Strip),
            [MetadataKind.UncroppedThumbnail] = new(
                "uncropped-thumbnail",
                Severity.Block,
                "A thumbnail that shows more than the picture",
                "Export the picture without thumbnails and previews (`exiftool -all= FILE`)."
            ),
            [MetadataKind.Trailing] = new(
                "trailing-data",
                Severity.Block,
                "Data after the end of the content",
                "Export the file again: such data is often an earlier, uncropped version."
            ),
            [MetadataKind.TypeMismatch] = new(
                "type-mismatch",
                Severity.Warn,
                "A type other than the file's name says",
                "Give the file the extension of its real type, or check where it comes from."
            ),
            [MetadataKind.Unknown] = new(
                "metadata-unknown",
                Severity.Info,
                "Text in a block without a known name",
                Strip
            ),
        }.ToFrozenDictionary();
}
