using PublishGate.Scanning.Content;
using PublishGate.Scanning.Documents.Pdf.Syntax;
using PublishGate.Scanning.Media;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Documents.Pdf;

/// <summary>Decodes the streams of a document, each once, and says what could not be decoded.</summary>
internal sealed class PdfStreams(Reading reading, MediaBlock whole)
{
    /// <summary>No stream had to be cut: what reads the file after us will not be swamped either.</summary>
    public bool AllWithinLimits { get; private set; } = true;

    /// <summary>The objects, with those that are packed in object streams (7.5.7) behind the stream that holds them.</summary>
    public IReadOnlyList<PdfObject> Unpack(IReadOnlyList<PdfObject> objects)
    {
        var all = new List<PdfObject>(objects.Count);
        foreach (var item in objects)
        {
            all.Add(item);
            if (item.Type == "ObjStm" && item.Data is not null)
            {
                UnpackStream(item, all);
            }
        }

        return all;
    }

    public MediaBlock PlaceOf(PdfObject item) =>
        whole.Slice(item.Offset, item.Length) with
        {
            Place = reading.Current.At($"object {item.Number}"),
        };

    /// <summary>The decoded bytes of a stream; what is left encoded is that of a picture, or a gap.</summary>
    public (MediaBlock Block, string? Picture) Decode(PdfObject item)
    {
        var place = PlaceOf(item);
        var stored = whole.Slice(item.DataOffset, item.Data!.Value.Length) with { Place = place.Place };
        var decoded = PdfFilters.Decode(reading, item.Value, item.Data.Value, place.Place);
        if (decoded.End == ExpansionEnd.TooLarge)
        {
            AllWithinLimits = false;
            reading.Add(Gap.LimitReached(place.Place.ToString(), "a stream grows to more than it may"));
        }
        else if (decoded.End == ExpansionEnd.Damaged)
        {
            reading.Add(Gap.Malformed(place.Place.ToString(), "A stream of the document"));
        }

        var isPicture = PdfFilters.IsOfPicture(decoded.Rest);
        if (decoded.Rest is not null && !isPicture)
        {
            reading.Add(Gap.Unsupported(place.Place.ToString(), "The encoding of a stream"));
        }

        var isAsStored = decoded.Bytes.Equals(item.Data.Value);
        return (isAsStored ? stored : stored.Decoded(decoded.Bytes), isPicture ? decoded.Rest : null);
    }

    // pairs "number offset" | from First on: the values
    private void UnpackStream(PdfObject container, List<PdfObject> all)
    {
        var bytes = Decode(container).Block.Load(reading).Span;
        var count = Math.Min(container.Value["N"]?.NumberValue ?? 0, bytes.Length / 4);
        var first = container.Value["First"]?.NumberValue ?? 0;
        var header = new PdfParser(bytes, 0);
        for (var i = 0; i < count; i++)
        {
            reading.Cancellation.ThrowIfCancellationRequested();
            var (number, offset) = (header.Value().NumberValue, first + header.Value().NumberValue);
            if (number is not (>= 0 and <= int.MaxValue) || offset is not >= 0 || offset >= bytes.Length)
            {
                reading.Add(Gap.Malformed(PlaceOf(container).Place.ToString(), "A stream of objects"));
                return;
            }

            var body = new PdfParser(bytes, (int)offset);
            var value = body.Value();
            all.Add(container with { Number = (int)number, Value = value, Data = null, IsPacked = true });
        }
    }
}
