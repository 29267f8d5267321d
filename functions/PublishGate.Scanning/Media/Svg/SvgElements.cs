using System.Collections.Frozen;
using System.Text;
using System.Xml;
using PublishGate.Scanning.Content;
using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Media.Jumbf;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Media.Svg;

/// <summary>Turns the elements and attributes of a drawing into fragments; shapes and their looks tell nothing.</summary>
internal sealed class SvgElements(Reading reading, MediaBlock block)
{
    private const string Namespace = "http://www.w3.org/2000/svg";
    private const string NamespaceDeclarations = "http://www.w3.org/2000/xmlns/";

    private readonly Stack<Element> _open = new();

    /// <summary>Attributes of SVG whose values are words that someone has written.</summary>
    private static readonly FrozenSet<string> TellingAttributes = new[]
    {
        "id",
        "class",
        "title",
        "desc",
        "label",
        "aria-label",
        "aria-description",
        "alt",
        "content",
        "href",
        "src",
        "style",
        "onload",
        "onclick",
        "onmouseover",
        "base",
        "lang",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>An open element with the text directly inside.</summary>
    private sealed record Element(string Name, bool IsSvg)
    {
        public StringBuilder Text { get; } = new();
    }

    public void Read(XmlReader xml)
    {
        while (xml.ReadNode())
        {
            switch (xml.NodeType)
            {
                case XmlNodeType.Element:
                    Open(xml);
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA when _open.Count > 0:
                    _open.Peek().Text.Append(xml.Value);
                    break;
                case XmlNodeType.EndElement:
                    Close();
                    break;
                case XmlNodeType.Comment:
                    Add("comment", xml.Value, Channel.SvgMetadata, MetadataKind.FreeText, FragmentForm.Comment);
                    break;
                case XmlNodeType.DocumentType:
                    Add("document type", xml.Value, Channel.SvgMetadata, MetadataKind.Technical);
                    break;
                case XmlNodeType.ProcessingInstruction:
                    Add("instruction", xml.Value, Channel.SvgMetadata, null);
                    break;
            }
        }
    }

    private void Open(XmlReader xml)
    {
        if (_open.Count >= reading.Limits.Nesting)
        {
            throw new LimitReachedException(
                block.Place.ToString(),
                $"more than {reading.Limits.Nesting} nested elements"
            );
        }

        var element = new Element(xml.LocalName, xml.NamespaceURI == Namespace || xml.NamespaceURI.Length == 0);
        var isEmpty = xml.IsEmptyElement;
        while (xml.MoveToNextAttribute())
        {
            if (xml.NamespaceURI != NamespaceDeclarations)
            {
                ReadAttribute(xml, element);
            }
        }

        if (!isEmpty)
        {
            _open.Push(element);
        }
    }

    private void ReadAttribute(XmlReader xml, Element element)
    {
        var isPlain = xml.NamespaceURI.Length == 0 && element.IsSvg;
        var isData = xml.LocalName.StartsWith("data-", StringComparison.Ordinal);
        if (isPlain && !isData && !TellingAttributes.Contains(xml.LocalName))
        {
            // Coordinates and colours for the most part; what reads as more is examined, too.
            if (DrawingAttribute.HoldsWords(xml.Value))
            {
                Add($"{element.Name} @{xml.LocalName}", xml.Value, Channel.SvgMetadata, MetadataKind.Technical);
            }

            return;
        }

        if (xml.Value.StartsWith("data:", StringComparison.OrdinalIgnoreCase))
        {
            EmbedData(xml.Value, element.Name);
            return;
        }

        var isName = xml.LocalName is "id" or "class" or "style" or "lang" or "space" or "type" or "resource";
        var kind = isName ? MetadataKind.Technical : KindOf(xml.LocalName, xml.Value);
        Add($"{element.Name} @{xml.LocalName}", xml.Value, Channel.SvgMetadata, kind);
    }

    private void Close()
    {
        var element = _open.Pop();
        var text = element.Text.ToString();
        switch (element.Name)
        {
            case "manifest" when !element.IsSvg && TryReadManifest(text):
                break;
            case "text" or "tspan" or "textPath" when element.IsSvg:
                AddVisible(element.Name, text);
                break;
            case "style" when element.IsSvg:
                Add("style", text, Channel.StyleContent, MetadataKind.Technical);
                break;
            case "script" when element.IsSvg:
                Add("script", text, Channel.ScriptCode, MetadataKind.Technical);
                break;
            case "title" or "desc" when element.IsSvg:
                Add(element.Name, text, Channel.SvgMetadata, MetadataKind.FreeText);
                break;
            default:
                // In RDF an agent's name stands under cc:Agent dc:title, which says nothing; its property does.
                var owner = _open.FirstOrDefault(open => TagMeaning.OfName(open.Name) is not null)?.Name;
                var isAgent = element.Name == "title" && _open.Any(open => open.Name == "Agent");
                Add(
                    element.Name,
                    text,
                    Channel.SvgMetadata,
                    KindOf(isAgent && owner is not null ? owner : element.Name, text)
                );
                break;
        }
    }

    // C2PA manifests stand in drawings as base64 (C2PA 2.1 section A.3.4).
    private bool TryReadManifest(string base64)
    {
        var bytes = new byte[base64.Length];
        if (!Convert.TryFromBase64String(base64, bytes, out var length) || length == 0)
        {
            return false;
        }

        JumbfBoxes.Read(reading, block.Decoded(bytes.AsMemory(0, length)).Then("C2PA"));
        return true;
    }

    private static MetadataKind KindOf(string name, string text) => TagMeaning.Of(name, MetadataText.Clean(text));

    private void EmbedData(string address, string element)
    {
        var comma = address.IndexOf(',', StringComparison.Ordinal);
        var data = comma < 0 ? "" : address[(comma + 1)..];
        var isBase64 = comma > 0 && address.AsSpan(0, comma).EndsWith(";base64", StringComparison.OrdinalIgnoreCase);
        var bytes = new byte[data.Length];
        var length = 0;
        if (isBase64 ? !Convert.TryFromBase64String(data, bytes, out length) : comma < 0)
        {
            reading.Add(Gap.Malformed(block.Then($"{element} data").Place.ToString(), "The embedded file"));
            return;
        }

        var content = isBase64 ? bytes[..length] : Encoding.UTF8.GetBytes(Uri.UnescapeDataString(data));
        reading.CountExpanded(content.Length, block.Place);
        reading.Embed(block.Decoded(content).Then($"{Place.SafeName(element)} data").ToArtifact());
    }

    private void AddVisible(string name, string text)
    {
        var clean = MetadataText.Clean(text);
        if (clean.Length > 0)
        {
            reading.Add(
                new Fragment
                {
                    Channel = Channel.VisibleText,
                    Place = block.Place.Then(name),
                    Text = clean,
                    Origin = block.Range(0, block.Length),
                    Visible = true,
                }
            );
        }
    }

    private void Add(
        string name,
        string text,
        Channel channel,
        MetadataKind? kind,
        FragmentForm form = FragmentForm.Text
    )
    {
        var clean = MetadataText.Clean(text);
        if (clean.Length > 0)
        {
            reading.Add(
                new Fragment
                {
                    Channel = channel,
                    Place = block.Place.Then(Place.SafeName(name)),
                    Text = clean,
                    Origin = block.Range(0, block.Length),
                    Key = name,
                    Kind = kind,
                    Form = form,
                }
            );
        }
    }
}
