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

    /// <summary>How a reader meets an element that stands inside <paramref name="outer"/>.</summary>
    public Sight Of(OpenElement element, Tag tag, Sight outer)
    {
        if (
            element.IsDrawing
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

    private bool IsHidden(OpenElement element, Tag tag) =>
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
        || IsInClosedDetails(element, tag.Text)
        || HidesItself(element, tag);

    private bool HidesItself(OpenElement element, Tag tag)
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

        return own.Hides != Means.None || IsNamedHidden(classes) || styles.Hide(element, tag.Text, own.Shows);
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

    private static bool IsInClosedDetails(OpenElement element, string text) =>
        element.Parent is { Name: "details" } details
        && element.Name != "summary"
        && !StyleSelector.HasAttribute(details, text, "open");
}
