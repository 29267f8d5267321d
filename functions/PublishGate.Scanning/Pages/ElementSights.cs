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
            _ when outer is not (Sight.Seen or Sight.Folded) && !MayShowItself(element, outer) => outer,
            _ when IsHidden(element, tag) => Hide(element),
            _ when outer == Sight.Folded || IsInClosedDetails(element) => Sight.Folded,
            _ => Sight.Seen,
        };
    }

    // Letters of no size or colour, and visibility, are what an element can undo for itself.
    private static bool MayShowItself(OpenElement element, Sight outer) =>
        outer == Sight.Hidden
        && element.Parent is { HiddenBy: not Means.None } parent
        && (parent.HiddenBy & ~Means.Inherited) == Means.None;

    private static Sight Hide(OpenElement element)
    {
        element.HiddenBy = element.HiddenBy == Means.None ? Means.Display : element.HiddenBy;
        return Sight.Hidden;
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
        || (tag.Name is "annotation" or "annotation-xml" && element.IsForeign)
        || HidesItself(element, tag);

    private bool HidesItself(OpenElement element, Tag tag)
    {
        var own = default(StyleEffect);
        var classes = default(ReadOnlySpan<char>);
        foreach (var attribute in tag.Attributes)
        {
            if (!attribute.Name.ConcernsSight)
            {
                continue;
            }

            switch (attribute.Name.Text)
            {
                case "hidden" or "popover":
                case "aria-hidden" when tag.Value("aria-hidden")?.Trim() is "true" or "":
                    return true;
                case "display" or "visibility" or "opacity" or "fill-opacity" when element.IsForeign:
                    var value = tag.Text.AsSpan(attribute.Start, attribute.End - attribute.Start);
                    own = own with { Hides = own.Hides | Presentation(attribute.Name.Text, value) };
                    break;
                case "class":
                    classes = tag.Text.AsSpan(attribute.Start, attribute.End - attribute.Start);
                    break;
                case "style":
                    var style = HidingDeclarations.Read(tag.Value("style"));
                    own = style with { Hides = style.Hides | (own.Hides & ~style.Shows) };
                    break;
                case "bgcolor":
                    own = own with { Background = StyleColours.Of(tag.Value("bgcolor")), IsPainted = true };
                    break;
                case "color" when tag.Name == "font":
                    own = own with { Colour = StyleColours.Of(tag.Value("color")) };
                    break;
            }
        }

        return IsNamedHidden(classes) || IsHiddenByStyle(element, own);
    }

    // SVG 2, section 6.6: attributes that are properties of styles.
    private static Means Presentation(string name, ReadOnlySpan<char> value) =>
        name switch
        {
            "display" when value.Trim() is "none" => Means.Display,
            "visibility" when value.Trim() is "hidden" or "collapse" => Means.Visibility,
            "opacity" or "fill-opacity" when value.Trim() is "0" or "0.0" or "0%" => Means.Opacity,
            _ => Means.None,
        };

    private bool IsHiddenByStyle(OpenElement element, StyleEffect own)
    {
        var inherited = element.Parent?.HiddenBy ?? Means.None;
        var (hides, shows) = styles.Of(element, inherited);
        hides = own.Hides | (hides & ~own.Shows);
        shows = own.Shows | (shows & ~own.Hides);
        hides |= inherited & ~shows;
        hides |= IsInColourOfGround(element, own) ? Means.Colour : Means.None;
        element.HiddenBy = hides;
        return hides != Means.None;
    }

    // What has a class or id may have a background from a style sheet that is not here.
    private static bool IsInColourOfGround(OpenElement element, StyleEffect own)
    {
        var isNamed = !element.Classes.IsEmpty || !element.Id.IsEmpty;
        element.Ground =
            own.IsPainted ? own.Background
            : isNamed ? null
            : element.Parent?.Ground;
        return own.Colour is { } colour && colour == element.Ground;
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

    private static bool IsInClosedDetails(OpenElement element) =>
        element.Parent is { Name: "details", Tag: { } details } && element.Name != "summary" && !details.Has("open");
}
