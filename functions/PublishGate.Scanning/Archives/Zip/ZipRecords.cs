using PublishGate.Scanning.Content;
using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Media;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Archives.Zip;

/// <summary>What an archive says beside its entries' bytes: comments, times, and the extra fields of each entry.</summary>
internal static class ZipRecords
{
    /// <summary>
    /// Ids of extra fields that hold sizes, times, numeric owners and padding (APPNOTE.TXT 4.5.2, Info-ZIP extrafld.txt).
    /// </summary>
    private static readonly ushort[] Numeric =
    [
        0x0001,
        0x000A,
        0x000D,
        0x5455,
        0x5855,
        0x7855,
        0x7875,
        0x9901,
        0xA220,
        0xD935,
    ];

    public static void Read(Reading reading, ZipContents zip)
    {
        var end = MediaBlock.Of(reading, zip.End.Offset, zip.End.End - zip.End.Offset, "archive comment");
        reading.AddValue(
            end,
            Channel.FileSystem,
            "Comment",
            MetadataText.Decode(zip.End.Comment.Span),
            MetadataKind.FreeText
        );
        foreach (var entry in zip.Entries)
        {
            var at = MediaBlock.Of(reading, entry.DataOffset, entry.CompressedSize, Place.SafeName(entry.Name));
            reading.AddValue(at.Then("comment"), Channel.FileSystem, "Comment", entry.Comment, MetadataKind.FreeText);
            reading.AddValue(at.Then("time"), Channel.FileSystem, "Modified", entry.ModifiedText, MetadataKind.Time);
            ReadExtra(reading, entry, at);
        }
    }

    // id 2 | length 2 | data
    private static void ReadExtra(Reading reading, ZipEntry entry, MediaBlock at)
    {
        var fields = new ByteReader(entry.Extra.Span, bigEndian: false);
        while (fields.Remaining >= 4)
        {
            var id = fields.UInt16();
            var data = fields.Take(fields.UInt16());
            if (!Numeric.Contains(id) && data.ContainsAnyExcept((byte)0))
            {
                reading.AddReadable(at.Then("extra field").Decoded(data.ToArray()), Channel.FileSystem);
            }
        }
    }
}
