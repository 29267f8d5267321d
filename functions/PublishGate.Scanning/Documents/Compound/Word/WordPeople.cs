using System.Text;
using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Media;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Documents.Compound.Word;

/// <summary>Who commented on, changed and saved a document, and where ([MS-DOC] 2.9.272 and 2.5.6).</summary>
internal static class WordPeople
{
    private const int CommentAuthors = 36;
    private const int LinkedFiles = 42;
    private const int ChangeAuthors = 51;
    private const int SavedBy = 71;

    public static void Read(Reading reading, WordHeader header, MediaBlock table)
    {
        foreach (var author in Counted(Bytes(CommentAuthors)))
        {
            reading.AddAuthor(table.Then("comments"), Channel.DocumentComment, author, null);
        }

        // The first of them is "Unknown", which Word always writes.
        foreach (var author in Strings(Bytes(ChangeAuthors)).Skip(1))
        {
            reading.AddAuthor(table.Then("tracked changes"), Channel.TrackedChange, author, null);
        }

        // Who saved it, and under which path, in turn: the last ten times.
        foreach (var (index, text) in Strings(Bytes(SavedBy)).Index())
        {
            var kind = index % 2 == 0 ? MetadataKind.Person : MetadataKind.FilePath;
            reading.AddDocument(table.Then("saved by"), Channel.DocumentProperty, text, "saved by", kind);
        }

        foreach (var text in Strings(Bytes(LinkedFiles)))
        {
            reading.AddText(table.Then("other files"), Channel.ExternalLink, text);
        }

        reading.AddReadable(table, Channel.DocumentPart);

        ReadOnlySpan<byte> Bytes(int index) => header.Table(reading, table, index).Load(reading).Span;
    }

    // Count of characters : 2 | characters in UTF-16, over and over.
    private static List<string> Counted(ReadOnlySpan<byte> bytes)
    {
        List<string> texts = [];
        while (bytes.Length > 2)
        {
            bytes = bytes[Add(bytes, texts)..];
        }

        return texts;
    }

    // FFFF : 2 | count : 2 | extra bytes of each : 2 | count of characters : 2, characters, extra, over and over.
    private static List<string> Strings(ReadOnlySpan<byte> bytes)
    {
        List<string> texts = [];
        if (bytes.Length < 6 || bytes is not [0xFF, 0xFF, ..])
        {
            return texts;
        }

        var extra = ByteOrder.Little.UInt16(bytes[4..]);
        for (bytes = bytes[6..]; bytes.Length > 2; )
        {
            bytes = bytes[Math.Min(bytes.Length, Add(bytes, texts) + extra)..];
        }

        return texts;
    }

    private static int Add(ReadOnlySpan<byte> bytes, List<string> texts)
    {
        var length = Math.Min(bytes.Length - 2, ByteOrder.Little.UInt16(bytes) * 2);
        texts.Add(Encoding.Unicode.GetString(bytes.Slice(2, length)));
        return 2 + length;
    }
}
