namespace PublishGate.Scanning.Pages;

/// <summary>Reads the attributes of a page's tags, each attribute name kept once.</summary>
internal sealed class TagParser(MarkupSetting markup)
{
    private const int LongestKept = 64;
    private const int Together = 256;

    private readonly Dictionary<string, AttributeName> _names = new(StringComparer.Ordinal);
    private TagAttribute[] _attributes = [];
    private int _count;

    public Tag Parse(PageToken token)
    {
        var reader = new TagReader(markup.Text, token.Start, token.End);
        var first = _count;
        while (reader.MoveNext())
        {
            Add(ref first, new TagAttribute(Name(reader.Key), reader.KeyStart, reader.ValueStart, reader.ValueEnd));
        }

        var named = token.Name.Length > 0 ? token : token with { Name = TagNames.Of(reader.Name) };
        return new Tag(markup, named, _attributes.AsMemory(first, _count - first));
    }

    // Tags share one array until it is full; the attributes of one stand together.
    private void Add(ref int first, TagAttribute attribute)
    {
        if (_count == _attributes.Length)
        {
            var own = _attributes.AsSpan(first);
            var next = new TagAttribute[Math.Max(Together, own.Length * 2)];
            own.CopyTo(next);
            (_attributes, _count, first) = (next, own.Length, 0);
        }

        _attributes[_count++] = attribute;
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
