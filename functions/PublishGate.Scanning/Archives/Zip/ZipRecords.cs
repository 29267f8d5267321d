using PublishGate.Scanning.Content;
using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Media;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Archives.Zip;

/// <summary>What an archive says beside its entries' bytes: comments, times, and the extra fields of each entry.</summary>
internal static class ZipRecords
{
    /// <summary>
    /// Extra fields that hold sizes, times, numeric owners and padding, and the most bytes that those take; what is
    /// longer holds something else (APPNOTE.TXT 4.5.2, Info-ZIP extrafld.txt).
    /// </summary>
    private static readonly Dictionary<ushort, int> Numeric = new()
    {
        [0x0001] = 28,
        [0x000A] = 32,
        [0x000D] = 12,
        [0x5455] = 13,
        [0x5855] = 12,
        [0x7855] = 4,
        [0x7875] = 11,
        [0x9901] = 7,
    };

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
            reading.AddValue(
                at.Then("local time"),
                Channel.FileSystem,
                "Modified",
                entry.LocalModifiedText,
                MetadataKind.Time
            );
            ReadExtra(reading, entry.Extra.Span, at.Then("extra field"));
            if (!entry.LocalExtra.Span.SequenceEqual(entry.Extra.Span))
            {
                ReadExtra(reading, entry.LocalExtra.Span, at.Then("local extra field"));
            }
        }
    }

    // id 2 | length 2 | data
    private static void ReadExtra(Reading reading, ReadOnlySpan<byte> extra, MediaBlock at)
    {
        var fields = new ByteReader(extra, bigEndian: false);
        while (fields.Remaining >= 4)
        {
            var id = fields.UInt16();
            var data = fields.Take(fields.UInt16());
            if (data.Length > Numeric.GetValueOrDefault(id) && data.ContainsAnyExcept((byte)0))
            {
                reading.AddReadable(at.Decoded(data.ToArray()), Channel.FileSystem);
            }
        }

        reading.AddReadable(at.Decoded(fields.Rest.ToArray()), Channel.FileSystem);
    }
}
