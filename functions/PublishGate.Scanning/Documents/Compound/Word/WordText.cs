using PublishGate.Scanning.Media;
using PublishGate.Scanning.Media.Exif;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Documents.Compound.Word;

/// <summary>The text of a Word document ([MS-DOC] 2.4.1): its stories, and what no story shows any more.</summary>
/// <remarks>Which of its characters are hidden or tracked stands in formatting that is not read, and so is a gap.</remarks>
internal static class WordText
{
    private const int Encrypted = 0x0100;
    private const int UsesSecondTable = 0x0200;

    public static void Read(Reading reading, MediaBlock document, Func<string, MediaBlock?> beside)
    {
        reading.Add(Gap.Unsupported(document.Place.ToString(), "The formatting of a legacy document"));
        OfficePictures.Read(reading, document);
        if (WordHeader.Read(reading, document) is not { } header)
        {
            reading.AddReadable(document, Channel.DocumentPart);
            return;
        }

        if ((header.Flags & Encrypted) != 0)
        {
            reading.Add(Gap.Encrypted(document.Place.ToString(), "The document"));
            return;
        }

        var table = beside((header.Flags & UsesSecondTable) != 0 ? "1Table" : "0Table");
        var claimed = new ClaimedRanges();
        if (table is null || !WordPieces.TryRead(reading, header, document, table, claimed))
        {
            reading.Add(Gap.Malformed(document.Place.ToString(), "The document's table of pieces"));
            reading.AddReadable(document, Channel.DocumentPart);
            return;
        }

        WordPeople.Read(reading, header, table);
        claimed.ReadText(reading, document.Then("outside of the text"), Channel.DocumentPart);
    }
}
