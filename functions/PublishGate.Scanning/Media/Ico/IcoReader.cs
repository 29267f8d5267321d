using PublishGate.Scanning.Content;
using PublishGate.Scanning.Formats;
using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Media.Exif;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Media.Ico;

/// <summary>Reads Windows icons and cursors.</summary>
/// <remarks>
/// <code>
/// file    0 : 2 | 1 icon or 2 cursor : 2 | count : 2 | count × entry | pictures
/// entry   8 bytes | size : 4 | offset : 4; a picture is a PNG file, or a bitmap without its file header
/// </code>
/// </remarks>
internal sealed class IcoReader : IFormatReader
{
    private const int HeaderBytes = 6;
    private const int EntryBytes = 16;

    public string? Recognise(ReadOnlySpan<byte> head, string? name) =>
        head.Length >= HeaderBytes + EntryBytes
        && head is [0, 0, 1 or 2, 0, _, 0, ..]
        && head[4] > 0
        && head[9] == 0
        && ByteOrder.Little.UInt32(head[18..]) is >= HeaderBytes + EntryBytes and < 0x0100_0000
            ? "image/vnd.microsoft.icon"
            : null;

    public void Read(Reading reading)
    {
        var whole = MediaBlock.Whole(reading, "ICO");
        var count = whole.Content.ReadUpTo(4, 1)[0];
        var entries = whole.Content.ReadUpTo(HeaderBytes, count * EntryBytes).AsSpan();
        var claimed = new ClaimedRanges();
        claimed.Add(0, HeaderBytes + (count * EntryBytes));
        if (entries.Length < count * EntryBytes)
        {
            reading.Add(Gap.Truncated(whole.Place.ToString(), "The file"));
        }

        for (; entries.Length >= EntryBytes; entries = entries[EntryBytes..])
        {
            long size = ByteOrder.Little.UInt32(entries[8..]);
            long offset = ByteOrder.Little.UInt32(entries[12..]);
            claimed.Add(offset, size);
            ReadPicture(reading, whole.Slice(offset, size).Then("picture"), size);
        }

        var end = claimed.End;
        claimed.Add(end, whole.Length);
        claimed.ReadRest(reading, whole.Then("unreferenced bytes"), Channel.TrailingData);
        DataAfterEnd.Read(reading, end, "ICO");
    }

    private static void ReadPicture(Reading reading, MediaBlock picture, long size)
    {
        if (picture.Length < size)
        {
            reading.Add(Gap.Truncated(picture.Place.ToString(), "The picture"));
        }

        reading.AddValue(picture, Channel.EmbeddedPicture, "picture", $"{size}", MetadataKind.Technical);
        if (picture.Content.ReadUpTo(0, 4).AsSpan().SequenceEqual((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47]))
        {
            reading.Embed(picture.ToArtifact());
        }
    }
}
