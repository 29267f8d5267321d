namespace PublishGate.Scanning.Pages;

/// <summary>Reads the attributes of a page's tags, each attribute name kept once.</summary>
internal sealed class TagParser(MarkupSetting markup)
{
    private const int LongestKept = 64;

    private readonly Dictionary<string, AttributeName> _names = new(StringComparer.Ordinal);

    public Tag Parse(PageToken token)
    {
        var reader = new TagReader(markup.Text, token.Start, token.End);
        List<TagAttribute>? attributes = null;
        while (reader.MoveNext())
        {
            attributes ??= new List<TagAttribute>(4);
            attributes.Add(new TagAttribute(Name(reader.Key), reader.KeyStart, reader.ValueStart, reader.ValueEnd));
        }

        var named = token.Name.Length > 0 ? token : token with { Name = TagNames.Of(reader.Name) };
        return new Tag(markup, named, attributes ?? (IReadOnlyList<TagAttribute>)[]);
    }

    private AttributeName Name(ReadOnlySpan<char> name)
    {
        if (name.Length > LongestKept)
        {
            return AttributeName.Of(name.ToString());
        }

        var names = _names.GetAlternateLookup<ReadOnlySpan<char>>();
        if (names.TryGetValue(name, out var known))
        {
            return known;
        }

        var made = AttributeName.Of(name.ToString());
        _names.Add(name.ToString(), made);
        return made;
    }
}
