using PublishGate.Scanning.Detection.Context;
using PublishGate.Scanning.Detection.Numbers;

namespace PublishGate.Scanning.Detection.Identity;

/// <summary>Spanish DNI (eight digits and a letter) and NIE (X, Y or Z, seven digits and a letter).</summary>
/// <remarks>Real Decreto 1553/2005; the letter is the remainder by 23.</remarks>
internal sealed class EsDni()
    : IdentityKind("es-dni", "A Spanish identity number (DNI/NIE)", Topic.Dni, Topic.NationalId | Topic.Tax)
{
    private const string Letters = "TRWAGMYFPDXBNJZSQVHLCKE";

    public override IdentityMatch? Read(scoped in NumberRuns run)
    {
        var text = run.Whole;
        var start = run.Groups[0].Start;
        var foreigner =
            start > 0 ? "XYZ".IndexOf(char.ToUpperInvariant(text[start - 1]), StringComparison.Ordinal) : -1;
        var digits = foreigner >= 0 ? 7 : 8;
        start -= foreigner >= 0 ? 1 : 0;
        if (run.Digits.Length != digits || run.HasPlus || (start > 0 && IsWordCharacter(text[start - 1])))
        {
            return null;
        }

        var end = run.End;
        end += end < text.Length && text[end] is '-' or ' ' ? 1 : 0;
        if (end >= text.Length || (end + 1 < text.Length && IsWordCharacter(text[end + 1])))
        {
            return null;
        }

        var number = int.Parse(run.Digits) + (Math.Max(foreigner, 0) * 10_000_000);
        var letter = char.ToUpperInvariant(text[end]);
        return Letters[number % 23] == letter
            ? new IdentityMatch(start, end + 1, $"{number}{letter}", IsCertain: false)
            {
                Harmless = number is 0 or 12345678 ? Reserved : null,
            }
            : null;
    }
}
