using System.Collections.Frozen;
using PublishGate.Scanning.Pages.Scripts;

namespace PublishGate.Scanning.Pages;

/// <summary>The name of an attribute in lower case, and what its values are.</summary>
internal sealed record AttributeName(string Text, AttributeKind Kind)
{
    private static readonly FrozenDictionary<string, AttributeKind> Kinds = Of(
            AttributeKind.Token,
            "class id rel type role width height lang dir name for property itemprop itemtype itemscope http-equiv charset"
                + " sizes media target method enctype autocomplete tabindex crossorigin integrity nonce loading decoding"
                + " fetchpriority referrerpolicy align valign border cellpadding cellspacing bgcolor color face size colspan"
                + " rowspan scope sandbox allow frameborder scrolling xmlns xmlns:xlink xml:space version baseprofile fill"
                + " fill-rule clip-rule stroke stroke-width stroke-linecap stroke-linejoin preserveaspectratio offset"
                + " stop-color maxlength rows cols checked selected disabled async defer hreflang dropzone nowrap as"
                + " aria-hidden aria-expanded aria-haspopup aria-controls aria-labelledby aria-describedby aria-owns"
                + " aria-live aria-level aria-selected focusable slot part is accesskey start span hspace vspace"
        )
        .Concat(
            Of(
                AttributeKind.Geometry,
                "d points transform viewbox x y x1 x2 y1 y2 cx cy r rx ry fx fy dx dy values keytimes keysplines"
                    + " stroke-dasharray gradienttransform patterntransform stddeviation"
            )
        )
        .Concat(
            Of(
                AttributeKind.Url,
                "href src action formaction cite poster data background longdesc manifest ping xlink:href codebase"
                    + " classid usemap profile icon archive dynsrc lowsrc itemid about resource"
            )
        )
        .Concat(Of(AttributeKind.UrlList, "srcset imagesrcset"))
        .Concat(Of(AttributeKind.Style, "style"))
        .Concat(Of(AttributeKind.Value, "value content"))
        .ToFrozenDictionary(StringComparer.Ordinal);

    // Pages use few other names, and each of these is made once.
    private static readonly FrozenDictionary<string, AttributeName> Usual = Kinds.ToFrozenDictionary(
        pair => pair.Key,
        pair => new AttributeName(pair.Key, pair.Value),
        StringComparer.Ordinal
    );

    private static readonly FrozenDictionary<string, AttributeName>.AlternateLookup<ReadOnlySpan<char>> ByName =
        Usual.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The attribute in a place: <c>@data-props</c>.</summary>
    public string PlaceWords { get; } = "@" + Place.SafeName(Text);

    /// <summary>It carries more than a name: text that lost its quotes ends up as names of attributes.</summary>
    public bool MayTell { get; } = ScriptNames.MayTell(Text);

    /// <summary>Whether readers see the element may depend on it.</summary>
    public bool ConcernsSight { get; } =
        Text
        is "hidden"
            or "popover"
            or "aria-hidden"
            or "class"
            or "style"
            or "bgcolor"
            or "color"
            or "display"
            or "visibility"
            or "opacity"
            or "fill-opacity";

    /// <summary>A usual name that is written in lower case; null for others.</summary>
    public static AttributeName? OfUsual(ReadOnlySpan<char> name) =>
        ByName.TryGetValue(name, out var usual) ? usual : null;

    public static AttributeName Of(string name)
    {
        var lower = name.ToLowerInvariant();
        if (Usual.TryGetValue(lower, out var usual))
        {
            return usual;
        }

        var kind =
            lower.StartsWith("data-", StringComparison.Ordinal) ? AttributeKind.Data
            : lower.StartsWith("on", StringComparison.Ordinal) ? AttributeKind.Script
            : AttributeKind.Text;
        return new AttributeName(lower, kind);
    }

    private static IEnumerable<KeyValuePair<string, AttributeKind>> Of(AttributeKind kind, string names) =>
        names.Split(' ').Select(name => KeyValuePair.Create(name, kind));
}
