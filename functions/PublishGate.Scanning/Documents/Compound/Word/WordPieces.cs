using System.Text;
using PublishGate.Scanning.Media;
using PublishGate.Scanning.Media.Exif;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Documents.Compound.Word;

/// <summary>Puts the text together from the pieces in which Word stores it ([MS-DOC] 2.8.35).</summary>
/// <remarks>
/// <code>
/// table    1, size : 2, property changes | … | 2, size : 4, first characters : 4 each, one more than pieces, then pieces
/// piece    flags : 2 | offset : 4, bit 30: one byte for each character, at half the offset | properties : 2
/// </code>
/// </remarks>
internal static class WordPieces
{
    private const int TableIndex = 33;
    private const int PieceBytes = 8;
    private const uint IsByte = 0x40000000;

    // One for each story of the header.
    private static readonly Channel[] Stories =
    [
        Channel.DocumentText,
        Channel.DocumentText,
        Channel.DocumentText,
        Channel.DocumentScript,
        Channel.DocumentComment,
        Channel.DocumentText,
        Channel.DocumentText,
        Channel.DocumentText,
    ];

    /// <summary>Reads the text; false if the table of pieces cannot be right.</summary>
    public static bool TryRead(
        Reading reading,
        WordHeader header,
        MediaBlock document,
        MediaBlock table,
        ClaimedRanges claimed
    )
    {
        var pieces = Pieces(header.Table(reading, table, TableIndex).Load(reading).Span);
        var text = new StringBuilder();
        var bytes = document.Load(reading).Span;
        foreach (var (offset, characters, isByte) in pieces)
        {
            var length = isByte ? characters : characters * 2;
            // Pieces do not overlap, so together they are no longer than the document.
            if (offset + length > bytes.Length || text.Length + characters > bytes.Length)
            {
                return false;
            }

            var part = bytes.Slice((int)offset, (int)length);
            text.Append(isByte ? LegacyText.DecodeWestern(part) : Encoding.Unicode.GetString(part));
            claimed.Add(offset, length);
        }

        AddStories(reading, document, header, text.ToString());
        return pieces.Count > 0;
    }

    private static List<(long Offset, long Characters, bool IsByte)> Pieces(ReadOnlySpan<byte> table)
    {
        var at = 0;
        while (at + 3 <= table.Length && table[at] == 1)
        {
            at += 3 + ByteOrder.Little.UInt16(table[(at + 1)..]);
        }

        List<(long, long, bool)> pieces = [];
        if (at + 5 > table.Length || table[at] != 2)
        {
            return pieces;
        }

        var body = table[(at + 5)..];
        body = body[..(int)Math.Min(body.Length, ByteOrder.Little.UInt32(table[(at + 1)..]))];
        var count = (body.Length - 4) / (4 + PieceBytes);
        for (var i = 0; i < count; i++)
        {
            var first = ByteOrder.Little.UInt32(body[(i * 4)..]);
            var next = ByteOrder.Little.UInt32(body[((i + 1) * 4)..]);
            var offset = ByteOrder.Little.UInt32(body[(((count + 1) * 4) + (i * PieceBytes) + 2)..]);
            var isByte = (offset & IsByte) != 0;
            pieces.Add((isByte ? (offset & ~IsByte) / 2 : offset, Math.Max(0, (long)next - first), isByte));
        }

        return pieces;
    }

    private static void AddStories(Reading reading, MediaBlock document, WordHeader header, string text)
    {
        var at = 0;
        foreach (var (length, channel) in header.StoryLengths.Zip(Stories))
        {
            var end = (int)Math.Min(text.Length, at + (long)length);
            AddParagraphs(reading, document, channel, text[at..end]);
            at = end;
        }

        AddParagraphs(reading, document, Channel.DocumentPart, text[at..]);
    }

    private static void AddParagraphs(Reading reading, MediaBlock document, Channel channel, string story)
    {
        foreach (var paragraph in story.Split('\r', StringSplitOptions.RemoveEmptyEntries))
        {
            // Cell ends, field marks and anchors of pictures and notes stand between words.
            var words = string.Concat(paragraph.Select(character => character < ' ' ? ' ' : character));
            reading.AddText(document.Then("text"), channel, words);
        }
    }
}
