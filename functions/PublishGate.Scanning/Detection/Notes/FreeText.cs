namespace PublishGate.Scanning.Detection.Notes;

/// <summary>Tells what someone wrote from flags, ids, addresses, templates and labels.</summary>
internal static class FreeText
{
    private const int ShortestIdeographic = 5;

    /// <summary>The value of a key that is meant for notes is one.</summary>
    public static bool Is(ReadOnlySpan<char> text, string key)
    {
        text = text.Trim();
        if (text.Length < 4 || text.StartsWith("http") || text[0] is '{' or '<' or '[' && text.IndexOf(' ') < 0)
        {
            return false;
        }

        return HasWords(text) && !text.Contains("{{", StringComparison.Ordinal) && !IsLabelOf(text, key);
    }

    private static bool HasWords(ReadOnlySpan<char> text)
    {
        var words = 0;
        var ideographs = 0;
        var letters = 0;
        foreach (var word in new Context.WordEnumerator(text))
        {
            letters += char.IsLetter(text[word][0]) ? 1 : 0;
            ideographs += Context.WordEnumerator.IsIdeograph(text[word][0]) ? 1 : 0;
            words++;
        }

        return ideographs >= ShortestIdeographic
            || (ideographs == 0 && letters > 1 && text.IndexOf(' ') > 0 && words > 1);
    }

    private static readonly string[] Articles =
    [
        "the ",
        "a ",
        "an ",
        "your ",
        "of ",
        "der ",
        "die ",
        "das ",
        "la ",
        "le ",
        "el ",
    ];

    /// <summary>A text of the interface that only says its key again: <c>"internalNotes": "Internal notes"</c>.</summary>
    public static bool IsLabelOf(ReadOnlySpan<char> text, string key) =>
        IsSpelledAs(text, key)
        || (text.Length < 2 * key.Length + 8 && IsSpelledAs(WithoutArticles(text.ToString()), key));

    private static string WithoutArticles(string text) =>
        Articles.Aggregate(
            text,
            (left, article) => left.Replace(" " + article, " ", StringComparison.OrdinalIgnoreCase)
        );

    private static bool IsSpelledAs(ReadOnlySpan<char> text, string key)
    {
        var at = 0;
        foreach (var character in text)
        {
            if (!char.IsLetter(character))
            {
                continue;
            }

            while (at < key.Length && !char.IsLetter(key[at]))
            {
                at++;
            }

            if (at == key.Length || char.ToLowerInvariant(key[at]) != char.ToLowerInvariant(character))
            {
                return false;
            }

            at++;
        }

        return true;
    }
}
