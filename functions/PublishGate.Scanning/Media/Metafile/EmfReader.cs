using PublishGate.Scanning.Content;
using PublishGate.Scanning.Formats;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Media.Metafile;

/// <summary>Reads enhanced metafiles ([MS-EMF]): drawings of Windows and Office, with the text and the pictures in them.</summary>
/// <remarks>
/// <code>
/// record   type : 4 | size with these eight bytes, a multiple of 4 : 4 | data
/// first    type 1: bounds : 16 | frame : 16 | " EMF" | version, size, records : 4 each | handles : 2 | 2 bytes
///          characters of the description : 4 | its offset in the file : 4 | …
/// last     type 14
/// </code>
/// </remarks>
internal sealed class EmfReader : IFormatReader
{
    private const int SignatureAt = 40;
    private const int DescriptionAt = 60;
    private const int RecordHeader = 8;
    private const uint EndOfFile = 14;

    public string? Recognise(ReadOnlySpan<byte> head, string? name) =>
        head.Length >= SignatureAt + 4 && head is [1, 0, 0, 0, ..] && head[SignatureAt..].StartsWith(" EMF"u8)
            ? "image/emf"
            : null;

    public void Read(Reading reading)
    {
        var whole = MediaBlock.Whole(reading, "EMF");
        var records = new EmfRecords(reading);
        var isComplete = false;
        long at = 0;
        while (!isComplete && whole.Content.ReadUpTo(at, RecordHeader) is { Length: RecordHeader } header)
        {
            reading.Cancellation.ThrowIfCancellationRequested();
            var type = ByteOrder.Little.UInt32(header);
            long size = ByteOrder.Little.UInt32(header.AsSpan(4));
            if (size < RecordHeader || size > whole.Length - at)
            {
                break;
            }

            records.Read(type, whole.Slice(at, size));
            isComplete = type == EndOfFile;
            at += size;
        }

        ReadDescription(reading, whole);
        if (isComplete)
        {
            DataAfterEnd.Read(reading, at, "EMF");
            return;
        }

        reading.Add(Gap.Truncated(whole.Place.ToString(), "The picture"));
        reading.AddUnknown(whole.Slice(at), Channel.MetafileRecord);
    }

    // The program and the title of the drawing, each ended by a zero.
    private static void ReadDescription(Reading reading, MediaBlock whole)
    {
        var header = whole.Content.ReadUpTo(DescriptionAt, 8);
        if (header.Length < 8)
        {
            return;
        }

        var (characters, offset) = (ByteOrder.Little.UInt32(header), ByteOrder.Little.UInt32(header.AsSpan(4)));
        var description = whole.Slice(offset, 2L * characters).Then("description");
        var text = MetadataText.DecodeUtf16(description.Load(reading).Span, ByteOrder.Little);
        var words = string.Join('\n', MetadataText.Split(text));
        reading.AddValue(description, Channel.MetafileRecord, "Description", words, Fragments.MetadataKind.FreeText);
    }
}
