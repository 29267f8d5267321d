using PublishGate.Scanning.Detection.Context;
using PublishGate.Scanning.Detection.Numbers;

namespace PublishGate.Scanning.Detection.Identity;

/// <summary>Italian tax code: surname, name, birth year, month, day and sex, place, and a check letter.</summary>
/// <remarks>Decreto ministeriale 12 March 1974; doubles get letters in place of digits (omocodia).</remarks>
internal sealed class ItCodiceFiscale()
    : IdentityKind("it-codice-fiscale", "An Italian tax code (codice fiscale)", Topic.CodiceFiscale, Topic.Tax)
{
    private const int Length = 16;
    private const int LettersBefore = 6;
    private const string Months = "ABCDEHLMPRST";
    private const string DigitLetters = "LMNPQRSTUV";

    private static readonly int[] OddDigits = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21];
    private static readonly int[] OddLetters =
    [
        1,
        0,
        5,
        7,
        9,
        13,
        15,
        17,
        19,
        21,
        2,
        4,
        18,
        20,
        11,
        3,
        6,
        8,
        12,
        14,
        16,
        10,
        22,
        25,
        24,
        23,
    ];

    public override bool CanStandAlone => true;

    public override IdentityMatch? Read(scoped in NumberRuns run)
    {
        var start = run.Groups[0].Start - LettersBefore;
        var end = start + Length;
        if (
            start < 0
            || end > run.Whole.Length
            || (start > 0 && IsWordCharacter(run.Whole[start - 1]))
            || (end < run.Whole.Length && IsWordCharacter(run.Whole[end]))
        )
        {
            return null;
        }

        Span<char> code = stackalloc char[Length];
        run.Whole[start..end].ToUpperInvariant(code);
        return IsForm(code) && IsChecked(code) ? new IdentityMatch(start, end, code.ToString(), IsCertain: true) : null;
    }

    // LLLLLL DD M DD L DDD L
    private static bool IsForm(ReadOnlySpan<char> code)
    {
        for (var i = 0; i < Length; i++)
        {
            var isRight = i switch
            {
                8 => Months.Contains(code[i], StringComparison.Ordinal),
                6 or 7 or 9 or 10 or 12 or 13 or 14 => char.IsAsciiDigit(code[i])
                    || DigitLetters.Contains(code[i], StringComparison.Ordinal),
                _ => char.IsAsciiLetterUpper(code[i]),
            };
            if (!isRight)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsChecked(ReadOnlySpan<char> code)
    {
        var sum = 0;
        for (var i = 0; i < Length - 1; i++)
        {
            var isDigit = char.IsAsciiDigit(code[i]);
            var value = isDigit ? code[i] - '0' : code[i] - 'A';
            sum +=
                i % 2 == 1 ? value
                : isDigit ? OddDigits[value]
                : OddLetters[value];
        }

        return code[^1] - 'A' == sum % 26;
    }
}
