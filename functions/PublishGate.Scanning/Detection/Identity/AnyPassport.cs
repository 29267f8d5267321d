using PublishGate.Scanning.Detection.Context;
using PublishGate.Scanning.Detection.Numbers;

namespace PublishGate.Scanning.Detection.Identity;

/// <summary>Passports of any country, under a word that says so: up to three letters and five to nine digits.</summary>
/// <remarks>ICAO 9303: nine characters at most, letters and digits.</remarks>
internal sealed class AnyPassport() : IdentityKind("passport", "A passport number", Topic.Passport)
{
    private const int FewestDigits = 5;
    private const int MostDigits = 9;
    private const int MostLetters = 3;

    public override IdentityMatch? Read(scoped in NumberRuns run)
    {
        var text = run.Whole;
        if (run.Digits.Length is < FewestDigits or > MostDigits || run.HasPlus || run.Groups.Length > 2)
        {
            return null;
        }

        var start = run.Groups[0].Start;
        start -= start > 1 && text[start - 1] is ' ' && char.IsUpper(text[start - 2]) ? 1 : 0;
        var letters = 0;
        while (letters < MostLetters && start > 0 && char.IsUpper(text[start - 1]))
        {
            start--;
            letters++;
        }

        var end = run.End;
        end += end < text.Length && char.IsAsciiLetterUpper(text[end]) ? 1 : 0;
        var isWord =
            (start == 0 || !IsWordCharacter(text[start - 1])) && (end == text.Length || !IsWordCharacter(text[end]));
        return isWord ? new IdentityMatch(start, end, Letters(text[start..end]), IsCertain: false) : null;
    }

    private static string Letters(ReadOnlySpan<char> text) =>
        string.Concat(text.ToString().Where(char.IsLetterOrDigit)).ToUpperInvariant();
}
