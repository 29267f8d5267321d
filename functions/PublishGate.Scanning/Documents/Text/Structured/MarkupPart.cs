using System.Xml;
using PublishGate.Scanning.Documents.Xml;
using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Media;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Documents.Text.Structured;

/// <summary>XML of any kind; of tracks and maps (GPX 1.1, KML 2.3) also where they lead, of books (EPUB 3.3, 5) who made them.</summary>
internal sealed class MarkupPart(Reading reading, MediaBlock part) : XmlWalk(reading, part)
{
    private const int ShortestText = 3;
    private const string Book = "http://www.idpf.org/2007/opf";

    private string? _lastPoint;
    private bool _isPoint;
    private bool _isBook;

    protected override void Open(XmlReader xml, string name)
    {
        _isPoint = false;
        _isBook |= Level == 0 && xml.NamespaceURI == Book;
        if (!xml.HasAttributes)
        {
            return;
        }

        if (Get(xml, "lat") is { } latitude && (Get(xml, "lon") ?? Get(xml, "lng")) is { } longitude)
        {
            // Of a track, its two ends tell the most; every point of it would bury them.
            var point = $"{latitude}, {longitude}";
            if (name != "trkpt" || _lastPoint is null)
            {
                AddPoint(point);
            }

            _lastPoint = point;
            _isPoint = true;
        }
    }

    /// <summary>Nobody knows what an attribute of any XML means, so that each is taken in under its name.</summary>
    protected override void Sweep(string name, string value, FragmentScope scope)
    {
        var isPosition = _isPoint && name is "lat" or "lon" or "lng";
        if (value.Length >= ShortestText && !isPosition && !AttributeWords.IsNamespace(value))
        {
            Reading.AddText(Part, Channel.StructuredData, value, name, scope);
        }
    }

    protected override void Close(string name)
    {
        if (name == "trkseg" && _lastPoint is not null)
        {
            AddPoint(_lastPoint);
            _lastPoint = null;
        }
    }

    protected override bool Text(string element, string text)
    {
        if (_isBook && TagMeaning.OfName(element) is { } kind)
        {
            Reading.AddDocument(Part.Then(element), Channel.DocumentProperty, text, element, kind);
            return true;
        }

        if (element == "coordinates")
        {
            var points = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            foreach (var point in points.Take(1).Concat(points.Skip(1).TakeLast(1)))
            {
                AddPoint(point.Split(',') is [var longitude, var latitude, ..] ? $"{latitude}, {longitude}" : point);
            }

            return true;
        }

        // Two characters tell nothing without a name, and there may be very many of them.
        if (text.Length >= ShortestText)
        {
            Reading.AddText(Part, Channel.StructuredData, text, element);
        }

        return true;
    }

    private void AddPoint(string point) =>
        Reading.AddText(Part.Then("point"), Channel.StructuredData, point, "coordinates");
}
