using PublishGate.Scanning.Content;
using PublishGate.Scanning.Documents.Compound.Excel;
using PublishGate.Scanning.Documents.Compound.Properties;
using PublishGate.Scanning.Documents.Compound.Slides;
using PublishGate.Scanning.Documents.Compound.Word;
using PublishGate.Scanning.Formats;
using PublishGate.Scanning.Media;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Documents.Compound;

/// <summary>Reads each stream by what its name says it is; one that nobody knows as a file of its own, or for its text.</summary>
internal sealed class StreamContents(Reading reading, List<CompoundStream> streams)
{
    public void Read()
    {
        foreach (var stream in streams)
        {
            reading.Cancellation.ThrowIfCancellationRequested();
            Read(stream);
        }
    }

    private void Read(CompoundStream stream)
    {
        var block = stream.Block;
        switch (stream.Name)
        {
            case "EncryptedPackage" or "EncryptionInfo" or "\tDRMContent":
                reading.Add(Gap.Encrypted(block.Place.ToString(), "The document"));
                break;
            case ['\u0005', ..]:
                PropertySets.Read(reading, block.Loaded(reading));
                break;
            case "\u0001Ole10Native":
                OlePackage.Read(reading, block.Loaded(reading));
                break;
            case "WordDocument":
                WordText.Read(reading, block.Loaded(reading), name => Beside(stream, name));
                break;
            case "Workbook" or "Book":
                WorkbookRecords.Read(reading, block.Loaded(reading));
                break;
            case "PowerPoint Document":
                SlideRecords.Read(reading, block.Loaded(reading));
                break;
            case "Current User":
                CurrentUser.Read(reading, block.Loaded(reading));
                break;
            default:
                ReadOther(stream);
                break;
        }
    }

    private MediaBlock? Beside(CompoundStream stream, string name) =>
        streams.Find(other => other.Storage == stream.Storage && other.Name == name)?.Block.Loaded(reading);

    private void ReadOther(CompoundStream stream)
    {
        var block = stream.Block;
        if (stream.Entry.StorageName is "VBA" || stream.Name is "_VBA_PROJECT" or "PROJECT" or "PROJECTwm")
        {
            Macros.Read(reading, stream);
        }
        else if (FormatReaders.Find(block.Content.ReadUpTo(0, IFormatReader.HeadBytes), null) is not null)
        {
            reading.AddText(block, Channel.EmbeddedFile, "a file in a stream of its own");
            reading.Embed(block.ToArtifact());
        }
        else
        {
            var loaded = block.Loaded(reading);
            reading.AddReadable(loaded, Channel.DocumentPart);
            OfficePictures.Read(reading, loaded);
        }
    }
}
