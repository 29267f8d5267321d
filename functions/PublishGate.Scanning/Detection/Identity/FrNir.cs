using PublishGate.Scanning.Detection.Context;
using PublishGate.Scanning.Detection.Numbers;

namespace PublishGate.Scanning.Detection.Identity;

/// <summary>French social security number (NIR): sex, year, month, place, order, and a key of 97 less the remainder.</summary>
/// <remarks>INSEE, numéro d'inscription au répertoire; Corsica's departments 2A and 2B count as 19 and 18.</remarks>
internal sealed class FrNir()
    : IdentityKind("fr-nir", "A French social security number (NIR)", Topic.Nir, Topic.NationalId | Topic.Ssn)
{
    private const int Length = 15;
    private const int CorsicanHead = 5;

    public override bool CanStandAlone => true;

    public override IdentityMatch? Read(scoped in NumberRuns run)
    {
        if (
            TryTake(run, Length, out var taken)
            && IsPerson(run.Digits)
            && IsChecked(run.Digits[..13], run.Digits[13..15])
        )
        {
            return Match(run, taken, isCertain: taken.Groups >= 6 && IsGrouped(run, 1, 2, 2, 2, 3, 3));
        }

        return Corsican(run);
    }

    // 1 85 05 2A 006 084 36: the department holds a letter, which ends the run of digits.
    private static IdentityMatch? Corsican(scoped in NumberRuns run)
    {
        var end = run.End;
        var text = run.Whole;
        if (
            run.Digits.Length != CorsicanHead + 1
            || run.Digits[CorsicanHead] != '2'
            || IsWordCharacter(run.Before)
            || end >= text.Length
            || char.ToUpperInvariant(text[end]) is not ('A' or 'B')
        )
        {
            return null;
        }

        Span<char> digits = stackalloc char[Length];
        run.Digits[..CorsicanHead].CopyTo(digits);
        (char.ToUpperInvariant(text[end]) is 'A' ? "19" : "18").CopyTo(digits[CorsicanHead..]);
        var count = CorsicanHead + 2;
        var at = end + 1;
        for (; at < text.Length && count < Length && (char.IsAsciiDigit(text[at]) || text[at] is ' '); at++)
        {
            if (char.IsAsciiDigit(text[at]))
            {
                digits[count++] = text[at];
            }
        }

        return count == Length && IsPerson(digits) && IsChecked(digits[..13], digits[13..])
            ? new IdentityMatch(run.Groups[0].Start, at, digits.ToString(), IsCertain: true)
            : null;
    }

    private static bool IsPerson(ReadOnlySpan<char> digits) =>
        digits[0] is '1' or '2' && (Checksums.IsMonth(digits.Slice(3, 2)) || digits[3] is '2' or '3');

    private static bool IsChecked(ReadOnlySpan<char> number, ReadOnlySpan<char> key) =>
        97 - Checksums.Mod97(number) == int.Parse(key);
}
