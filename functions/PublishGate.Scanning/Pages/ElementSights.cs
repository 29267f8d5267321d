using AngleSharp.Dom;
using PublishGate.Scanning.Pages.Styles;

namespace PublishGate.Scanning.Pages;

/// <summary>Decides how a reader meets the text of each element, from its ancestors down.</summary>
internal sealed class ElementSights(StyleRules styles)
{
    // Names that style sheets of everywhere give to what they hide; the sheets themselves are often in other files.
    private static readonly HashSet<string> HidingClasses =
    [
        .. (
            "sr-only visually-hidden visuallyhidden screen-reader-text screen-reader-only d-none hidden is-hidden u-hidden"
            + " invisible display-none hide offscreen off-screen element-invisible uk-hidden a11y-hidden assistive-text"
        ).Split(' '),
    ];

    private readonly Dictionary<IElement, OpenElement> _known = new(ReferenceEqualityComparer.Instance);

    /// <summary>Takes the element of a start tag in, which stands inside <paramref name="outer"/>.</summary>
    public OpenElement Open(IElement element, Tag tag, OpenElement outer)
    {
        var sight = Own(element, tag, outer);
        var open = new OpenElement(element, tag.Token, sight) { Depth = outer.Depth + 1 };
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

    private Sight Own(IElement element, Tag tag, OpenElement outer)
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
            _ when outer.Sight is not Sight.Seen => outer.Sight,
            _ when IsHidden(element, tag, outer.Depth) => Sight.Hidden,
            _ => Sight.Seen,
        };
    }

    private bool IsHidden(IElement element, Tag tag, int depth) =>
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
        || HidesItself(element, tag, depth);

    private bool HidesItself(IElement element, Tag tag, int depth)
    {
        var own = (Hides: Means.None, Shows: Means.None);
        var classes = default(ReadOnlySpan<char>);
        foreach (var attribute in tag.Attributes)
        {
            switch (attribute.Name.Text)
            {
                case "hidden":
                case "aria-hidden" when tag.Value("aria-hidden")?.Trim() is "true" or "":
                    return true;
                case "class":
                    classes = tag.Text.AsSpan(attribute.Start, attribute.End - attribute.Start);
                    break;
                case "style":
                    own = HidingDeclarations.Read(tag.Value("style"));
                    break;
            }
        }

        return own.Hides != Means.None || IsNamedHidden(classes) || styles.Hide(element, classes, depth, own.Shows);
    }

    private static bool IsNamedHidden(ReadOnlySpan<char> classes)
    {
        var names = HidingClasses.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var range in classes.Split(' '))
        {
            if (names.Contains(classes[range]))
            {
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
