using System.Collections.Frozen;

namespace PublishGate.Scanning.Pages;

/// <summary>The names of tags in lower case, the usual ones each kept once.</summary>
internal static class TagNames
{
    private static readonly FrozenSet<string> Usual = (
        "a abbr address area article aside audio b base blockquote body br button canvas caption center circle cite code col"
        + " colgroup dd defs desc details dialog div dl dt em embed fieldset figcaption figure font footer form g h1 h2 h3 h4"
        + " h5 h6 head header hr html i iframe image img input ins label legend li line lineargradient link main map mark mask"
        + " meta nav noscript object ol optgroup option p param path picture pre polygon polyline q rect s script section"
        + " select small source span stop strong style sub summary sup svg symbol table tbody td template text textarea"
        + " tfoot th thead time title tr track u ul use video wbr clippath"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> ByName = Usual.GetAlternateLookup<
        ReadOnlySpan<char>
    >();

    public static string Of(ReadOnlySpan<char> name) =>
        ByName.TryGetValue(name, out var usual) ? usual : name.ToString().ToLowerInvariant();
}
