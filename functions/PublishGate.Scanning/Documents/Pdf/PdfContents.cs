using PublishGate.Scanning.Content;
using PublishGate.Scanning.Documents.OpenXml;
using PublishGate.Scanning.Documents.Pdf.Syntax;
using PublishGate.Scanning.Formats;
using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Media;
using PublishGate.Scanning.Media.Photoshop;
using PublishGate.Scanning.Media.Xmp;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Documents.Pdf;

/// <summary>Reads every object that is not a page's drawing: properties, annotations, scripts, attachments, old versions.</summary>
internal sealed class PdfContents(Reading reading, MediaBlock whole, PdfFile file, PdfStreams streams)
{
    /// <summary>Streams that a page needs to be drawn, and those of the file's own structure.</summary>
    private static readonly string[] Drawing =
    [
        "XRef",
        "ObjStm",
        "CMap",
        "Pattern",
        "Halftone",
        "Font",
        "FontDescriptor",
    ];

    private readonly HashSet<string> _said = new(StringComparer.Ordinal);
    private readonly PdfMeanings _meanings = new(reading, file);
    private readonly HashSet<int> _drawn = PdfDrawnStreams.Of(file);

    public void Read()
    {
        foreach (var item in file.Objects.Where(file.IsCurrent))
        {
            reading.Cancellation.ThrowIfCancellationRequested();
            _meanings.Read(streams.PlaceOf(item), item, _said);
            if (item.Data is not null)
            {
                ReadStream(item);
            }
        }

        if (file.Trailer?["Info"] is PdfDictionary direct)
        {
            _meanings.ReadProperties(whole.Then("properties"), direct, _said);
        }

        foreach (var item in file.Objects.Where(item => !file.IsCurrent(item) && item.Type is not ("XRef" or "ObjStm")))
        {
            reading.Cancellation.ThrowIfCancellationRequested();
            ReadLeftover(item);
        }
    }

    private void ReadStream(PdfObject item)
    {
        if (item.Type is "XRef" or "ObjStm")
        {
            return;
        }

        var (block, picture) = streams.Decode(item);
        if (item.Type == "Metadata" || item.Subtype == "XML")
        {
            XmpPacket.Read(reading, block);
        }
        else if (item.Type == "EmbeddedFile")
        {
            reading.Embed(block.ToArtifact(_meanings.NameOfFile(item)));
        }
        else if (picture is "DCTDecode" or "DCT" or "JPXDecode")
        {
            reading.Embed(block.ToArtifact());
        }
        else if (_meanings.IsScript(item))
        {
            reading.AddText(block, Channel.DocumentScript, PdfText.Decode(block.Load(reading).Span), "JavaScript");
        }
        else if (_meanings.IsFormData(item))
        {
            new OtherPart(reading, block).Read();
        }
        else if (picture is null && !IsDrawing(item))
        {
            ReadPrivate(block);
        }
        else if (picture is null && (item.Subtype is "Form" || _drawn.Contains(item.Number)))
        {
            PdfComments.ReadDrawing(reading, block);
        }
    }

    /// <summary>What a program keeps for itself: Photoshop its resources with captions and credits, others whole files.</summary>
    private void ReadPrivate(MediaBlock block)
    {
        var head = block.Content.ReadUpTo(0, IFormatReader.HeadBytes);
        if (head.AsSpan().StartsWith("8BIM"u8))
        {
            PhotoshopResources.Read(reading, block.Then("Photoshop"));
        }
        else if (FormatReaders.Find(head, null) is not null)
        {
            reading.Embed(block.ToArtifact());
        }
        else
        {
            reading.AddReadable(block, Channel.DocumentPart);
        }
    }

    /// <summary>Drawn by the pages, or nothing but numbers: fonts, functions, colour profiles, samples of pictures.</summary>
    private bool IsDrawing(PdfObject item) =>
        Drawing.Contains(item.Type)
        || item.Type == "XObject"
        || item.Subtype is "Image" or "Form" or "Type1C" or "CIDFontType0C" or "OpenType"
        || item.Value["Length1"] is not null
        || item.Value["FunctionType"] is not null
        || item.Value["ShadingType"] is not null
        || item.Value["N"] is not null
        || item.Value["PatternType"] is not null
        || (item.Type is null && item.Subtype is null && _drawn.Contains(item.Number));

    /// <summary>What an earlier version said and the last one does not.</summary>
    private void ReadLeftover(PdfObject item)
    {
        var place = streams.PlaceOf(item);
        var texts = new List<string>();
        PdfStrings.Collect(item.Value, texts);
        if (item.Data is not null && (item.Type ?? item.Subtype) is null or "XObject" && item.Subtype is null or "Form")
        {
            var (block, picture) = streams.Decode(item);
            var shown = picture is null ? PdfStrings.Shown(block.Load(reading).Span) : [];
            texts.AddRange(shown);
            if (picture is null && shown.Count == 0 && !IsDrawing(item))
            {
                reading.AddReadable(block, Channel.DocumentPart);
            }
        }
        else if (item.Data is not null && item.Type is "EmbeddedFile" or "Metadata" || item.Subtype is "Image")
        {
            ReadStream(item);
        }

        var said = string.Join('\n', texts.Where(text => PdfText.ReadsLikeWords(text) && !_said.Contains(text)));
        reading.AddText(place, Channel.PreviousRevision, said);
    }
}
