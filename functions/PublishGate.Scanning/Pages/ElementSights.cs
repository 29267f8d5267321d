using AngleSharp.Dom;
using PublishGate.Scanning.Pages.Styles;

namespace PublishGate.Scanning.Pages;

/// <summary>Decides how a reader meets the text of each element, from its ancestors down.</summary>
internal sealed class ElementSights
{
    private readonly Dictionary<IElement, OpenElement> _known = new(ReferenceEqualityComparer.Instance);

    /// <summary>Takes the element of a start tag in, which stands inside <paramref name="outer"/>.</summary>
    public OpenElement Open(IElement element, Tag tag, OpenElement outer)
    {
        var open = new OpenElement(element, tag.Token, Own(element, tag, outer.Sight));
        _known[element] = open;
        return open;
    }

    /// <summary>An element that was opened before, or one that the parser added around others.</summary>
    public OpenElement Of(IElement element)
    {
        for (var node = element; node is not null; node = node.ParentElement)
        {
            if (_known.TryGetValue(node, out var known))
            {
                return ReferenceEquals(node, element) ? known : known with { Element = element };
            }
        }

        return OpenElement.None with
        {
            Element = element,
        };
    }

    private static Sight Own(IElement element, Tag tag, Sight outer)
    {
        var isDrawing =
            element.NamespaceUri is not null && element.NamespaceUri.EndsWith("svg", StringComparison.Ordinal);
        if (
            isDrawing
            && (tag.Name is "metadata" or "desc" or "title" || tag.Name.Contains(':', StringComparison.Ordinal))
        )
        {
            return Sight.SvgMetadata;
        }

        return tag.Name switch
        {
            "template" => Sight.Template,
            "noscript" => Sight.Noscript,
            "title" => Sight.Title,
            _ when outer is not Sight.Seen => outer,
            _ when IsHidden(element, tag) => Sight.Hidden,
            _ => Sight.Seen,
        };
    }

    private static bool IsHidden(IElement element, Tag tag) =>
        tag.Name
            is "head"
                or "iframe"
                or "noembed"
                or "noframes"
                or "object"
                or "audio"
                or "video"
                or "canvas"
                or "datalist"
                or "rp"
        || (tag.Name == "dialog" && !tag.Has("open"))
        || IsInClosedDetails(element)
        || HidesItself(tag);

    private static bool HidesItself(Tag tag)
    {
        foreach (var attribute in tag.Attributes)
        {
            switch (attribute.Name.Text)
            {
                case "hidden":
                case "aria-hidden" when tag.Value("aria-hidden")?.Trim() is "true" or "":
                case "style" when HidingDeclarations.Hide(tag.Value("style")!):
                    return true;
            }
        }

        return false;
    }

    private static bool IsInClosedDetails(IElement element) =>
        element.ParentElement is { LocalName: "details" } details
        && !details.HasAttribute("open")
        && element.LocalName != "summary";
}
