using PublishGate.Scanning.Media;

namespace PublishGate.Scanning.Documents.Compound.Word;

/// <summary>The file information block at the start of a Word document ([MS-DOC] 2.5.1), since Word 97.</summary>
internal sealed class WordHeader
{
    private const int Magic = 0xA5EC;
    private const int TablesAt = 154;
    private const int Smallest = TablesAt + (72 * 8);
    private const int FirstWord97 = 0x00C1;

    private readonly ReadOnlyMemory<byte> _bytes;

    private WordHeader(ReadOnlyMemory<byte> bytes) => _bytes = bytes;

    public int Flags => ByteOrder.Little.UInt16(_bytes.Span[10..]);

    /// <summary>Characters of main text, footnotes, headers, macros, comments, endnotes, text boxes and their headers.</summary>
    public IEnumerable<uint> StoryLengths => Enumerable.Range(0, 8).Select(i => UInt32(76 + (i * 4)));

    /// <summary>The header; null if the document is older or none.</summary>
    public static WordHeader? Read(Reading reading, MediaBlock document)
    {
        var bytes = document.Load(reading);
        return
            bytes.Length >= Smallest
            && ByteOrder.Little.UInt16(bytes.Span) == Magic
            && ByteOrder.Little.UInt16(bytes.Span[2..]) >= FirstWord97
            ? new WordHeader(bytes)
            : null;
    }

    /// <summary>One of the tables in the table stream, by its index in [MS-DOC] 2.5.6; cut to what there is.</summary>
    public MediaBlock Table(Reading reading, MediaBlock stream, int index) =>
        stream.Slice(UInt32(TablesAt + (index * 8)), UInt32(TablesAt + (index * 8) + 4)).Loaded(reading);

    private uint UInt32(int at) => ByteOrder.Little.UInt32(_bytes.Span[at..]);
}
