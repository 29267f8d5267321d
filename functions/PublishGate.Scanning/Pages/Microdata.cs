using PublishGate.Scanning.Fragments;

namespace PublishGate.Scanning.Pages;

/// <summary>Tells whom a property in the markup describes (WHATWG HTML, "Microdata").</summary>
/// <example><c>&lt;div itemprop=publisher itemtype="https://schema.org/Organization">&lt;meta itemprop=telephone …></c></example>
internal static class Microdata
{
    private const int Reach = 8;

    /// <summary>Types of schema.org that describe a body or a place; all types of organisations end in one of the first words.</summary>
    private static readonly string[] Bodies =
    [
        "Organization",
        "Business",
        "Corporation",
        "Place",
        "PostalAddress",
        "ContactPoint",
        "WebSite",
    ];

    /// <summary>A scope that says organisation, where the nearest item around is one; else null.</summary>
    /// <param name="element">The innermost open element.</param>
    /// <param name="outer">What is around the page.</param>
    public static FragmentScope? ScopeAround(OpenElement element, FragmentScope? outer)
    {
        OpenElement? open = element;
        for (var i = 0; i < Reach && open is not null; i++, open = open.Parent)
        {
            if (open.Tag is { } tag && tag.Source("itemtype") is { IsEmpty: false } type)
            {
                return IsBody(type) ? new FragmentScope(outer, "organization") : null;
            }
        }

        return null;
    }

    private static bool IsBody(ReadOnlySpan<char> type)
    {
        foreach (var body in Bodies)
        {
            if (type.TrimEnd().TrimEnd('/').EndsWith(body, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
