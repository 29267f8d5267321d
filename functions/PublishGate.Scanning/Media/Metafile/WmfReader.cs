using PublishGate.Scanning.Content;
using PublishGate.Scanning.Formats;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Media.Metafile;

/// <summary>Reads metafiles of Windows 3 ([MS-WMF]), which Office still writes beside or instead of the enhanced ones.</summary>
/// <remarks>
/// <code>
/// [placeable   D7 CD C6 9A : 4 | 18 bytes]
/// header       1 or 2 : 2 | 9 : 2 | version 0x0100 or 0x0300 : 2 | size : 4 | objects : 2 | largest record : 4 | 0 : 2
/// record       size in words of two bytes, these six bytes included : 4 | function : 2 | data
/// last         size 3, function 0
/// </code>
/// </remarks>
internal sealed class WmfReader : IFormatReader
{
    private const int PlaceableBytes = 22;
    private const int HeaderBytes = 18;
    private const int RecordHeader = 6;

    public string? Recognise(ReadOnlySpan<byte> head, string? name) =>
        head is [0xD7, 0xCD, 0xC6, 0x9A, ..] or [1 or 2, 0, 9, 0, 0, 1 or 3, ..] ? "image/wmf" : null;

    public void Read(Reading reading)
    {
        var whole = MediaBlock.Whole(reading, "WMF");
        var records = new WmfRecords(reading);
        long at = HeaderBytes + (whole.Content.ReadUpTo(0, 1) is [0xD7] ? PlaceableBytes : 0);
        reading.AddSentences(whole.Slice(0, at), Channel.MetafileRecord);
        var isComplete = false;
        while (!isComplete && whole.Content.ReadUpTo(at, RecordHeader) is { Length: RecordHeader } header)
        {
            reading.Cancellation.ThrowIfCancellationRequested();
            var size = 2L * ByteOrder.Little.UInt32(header);
            var function = ByteOrder.Little.UInt16(header.AsSpan(4));
            if (size < RecordHeader || size > whole.Length - at)
            {
                break;
            }

            records.Read(function, whole.Slice(at + RecordHeader, size - RecordHeader));
            isComplete = function == 0;
            at += size;
        }

        records.Finish(whole);
        if (isComplete)
        {
            DataAfterEnd.Read(reading, at, "WMF");
            return;
        }

        reading.Add(Gap.Truncated(whole.Place.ToString(), "The picture"));
        reading.AddUnknown(whole.Slice(at), Channel.MetafileRecord);
    }
}
