using System.Xml;
using PublishGate.Scanning.Content;
using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Media;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Documents.Xml;

/// <summary>Walks one XML part of a document; what no subclass understands is swept for text.</summary>
/// <remarks>
/// Comments, instructions, every text and every attribute that reads like words become fragments, so that a part or
/// element nobody has heard of hides nothing. Nesting is bounded and never recursive; a DTD is refused.
/// </remarks>
internal class XmlWalk(Reading reading, MediaBlock part)
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        CheckCharacters = false,
        CloseInput = false,
    };

    // What a subclass has gathered of a paragraph or cell when the damage comes; all before it has been taken in.
    private const int LongestUnread = 4 * 1024 * 1024;

    private readonly List<string> _names = [];

    protected Reading Reading => reading;

    protected MediaBlock Part => part;

    /// <summary>Elements around the one being read.</summary>
    protected int Level => _names.Count;

    /// <summary>The element around the current one (0: its parent), in an <see cref="Open"/> or <see cref="Text"/>.</summary>
    protected string Ancestor(int up) => up < _names.Count ? _names[^(up + 1)] : "";

    /// <summary>Reads the whole part; where it is damaged, what is left of it is searched for text.</summary>
    public void Read()
    {
        if (part.Length == 0)
        {
            return;
        }

        using var stream = new ContentStream(new MemoryContent(part.Load(reading)));
        try
        {
            using var xml = XmlReader.Create(stream, Settings);
            Walk(xml);
        }
        catch (XmlException)
        {
            reading.Add(Gap.Malformed(part.Place.ToString(), "A part of the document"));
            reading.AddReadable(part.Slice(Math.Max(0, stream.Position - LongestUnread)), Channel.DocumentPart);
        }
    }

    /// <summary>An element begins, with its attributes at hand.</summary>
    protected virtual void Open(XmlReader xml, string name) { }

    /// <summary>An element ends.</summary>
    protected virtual void Close(string name) { }

    /// <summary>Text directly inside an element.</summary>
    /// <returns>Whether its meaning is known; if not, it is swept.</returns>
    protected virtual bool Text(string element, string text) => false;

    /// <summary>The part has been read to its end.</summary>
    protected virtual void End() { }

    /// <summary>The value of an attribute without a namespace or in that of its element.</summary>
    protected static string? Get(XmlReader xml, string name) =>
        xml.GetAttribute(name) ?? xml.GetAttribute(name, xml.NamespaceURI);

    /// <summary>A switch (ECMA-376 part 1, 22.9.2.7): on if it is there and not turned off.</summary>
    protected static bool IsOn(XmlReader xml, string attribute = "val") =>
        Get(xml, attribute) is null or "1" or "true" or "on";

    private void Walk(XmlReader xml)
    {
        for (var nodes = 0; xml.ReadNode(); nodes++)
        {
            if ((nodes & 0x3FF) == 0)
            {
                reading.Cancellation.ThrowIfCancellationRequested();
            }

            switch (xml.NodeType)
            {
                case XmlNodeType.Element:
                    OpenElement(xml);
                    break;
                case XmlNodeType.EndElement:
                    CloseElement();
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace:
                    TakeText(xml.Value);
                    break;
                case XmlNodeType.Comment or XmlNodeType.ProcessingInstruction:
                    reading.AddText(part, Channel.DocumentPart, xml.Value, form: FragmentForm.Comment);
                    break;
            }
        }

        End();
    }

    private void OpenElement(XmlReader xml)
    {
        if (_names.Count >= reading.Limits.Nesting)
        {
            throw new LimitReachedException(
                part.Place.ToString(),
                $"more than {reading.Limits.Nesting} nested elements"
            );
        }

        var (name, isEmpty) = (xml.LocalName, xml.IsEmptyElement);
        Open(xml, name);
        if (xml.HasAttributes)
        {
            SweepAttributes(xml);
        }

        _names.Add(name);
        if (isEmpty)
        {
            CloseElement();
        }
    }

    private void CloseElement()
    {
        var name = _names[^1];
        _names.RemoveAt(_names.Count - 1);
        Close(name);
    }

    private void TakeText(string text)
    {
        var element = Ancestor(0);
        if (!Text(element, text) && !string.IsNullOrWhiteSpace(text))
        {
            reading.AddText(part, Channel.DocumentPart, text, element);
        }
    }

    /// <summary>One attribute of the current element; taken in if it looks like something that somebody wrote.</summary>
    protected virtual void Sweep(string name, string value, FragmentScope scope)
    {
        if (AttributeWords.ReadsLikeWords(name, value))
        {
            reading.AddText(part, Channel.DocumentPart, value, name);
        }
    }

    private void SweepAttributes(XmlReader xml)
    {
        var scope = new FragmentScope(null, null);
        while (xml.MoveToNextAttribute())
        {
            Sweep(xml.LocalName, xml.Value, scope);
        }

        xml.MoveToElement();
    }
}
