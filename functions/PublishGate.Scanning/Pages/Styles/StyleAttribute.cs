namespace PublishGate.Scanning.Pages.Styles;

/// <summary>A condition of a selector on an attribute: <c>[hidden]</c>, <c>[class*="hide" i]</c>.</summary>
/// <remarks>CSS Selectors Level 4, section 6.</remarks>
internal sealed record StyleAttribute(string Name)
{
    /// <summary>How the value is compared: <c>= ~ | ^ $ *</c>, or U+0000 where it may be anything.</summary>
    public char Operator { get; init; }

    public string Value { get; init; } = "";

    public StringComparison Comparison { get; init; } = StringComparison.Ordinal;

    /// <summary>Reads what stands between the brackets; null if it breaks the syntax.</summary>
    public static StyleAttribute? Parse(ReadOnlySpan<char> text)
    {
        var equals = text.IndexOf('=');
        if (equals < 0)
        {
            return text.IsWhiteSpace() ? null : new StyleAttribute(text.Trim().ToString().ToLowerInvariant());
        }

        var hasSign = equals > 0 && text[equals - 1] is '~' or '|' or '^' or '$' or '*';
        var name = text[..(hasSign ? equals - 1 : equals)].Trim();
        var value = text[(equals + 1)..].Trim();
        var isFolded =
            value.EndsWith(" i", StringComparison.OrdinalIgnoreCase) || value is [.., '"' or '\'', 'i' or 'I'];
        value = isFolded ? value[..^1].TrimEnd() : value;
        return name.IsEmpty
            ? null
            : new StyleAttribute(name.ToString().ToLowerInvariant())
            {
                Operator = hasSign ? text[equals - 1] : '=',
                Value = value.Trim("\"'").ToString(),
                Comparison = isFolded ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal,
            };
    }

    public bool Matches(OpenElement element) => element.Tag is { } tag && tag.Has(Name) && Fits(tag.Source(Name));

    /// <summary>One of the words that spaces separate is <paramref name="word"/>.</summary>
    public static bool HasWord(ReadOnlySpan<char> words, string word, StringComparison comparison)
    {
        for (var at = words.IndexOf(word, comparison); at >= 0; )
        {
            var end = at + word.Length;
            if ((at == 0 || char.IsWhiteSpace(words[at - 1])) && (end == words.Length || char.IsWhiteSpace(words[end])))
            {
                return true;
            }

            var next = words[(at + 1)..].IndexOf(word, comparison);
            at = next < 0 ? -1 : at + 1 + next;
        }

        return false;
    }

    private bool Fits(ReadOnlySpan<char> value) =>
        Operator switch
        {
            '\0' => true,
            '=' => value.Equals(Value, Comparison),
            _ when Value.Length == 0 => false,
            '~' => HasWord(value, Value, Comparison),
            '|' => value.StartsWith(Value, Comparison) && (value.Length == Value.Length || value[Value.Length] == '-'),
            '^' => value.StartsWith(Value, Comparison),
            '$' => value.EndsWith(Value, Comparison),
            _ => value.Contains(Value, Comparison),
        };
}
