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
        if (run.HasPlus || run.Groups.Length > 2 || run.Digits.Length > MostDigits)
        {
            return null;
        }

        if (ReadMixed(run) is { } mixed)
        {
            return mixed;
        }

        if (run.Digits.Length < FewestDigits)
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

    // C01X00T47: letters among the digits, the whole of it seven to nine characters.
    private static IdentityMatch? ReadMixed(scoped in NumberRuns run)
    {
        var text = run.Whole;
        var start = run.Groups[0].Start;
        while (start > 0 && run.End - start <= MostDigits && IsMachineReadable(text[start - 1]))
        {
            start--;
        }

        var end = run.End;
        while (end < text.Length && end - start <= MostDigits && IsMachineReadable(text[end]))
        {
            end++;
        }

        var code = text[start..end];
        var digits = 0;
        foreach (var character in code)
        {
            digits += char.IsAsciiDigit(character) ? 1 : 0;
        }

        var isWord =
            (start == 0 || !IsWordCharacter(text[start - 1])) && (end == text.Length || !IsWordCharacter(text[end]));
        return isWord && code.Length is >= 7 and <= MostDigits && digits >= FewestDigits && digits < code.Length
            ? new IdentityMatch(start, end, code.ToString(), IsCertain: false)
            : null;
    }

    private static bool IsMachineReadable(char character) =>
        char.IsAsciiDigit(character) || char.IsAsciiLetterUpper(character);

    private static string Letters(ReadOnlySpan<char> text) =>
        string.Concat(text.ToString().Where(char.IsLetterOrDigit)).ToUpperInvariant();
}
