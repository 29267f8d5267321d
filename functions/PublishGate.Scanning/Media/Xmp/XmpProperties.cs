using System.Globalization;
using System.Text;
using System.Xml;
using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Media.Exif;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Media.Xmp;

/// <summary>Turns the elements and attributes of an XMP packet into fragments, each with its property's path.</summary>
internal sealed class XmpProperties(Reading reading, MediaBlock block)
{
    private const string Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private const string XmpMeta = "adobe:ns:meta/";
    private const string NamespaceDeclarations = "http://www.w3.org/2000/xmlns/";
    private const int ListLength = 480;
    private const int LongestLanguage = 35;

    private readonly Stack<Level> _levels = new();
    private readonly FragmentScope _scope = new(null, "XMP");

    /// <summary>An open element.</summary>
    private sealed class Level
    {
        /// <summary>The path of its property; that of its parent for the elements of RDF itself.</summary>
        public required string Path { get; init; }

        /// <summary>The name of its property.</summary>
        public required string Name { get; init; }

        public StringBuilder Text { get; } = new();

        /// <summary>The plain values of a list.</summary>
        public List<string> Items { get; } = [];

        public int Structures { get; set; }
    }

    public void Read(XmlReader xml)
    {
        _levels.Push(new Level { Path = "", Name = "" });
        while (xml.Read())
        {
            switch (xml.NodeType)
            {
                case XmlNodeType.Element:
                    Open(xml);
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace:
                    _levels.Peek().Text.Append(xml.Value);
                    break;
                case XmlNodeType.EndElement:
                    Close(xml.NamespaceURI == Rdf && xml.LocalName == "li");
                    break;
                case XmlNodeType.Comment:
                    Add("comment", "comment", xml.Value, MetadataKind.FreeText);
                    break;
                case XmlNodeType.ProcessingInstruction when xml.Name != "xpacket":
                    Add(xml.Name, "instruction", xml.Value, MetadataKind.Unknown);
                    break;
            }
        }

        Close(isItem: false);
    }

    private void Open(XmlReader xml)
    {
        if (_levels.Count > reading.Limits.Nesting)
        {
            throw new LimitReachedException(
                block.Place.ToString(),
                $"more than {reading.Limits.Nesting} nested elements"
            );
        }

        var isEmpty = xml.IsEmptyElement;
        var isItem = xml.NamespaceURI == Rdf && xml.LocalName == "li";
        _levels.Push(LevelOf(xml, _levels.Peek()));
        ReadAttributes(xml);
        if (isEmpty)
        {
            Close(isItem);
        }
    }

    private static Level LevelOf(XmlReader xml, Level parent)
    {
        if (xml.NamespaceURI == Rdf && xml.LocalName == "li")
        {
            var index = string.Create(CultureInfo.InvariantCulture, $"[{++parent.Structures}]");
            return new Level { Path = parent.Path + index, Name = parent.Name };
        }

        return xml.NamespaceURI is Rdf or XmpMeta
            ? new Level { Path = parent.Path, Name = parent.Name }
            : new Level
            {
                Path = parent.Path.Length == 0 ? xml.Name : $"{parent.Path}/{xml.Name}",
                Name = xml.LocalName,
            };
    }

    private void ReadAttributes(XmlReader xml)
    {
        var level = _levels.Peek();
        while (xml.MoveToNextAttribute())
        {
            var isSyntax = xml.NamespaceURI == Rdf && xml.LocalName is "parseType" or "datatype";
            // A language code is short; a namespace is that of a vocabulary.
            var isLanguage = xml.Prefix == "xml" && xml.Value.Length <= LongestLanguage;
            if (isSyntax || xml.NamespaceURI == NamespaceDeclarations || isLanguage || xml.Value.Length == 0)
            {
                continue;
            }

            MetadataKind? kind =
                xml.NamespaceURI == XmpMeta ? MetadataKind.Software
                : xml.NamespaceURI == Rdf && xml.LocalName == "about" ? MetadataKind.LinkId
                : null;
            var name = xml.NamespaceURI == Rdf ? level.Name : xml.LocalName;
            Add(level.Path.Length == 0 ? xml.Name : $"{level.Path}/{xml.Name}", name, xml.Value, kind);
        }

        xml.MoveToElement();
    }

    private void Close(bool isItem)
    {
        var level = _levels.Pop();
        if (level.Items.Count > 0)
        {
            AddList(level);
        }

        var text = MetadataText.Clean(level.Text.ToString());
        if (isItem && text.Length is > 0 and < ListLength)
        {
            _levels.Peek().Items.Add(text);
        }
        else
        {
            Add(level.Path, level.Name, text, null);
        }
    }

    /// <summary>The values of a list together, as many as one excerpt can show.</summary>
    private void AddList(Level list)
    {
        var text = new StringBuilder();
        foreach (var item in list.Items)
        {
            if (text.Length > 0 && text.Length + item.Length > ListLength)
            {
                Add(list.Path, list.Name, text.ToString(), null);
                text.Clear();
            }

            text.Append(text.Length > 0 ? "; " : "").Append(item);
        }

        Add(list.Path, list.Name, text.ToString(), null);
    }

    private void Add(string path, string name, string text, MetadataKind? kind)
    {
        if (EmbeddedBase64.TryDecode(reading, text) is { } bytes)
        {
            reading.Embed(block.Then(Place.SafeName(path)).Decoded(bytes).ToArtifact());
            return;
        }

        var place = block.Then(path.Length == 0 ? "text" : Place.SafeName(path));
        reading.AddValue(place, Channel.Xmp, name, WithNumber(name, text), kind ?? KindOf(path, name), _scope);
    }

    // Where the name alone would say something else: whose rights they are, whose face it is (MWG Guidelines 2.0, 5.9).
    private static MetadataKind? KindOf(string path, string name) =>
        name switch
        {
            "Owner" when path.EndsWith("xmpRights:Owner", StringComparison.Ordinal) => MetadataKind.Credit,
            "Name" when path.StartsWith("mwg-rs:Regions", StringComparison.Ordinal) => MetadataKind.Region,
            _ => null,
        };

    // Positions are written as fractions, or as degrees and minutes, which nobody reads as the number that they are.
    private static string WithNumber(string name, string text) =>
        name.Contains("GPS", StringComparison.Ordinal)
        && (FractionIn(text) ?? GpsPosition.DegreesIn(text)) is { } number
            ? string.Create(CultureInfo.InvariantCulture, $"{text} = {number:0.######}")
            : text;

    private static double? FractionIn(string text) =>
        text.Split('/') is [var above, var below]
        && long.TryParse(above, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var numerator)
        && long.TryParse(below, NumberStyles.None, CultureInfo.InvariantCulture, out var denominator)
        && denominator != 0
            ? (double)numerator / denominator
            : null;
}
