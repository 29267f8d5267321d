using AngleSharp.Html.Parser;

namespace PublishGate.Scanning.Pages;

/// <summary>Reads tags with their attributes, each attribute name kept once.</summary>
internal sealed class TagParser(MarkupSetting markup)
{
    private const int LongestKept = 64;
    private const int Together = 256;

    private Dictionary<string, AttributeName>? _names;
    private TagAttribute[] _attributes = [];
    private int _count;

    /// <summary>Cuts off the tag that begins somewhere in the markup.</summary>
    /// <param name="start">Where its &lt; stands.</param>
    /// <param name="type">Whether it is a start tag or an end tag.</param>
    /// <param name="keeps">The token has the tag, rather than that it is read again later.</param>
    public PageToken Cut(int start, HtmlTokenType type, bool keeps)
    {
        var reader = new TagReader(markup.Text, start, markup.Text.Length);
        if (keeps)
        {
            var attributes = AttributesOf(ref reader);
            var token = new PageToken(type, start, reader.End, TagNames.Of(reader.Name));
            var isPlainEnd = type == HtmlTokenType.EndTag && attributes.IsEmpty;
            return isPlainEnd ? token : token with { Tag = new Tag(markup, token, attributes) };
        }

        while (reader.MoveNext()) { }

        return new PageToken(type, start, reader.End, TagNames.Of(reader.Name));
    }

    /// <summary>The tag that a token is.</summary>
    public Tag Parse(PageToken token)
    {
        if (token.Tag is { } tag)
        {
            return tag;
        }

        var reader = new TagReader(markup.Text, token.Start, token.End);
        var attributes = AttributesOf(ref reader);
        return new Tag(markup, token with { Name = TagNames.Of(reader.Name) }, attributes);
    }

    private ReadOnlyMemory<TagAttribute> AttributesOf(ref TagReader reader)
    {
        var first = _count;
        while (reader.MoveNext())
        {
            Add(ref first, new TagAttribute(Name(reader.Key), reader.KeyStart, reader.ValueStart, reader.ValueEnd));
        }

        return _attributes.AsMemory(first, _count - first);
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
        if (AttributeName.OfUsual(name) is { } usual)
        {
            return usual;
        }

        if (name.Length > LongestKept)
        {
            return AttributeName.Of(name.ToString());
        }

        var names = (_names ??= new(StringComparer.Ordinal)).GetAlternateLookup<ReadOnlySpan<char>>();
        if (!names.TryGetValue(name, out var known))
        {
            names[name] = known = AttributeName.Of(name.ToString());
        }

        return known;
    }
}
