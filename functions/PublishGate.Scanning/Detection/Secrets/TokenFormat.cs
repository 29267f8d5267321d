using System.Buffers;

namespace PublishGate.Scanning.Detection.Secrets;

/// <summary>A token that its issuer marks with a prefix.</summary>
/// <param name="Rule">The rule that it breaks.</param>
/// <param name="Prefix">How it begins, in exact case.</param>
/// <param name="Alphabet">The characters that follow.</param>
/// <param name="Shortest">Fewest characters behind the prefix.</param>
/// <param name="Longest">Most characters behind the prefix; a longer run is something else.</param>
internal sealed record TokenFormat(Rule Rule, string Prefix, SearchValues<char> Alphabet, int Shortest, int Longest)
{
    /// <summary>The length of the token at <paramref name="at"/>, or 0 if none stands there.</summary>
    public int Match(ReadOnlySpan<char> text, int at)
    {
        if (at > 0 && (char.IsAsciiLetterOrDigit(text[at - 1]) || text[at - 1] is '_' or '-'))
        {
            return 0;
        }

        var rest = text[(at + Prefix.Length)..];
        var length = rest.IndexOfAnyExcept(Alphabet);
        length = length < 0 ? rest.Length : length;
        return length >= Shortest && length <= Longest ? Prefix.Length + length : 0;
    }
}
