using System.Collections.Frozen;

namespace PublishGate.Scanning.Pages;

/// <summary>What an element's name means for the tree around it.</summary>
/// <remarks>WHATWG HTML, "The stack of open elements" and "The rules for parsing tokens in HTML content".</remarks>
[Flags]
internal enum ElementNature
{
    None = 0,

    /// <summary>Has no content and no end tag.</summary>
    Void = 1,

    /// <summary>May stand in the head.</summary>
    Head = 2,

    /// <summary>Ends a paragraph.</summary>
    Block = 4,

    /// <summary>An end tag of another element does not reach through it.</summary>
    Special = 8,

    /// <summary>Ends the scope in which elements outside of it can be closed.</summary>
    Barrier = 16,

    /// <summary>A part of a table.</summary>
    Table = 32,
    Heading = 64,

    /// <summary>Its end tag may stand anywhere, also where others began inside of it.</summary>
    Formatting = 128,

    /// <summary>Ends a drawing that it stands in.</summary>
    Breakout = 256,
}

/// <summary>The nature of each element by its name.</summary>
internal static class ElementNatures
{
    private static readonly FrozenDictionary<string, ElementNature> ByName = Of(
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
            )
        )
        .ToFrozenDictionary(StringComparer.Ordinal);

    public static ElementNature Of(string name) => ByName.GetValueOrDefault(name);

    private static Dictionary<string, ElementNature> Of(params (ElementNature Nature, string Names)[] natures)
    {
        var byName = new Dictionary<string, ElementNature>(StringComparer.Ordinal);
        foreach (var (nature, names) in natures)
        {
            foreach (var name in names.Split(' '))
            {
                byName[name] = byName.GetValueOrDefault(name) | nature;
            }
        }

        return byName;
    }
}
