using AngleSharp.Html.Parser;
using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Positions;

namespace PublishGate.Scanning.Pages;

/// <summary>A start or end tag with all of its attributes as the source writes them.</summary>
internal sealed class Tag(MarkupSetting markup, PageToken token, ReadOnlyMemory<TagAttribute> attributes)
{
    private const int LongestNameShown = 40;

    private FragmentScope? _scope;
    private Place? _place;
    private string? _valueName;

    public string Name => token.Name.Text;

    public PageToken Token => token;

    public string Text => markup.Text;

    public Origin Origin => markup.Origin;

    public ReadOnlySpan<TagAttribute> Attributes => attributes.Span;

    /// <summary>The element as it is told: <c>div.player</c>, <c>script#__NEXT_DATA__</c>.</summary>
    public Place Place => _place ??= markup.At(PlaceWords);

    /// <summary>What the elements around it say that it describes; null where they say nothing.</summary>
    public FragmentScope? Around { get; set; }

    /// <summary>The attributes of one element stand beside one another.</summary>
    public FragmentScope Scope =>
        _scope ??= new FragmentScope(Around ?? markup.Scope, Value("itemprop") ?? Value("id") ?? Value("class"));

    /// <summary>What the element's value or content is called; empty if it has no name.</summary>
    public string ValueName =>
        _valueName ??=
            Value("name") ?? Value("property") ?? Value("itemprop") ?? Value("http-equiv") ?? Value("id") ?? "";

    /// <summary>The decoded value of the first attribute of that name; null if there is none.</summary>
    public string? Value(string name) =>
        Find(name) is { Name: not null } found
            ? CharacterReferences.Decode(Text, found.Start, found.End, Origin.None).Text
            : null;

    /// <summary>The value of the first attribute of that name as the source writes it; empty if there is none.</summary>
    public ReadOnlySpan<char> Source(string name)
    {
        var (start, end) = Range(name);
        return Text.AsSpan(start, end - start);
    }

    /// <summary>Where that value stands in the page's text.</summary>
    public (int Start, int End) Range(string name)
    {
        var found = Find(name);
        return (found.Start, found.End);
    }

    public bool Has(string name) => Find(name).Name is not null;

    // The first counts, as in browsers.
    private TagAttribute Find(string name)
    {
        foreach (ref readonly var attribute in Attributes)
        {
            if (attribute.Name.Text == name)
            {
                return attribute;
            }
        }

        return default;
    }

    // Found only when the place is told.
    private string PlaceWords()
    {
        var id = Shown('#', Source("id"));
        var name = token.Type == HtmlTokenType.EndTag ? "/" + Name : Name;
        return Place.SafeName(name) + (id.Length > 0 ? id : Shown('.', Source("class")));
    }

    private static string Shown(char sign, ReadOnlySpan<char> names)
    {
        var name = names.Trim();
        var space = name.IndexOfAny(" \t\r\n");
        name = space < 0 ? name : name[..space];
        return name.IsEmpty ? "" : sign + Place.SafeName(name[..Math.Min(name.Length, LongestNameShown)].ToString());
    }
}
