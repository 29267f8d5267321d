using System.Text;
using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Media;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Documents.Compound.Excel;

/// <summary>The records of a workbook ([MS-XLS] 2.1.4): names and hidden sheets by meaning, the rest for its text.</summary>
/// <remarks><code>type : 2 | size : 2 | body</code></remarks>
internal static class WorkbookRecords
{
    private const int HeaderBytes = 4;
    private const int FilePass = 0x2F;
    private const int WriteAccess = 0x5C;
    private const int FileSharing = 0x5B;
    private const int Sheet = 0x85;
    private const int Note = 0x1C;
    private const int NoteNameAt = 8;

    public static void Read(Reading reading, MediaBlock block)
    {
        var bytes = block.Load(reading).Span;
        var at = 0;
        while (at + HeaderBytes <= bytes.Length)
        {
            var type = ByteOrder.Little.UInt16(bytes[at..]);
            var size = ByteOrder.Little.UInt16(bytes[(at + 2)..]);
            ReadRecord(
                reading,
                block,
                bytes.Slice(at + HeaderBytes, Math.Min(size, bytes.Length - at - HeaderBytes)),
                type
            );
            at += HeaderBytes + size;
        }

        // Writers fill the last sector with zeros.
        if (at > bytes.Length || bytes[at..].ContainsAnyExcept((byte)0))
        {
            reading.Add(Gap.Truncated(block.Place.ToString(), "The workbook"));
        }

        reading.AddReadable(block, Channel.DocumentPart);
        OfficePictures.Read(reading, block);
        reading.Add(Gap.Unsupported(block.Place.ToString(), "The cells of a legacy workbook"));
    }

    private static void ReadRecord(Reading reading, MediaBlock block, ReadOnlySpan<byte> bytes, int type)
    {
        switch (type)
        {
            case FilePass:
                reading.Add(Gap.Encrypted(block.Place.ToString(), "The workbook"));
                break;
            case WriteAccess when bytes.Length > 3:
                AddPerson(reading, block, TextOf(bytes, lengthBytes: 2), "user");
                break;
            case FileSharing when bytes.Length > 7:
                AddPerson(reading, block, TextOf(bytes[4..], lengthBytes: 2), "write reservation");
                break;
            case Note when bytes.Length > NoteNameAt + 3:
                var author = TextOf(bytes[NoteNameAt..], lengthBytes: 2);
                reading.AddAuthor(block.Then("note"), Channel.DocumentComment, author, null);
                break;
            case Sheet when bytes.Length > 8 && (bytes[4] & 3) != 0:
                var name = TextOf(bytes[6..], lengthBytes: 1);
                reading.AddText(block.Then("hidden sheet"), Channel.HiddenSheet, name, name);
                break;
        }
    }

    private static void AddPerson(Reading reading, MediaBlock block, string text, string key) =>
        reading.AddDocument(block.Then(key), Channel.DocumentProperty, text, key, MetadataKind.Person);

    // Count of characters, a byte whose lowest bit tells UTF-16, characters ([MS-XLS] 2.5.293).
    private static string TextOf(ReadOnlySpan<byte> bytes, int lengthBytes)
    {
        var count = lengthBytes == 1 ? bytes[0] : ByteOrder.Little.UInt16(bytes);
        var isWide = (bytes[lengthBytes] & 1) != 0;
        var text = bytes[(lengthBytes + 1)..];
        text = text[..Math.Min(text.Length, isWide ? count * 2 : count)];
        return isWide ? Encoding.Unicode.GetString(text) : LegacyText.Decode(text);
    }
}
