namespace PublishGate.Scanning.Detection.Vocabulary;

/// <summary>Reads what a key means: splits it into words, looks up each, and each pair of neighbours.</summary>
internal static class KeyReader
{
    private const int LongestKey = 80;

    /// <summary>The meanings of <c>callerName</c>, <c>caller_name</c>, <c>Caller name</c> are the same.</summary>
    public static KeyMeaning Read(ReadOnlySpan<char> key)
    {
        key = key.Length > LongestKey ? key[..LongestKey] : key;
        var meaning = KeyMeaning.None;
        var previous = ReadOnlySpan<char>.Empty;
        for (var at = 0; NextWord(key, ref at, out var range); )
        {
            var word = key[range];
            var own = KeyVocabulary.Of(word);
            meaning |= own == KeyMeaning.None ? KeyVocabulary.OfCompound(word) : own;
            meaning |= KeyVocabulary.OfPair(previous, word);
            previous = word;
        }

        return Combine(meaning);
    }

    private static KeyMeaning Combine(KeyMeaning meaning)
    {
        if (meaning.HasFlag(KeyMeaning.NotSecret))
        {
            meaning &= ~(KeyMeaning.Secret | KeyMeaning.AccessToken);
        }

        return meaning.HasFlag(KeyMeaning.Note | KeyMeaning.Insider) ? meaning | KeyMeaning.EditorialNote : meaning;
    }

    private static bool NextWord(ReadOnlySpan<char> key, ref int at, out Range word)
    {
        while (at < key.Length && !IsWordCharacter(key[at]))
        {
            at++;
        }

        var start = at;
        while (at < key.Length && IsWordCharacter(key[at]) && (at == start || !IsBoundary(key, at)))
        {
            at++;
        }

        word = start..at;
        return at > start;
    }

    private static bool IsWordCharacter(char character) => char.IsLetter(character) || character is '\u200C';

    // callerName, SMSText: before a capital that follows a small letter, and before the last of several capitals.
    private static bool IsBoundary(ReadOnlySpan<char> key, int at) =>
        char.IsUpper(key[at])
        && (
            char.IsLower(key[at - 1]) || (char.IsUpper(key[at - 1]) && at + 1 < key.Length && char.IsLower(key[at + 1]))
        );
}
