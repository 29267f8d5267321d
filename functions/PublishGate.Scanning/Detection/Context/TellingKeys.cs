using System.Buffers;
using PublishGate.Scanning.Detection.Words;

namespace PublishGate.Scanning.Detection.Context;

/// <summary>Reads what keys and running text tell: splits them into words, and asks <see cref="TellingWords"/>.</summary>
/// <remarks>
/// A key such as <c>callerPhone_no</c> is the words caller, phone, no. Each word and each pair of neighbours counts, so
/// that <c>country_code</c>, <c>countryCode</c> and "country code" are the same.
/// </remarks>
internal static class TellingKeys
{
    private const int LongestInflection = 4;
    private const int ShortestStem = 4;
    private const int LongestIdeographicWord = 5;
    private const int ShortestCompound = 5;

    // Of phone, email, latitude, longitude, address; and of telefon, phone, address.
    private static readonly SearchValues<char> Ends = SearchValues.Create("eElLsS");
    private static readonly SearchValues<char> Begins = SearchValues.Create("tTpPaA");

    // "llamar al 612 …", "call him on 0161 …"
    private static readonly WordTable<bool> Prepositions = new(
        "on at to under via au aux al a auf unter zu para pelo no na ao il lo allo op naar pod do på по на за під"
            .Split(' ')
            .ToDictionary(word => word, _ => true, StringComparer.OrdinalIgnoreCase)
    );

    /// <summary>Everything that the words of a key or a text tell.</summary>
    public static Topic Of(ReadOnlySpan<char> text)
    {
        var topics = Topic.None;
        var previous = default(Range);
        for (var at = 0; NextWord(text, ref at, out var word); )
        {
            topics |= OfWord(text[word]);
            if (!previous.Equals(default))
            {
                topics |= TellingWords.OfPair(text[previous], text[word]);
            }

            previous = word;
        }

        return topics;
    }

    /// <summary>Every word of a key tells one of the topics: <c>callerMobile</c>, but not <c>mobile_footer</c>.</summary>
    public static bool IsOnly(ReadOnlySpan<char> key, Topic topics)
    {
        var any = false;
        var previous = default(Range);
        var isUntold = false;
        for (var at = 0; NextWord(key, ref at, out var word); any = true)
        {
            // "customerService" tells together what "service" alone does not.
            var isPair = any && (TellingWords.OfPair(key[previous], key[word]) & topics) != Topic.None;
            if (isUntold && !isPair)
            {
                return false;
            }

            isUntold = !isPair && (OfWord(key[word]) & topics) == Topic.None && !IsOrdinal(key[word], any);
            previous = word;
        }

        return any && !isUntold;
    }

    // "callerA", "abonentB"
    private static bool IsOrdinal(ReadOnlySpan<char> word, bool isBehindOthers) =>
        isBehindOthers && word is ['A' or 'B' or 'a' or 'b'];

    /// <summary>What the last word that tells any of <paramref name="topics"/> tells of them.</summary>
    public static Topic Closest(ReadOnlySpan<char> text, Topic topics)
    {
        var closest = Topic.None;
        var previous = default(Range);
        for (var at = 0; NextWord(text, ref at, out var word); )
        {
            var told = OfWord(text[word]);
            told |= previous.Equals(default) ? Topic.None : TellingWords.OfPair(text[previous], text[word]);
            closest = (told & topics) != Topic.None ? told & topics : closest;
            previous = word;
        }

        return closest;
    }

    /// <summary>What the last word of a text tells, alone and with the one before it; a preposition counts as nothing.</summary>
    public static Topic OfLastWord(ReadOnlySpan<char> text)
    {
        Range last = default;
        Range before = default;
        for (var at = 0; NextWord(text, ref at, out var word); )
        {
            before = last;
            last = word;
        }

        var topics = OfWord(text[last]);
        if (before.Equals(default))
        {
            return topics;
        }

        topics |= TellingWords.OfPair(text[before], text[last]);
        return topics == Topic.None && Prepositions.Find(text[last]) ? OfWord(text[before]) : topics;
    }

    private static Topic OfWord(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty)
        {
            return Topic.None;
        }

        if (IsIdeographic(word[0]))
        {
            return OfIdeographs(word);
        }

        var topic = TellingWords.Of(word);
        if (topic != Topic.None)
        {
            return topic;
        }

        return char.IsAscii(word[0]) ? OfCompound(word) : OfInflected(word);
    }

    // userphone, contactemail: run together without a capital. Not microphone, smartphone, iphone.
    private static Topic OfCompound(ReadOnlySpan<char> word)
    {
        if (word.Length < ShortestCompound || !(Ends.Contains(word[^1]) || Begins.Contains(word[0])))
        {
            return Topic.None;
        }

        if (word.EndsWith("phone", StringComparison.OrdinalIgnoreCase))
        {
            var isDevice =
                word.EndsWith("microphone", StringComparison.OrdinalIgnoreCase)
                || word.EndsWith("headphone", StringComparison.OrdinalIgnoreCase)
                || word.EndsWith("smartphone", StringComparison.OrdinalIgnoreCase)
                || word.EndsWith("earphone", StringComparison.OrdinalIgnoreCase)
                || word.Equals("iphone", StringComparison.OrdinalIgnoreCase);
            return isDevice ? Topic.None : Topic.Phone;
        }

        return word.StartsWith("telefon", StringComparison.OrdinalIgnoreCase)
            || word.StartsWith("phone", StringComparison.OrdinalIgnoreCase)
                ? Topic.Phone
            : word.EndsWith("email", StringComparison.OrdinalIgnoreCase) ? Topic.Email
            : word.EndsWith("latitude", StringComparison.OrdinalIgnoreCase) ? Topic.Latitude
            : word.EndsWith("longitude", StringComparison.OrdinalIgnoreCase) ? Topic.Longitude
            : word.StartsWith("address", StringComparison.OrdinalIgnoreCase) || IsPlaceOfAddress(word)
                ? Topic.PostalAddress
            : Topic.None;
    }

    // homeaddress, calleraddress; not ipaddress, macaddress, emailaddress, webaddress.
    private static bool IsPlaceOfAddress(ReadOnlySpan<char> word) =>
        word.EndsWith("address", StringComparison.OrdinalIgnoreCase)
        && !word.StartsWith("ip", StringComparison.OrdinalIgnoreCase)
        && !word.StartsWith("mac", StringComparison.OrdinalIgnoreCase)
        && !word.StartsWith("web", StringComparison.OrdinalIgnoreCase)
        && !word.Contains("mail", StringComparison.OrdinalIgnoreCase);

    // телефоном, паспортный: the dictionary holds the stem.
    private static Topic OfInflected(ReadOnlySpan<char> word)
    {
        for (var cut = 1; cut <= LongestInflection && word.Length - cut >= ShortestStem; cut++)
        {
            var topic = TellingWords.Of(word[..^cut]);
            if (topic != Topic.None)
            {
                return topic;
            }
        }

        return Topic.None;
    }

    // Chinese and Japanese write no spaces: 联系电话 is found in any run.
    private static Topic OfIdeographs(ReadOnlySpan<char> run)
    {
        var topics = Topic.None;
        for (var start = 0; start < run.Length; start++)
        {
            for (var length = 2; length <= LongestIdeographicWord && start + length <= run.Length; length++)
            {
                topics |= TellingWords.Of(run.Slice(start, length));
            }
        }

        return topics;
    }

    private static bool NextWord(ReadOnlySpan<char> text, ref int at, out Range word)
    {
        while (at < text.Length && !IsWordCharacter(text[at]))
        {
            at++;
        }

        var start = at;
        while (at < text.Length && IsWordCharacter(text[at]) && (at == start || !IsBoundary(text, at)))
        {
            at++;
        }

        word = start..at;
        return at > start;
    }

    // callerPhone, USPhone: before a capital that follows a small letter, and before the last of several capitals. An
    // iPhone is one word.
    private static bool IsBoundary(ReadOnlySpan<char> text, int at)
    {
        if (!char.IsUpper(text[at]) || (text[at - 1] == 'i' && (at == 1 || !char.IsLetter(text[at - 2]))))
        {
            return false;
        }

        return char.IsLower(text[at - 1])
            || (char.IsUpper(text[at - 1]) && at + 1 < text.Length && char.IsLower(text[at + 1]));
    }

    private static bool IsWordCharacter(char character) =>
        char.IsAscii(character) ? char.IsAsciiLetter(character) : IsForeignWordCharacter(character);

    private static bool IsForeignWordCharacter(char character) =>
        char.IsLetter(character)
        || character is '№'
        || char.GetUnicodeCategory(character)
            is System.Globalization.UnicodeCategory.NonSpacingMark
                or System.Globalization.UnicodeCategory.SpacingCombiningMark;

    private static bool IsIdeographic(char character) =>
        character is >= '\u2E80' and <= '\u9FFF' or >= '\uAC00' and <= '\uD7AF';
}
