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

    public string Name => token.Name;

    public PageToken Token => token;

    public string Text => markup.Text;

    public Origin Origin => markup.Origin;

    public ReadOnlySpan<TagAttribute> Attributes => attributes.Span;

    /// <summary>The element as it is told: <c>div.player</c>, <c>script#__NEXT_DATA__</c>.</summary>
    public Place Place => _place ??= markup.At(PlaceWords(markup.Text, token));

    /// <summary>The attributes of one element stand beside one another.</summary>
    public FragmentScope Scope =>
        _scope ??= new FragmentScope(markup.Scope, Value("itemprop") ?? Value("id") ?? Value("class"));

    /// <summary>What the element's value or content is called; empty if it has no name.</summary>
    public string ValueName =>
        _valueName ??=
            Value("name") ?? Value("property") ?? Value("itemprop") ?? Value("http-equiv") ?? Value("id") ?? "";

    /// <summary>The decoded value of the first attribute of that name; null if there is none.</summary>
    public string? Value(string name)
    {
        foreach (var attribute in Attributes)
        {
            if (attribute.Name.Text == name)
            {
                return CharacterReferences.Decode(Text, attribute.Start, attribute.End, Origin.None).Text;
            }
        }

        return null;
    }

    /// <summary>Where the value of the first attribute of that name stands in the page's text; empty if there is none.</summary>
    public (int Start, int End) Range(string name)
    {
        foreach (var attribute in Attributes)
        {
            if (attribute.Name.Text == name)
            {
                return (attribute.Start, attribute.End);
            }
        }

        return default;
    }

    public bool Has(string name)
    {
        foreach (var attribute in Attributes)
        {
            if (attribute.Name.Text == name)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The words of the tag's place, found only when a place is asked for.</summary>
    public static Func<string> PlaceWords(string text, PageToken token) =>
        () =>
        {
            var (id, type) = ("", "");
            var tag = new TagReader(text, token.Start, token.End);
            while (tag.MoveNext())
            {
                id =
                    id.Length == 0 && tag.Key.Equals("id", StringComparison.OrdinalIgnoreCase)
                        ? Shown('#', tag.Value)
                        : id;
                type =
                    type.Length == 0 && tag.Key.Equals("class", StringComparison.OrdinalIgnoreCase)
                        ? Shown('.', tag.Value)
                        : type;
            }

            var name = token.Type == AngleSharp.Html.Parser.HtmlTokenType.EndTag ? "/" + token.Name : token.Name;
            return Place.SafeName(name) + (id.Length > 0 ? id : type);
        };

    private static string Shown(char sign, ReadOnlySpan<char> names)
    {
        var name = names.Trim();
        var space = name.IndexOfAny(" \t\r\n");
        name = space < 0 ? name : name[..space];
        return name.IsEmpty ? "" : sign + Place.SafeName(name[..Math.Min(name.Length, LongestNameShown)].ToString());
    }
}
