using PublishGate.Scanning.Detection.Context;
using PublishGate.Scanning.Detection.Words;

namespace PublishGate.Scanning.Detection.Vocabulary;

/// <summary>Words by which remarks speak of someone without a name: <c>she</c>, <c>his</c>, <c>её</c>.</summary>
/// <remarks>None that is also polite for "you" or that things have, too.</remarks>
internal static class Pronouns
{
    private static readonly WordTable<bool> Words = new(
        """
        he she him her his hers himself herself
        он она его её ему ей ней нему
        він вона його її йому їй нею
        er ihn ihm seine seinen seinem
        elle él ella ele ela dele dela
        او 他 她
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Distinct().ToDictionary(
            word => word,
            _ => true,
            StringComparer.OrdinalIgnoreCase
        )
    );

    /// <summary>One of the words of a sentence is such a word.</summary>
    public static bool AreIn(ReadOnlySpan<char> sentence)
    {
        foreach (var word in new WordEnumerator(sentence))
        {
            if (Words.Find(sentence[word]))
            {
                return true;
            }
        }

        return false;
    }
}
