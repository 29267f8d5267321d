using System.Collections.Frozen;

namespace PublishGate.Scanning.Pages;

/// <summary>The names of tags in lower case, the usual ones each kept once, with what they mean.</summary>
internal static class TagNames
{
    // Names without a nature, which are kept all the same.
    private const string Plain =
        "abbr canvas circle cite defs g ins label legend line lineargradient map mark mask optgroup option path picture"
        + " polygon polyline q rect stop svg symbol text time use video audio clippath";

    private static readonly FrozenDictionary<string, TagName> Usual = Of(
            (
                ElementNature.Void,
                "area base basefont bgsound br col embed frame hr img input link meta param source track wbr"
            ),
            (ElementNature.Head, "base basefont bgsound link meta noframes noscript script style template title head"),
            (
                ElementNature.Block,
                "address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer header"
                    + " hgroup main menu nav ol p search section summary ul pre listing form table hr xmp plaintext li dd dt"
                    + " h1 h2 h3 h4 h5 h6"
            ),
            (
                ElementNature.Special,
                "address applet area article aside base basefont bgsound blockquote body br button caption center col"
                    + " colgroup dd details dir div dl dt embed fieldset figcaption figure footer form frame frameset h1 h2"
                    + " h3 h4 h5 h6 head header hgroup hr html iframe img input keygen li link listing main marquee menu"
                    + " meta nav noembed noframes noscript object ol p param plaintext pre script search section select"
                    + " source style summary table tbody td template textarea tfoot th thead title tr track ul wbr xmp"
            ),
            (ElementNature.Barrier, "applet caption html table td th marquee object template select"),
            (ElementNature.Table, "caption colgroup tbody thead tfoot tr td th"),
            (ElementNature.Heading, "h1 h2 h3 h4 h5 h6"),
            (ElementNature.Formatting, "a b big code em font i nobr s small strike strong tt u"),
            (
                ElementNature.Breakout,
                "b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu"
                    + " meta nobr ol p pre ruby s small span strong strike sub sup table tt u ul var"
            ),
            (
                ElementNature.Inline,
                "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rb rp rt ruby s samp"
                    + " small span strike strong sub sup time tt u var wbr tspan textpath"
            ),
            (ElementNature.Raw, "script style textarea title xmp iframe noembed noframes"),
            (ElementNature.None, Plain)
        )
        .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, TagName>.AlternateLookup<ReadOnlySpan<char>> ByName =
        Usual.GetAlternateLookup<ReadOnlySpan<char>>();

    public static TagName Of(ReadOnlySpan<char> name) =>
        ByName.TryGetValue(name, out var usual)
            ? usual
            : new TagName(name.ToString().ToLowerInvariant(), ElementNature.None);

    private static Dictionary<string, TagName> Of(params (ElementNature Nature, string Names)[] natures)
    {
        var byName = new Dictionary<string, TagName>(StringComparer.Ordinal);
        foreach (var (nature, names) in natures)
        {
            foreach (var name in names.Split(' '))
            {
                var known = byName.GetValueOrDefault(name)?.Nature ?? ElementNature.None;
                byName[name] = new TagName(name, known | nature);
            }
        }

        return byName;
    }
}
