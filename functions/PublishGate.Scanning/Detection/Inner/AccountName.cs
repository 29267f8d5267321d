using System.Buffers;
using PublishGate.Scanning.Detection.Context;
using PublishGate.Scanning.Detection.Vocabulary;

namespace PublishGate.Scanning.Detection.Inner;

/// <summary>Judges the name of an account: does it stand for a person?</summary>
internal static class AccountName
{
    private static readonly SearchValues<char> Impossible = SearchValues.Create("{}<>$%*()[]\"'=?!;,+|~^`");

    private const int Shortest = 3;
    private const int Longest = 40;

    /// <summary>It may be a person's: not a role, not a number, not a placeholder.</summary>
    public static bool IsPersons(ReadOnlySpan<char> name) =>
        name.Length is >= Shortest and <= Longest
        && char.IsLetter(name[0])
        && !ServiceAccounts.Contains(name)
        && !ServiceAccounts.Contains(name.TrimEnd("0123456789"))
        && !name.ContainsAny(Impossible);

    /// <summary>It says a given name: <c>iva.nemova</c>, <c>ivan82</c>.</summary>
    public static bool SaysName(ReadOnlySpan<char> name)
    {
        foreach (var word in new WordEnumerator(name))
        {
            if (GivenNames.Contains(name[word].TrimEnd("0123456789")))
            {
                return true;
            }
        }

        return false;
    }
}
