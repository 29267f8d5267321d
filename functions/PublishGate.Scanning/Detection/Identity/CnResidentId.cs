using PublishGate.Scanning.Detection.Context;
using PublishGate.Scanning.Detection.Numbers;

namespace PublishGate.Scanning.Detection.Identity;

/// <summary>Chinese resident identity number: region, birth date, order, and a check character that may be X.</summary>
/// <remarks>GB 11643-1999; the checksum is ISO/IEC 7064, MOD 11-2.</remarks>
internal sealed class CnResidentId()
    : IdentityKind("cn-resident-id", "A Chinese resident identity number", Topic.NationalId, Topic.Passport)
{
    private const int DigitsBefore = 17;
    private const string Checks = "10X98765432";

    public override bool CanStandAlone => true;

    public override IdentityMatch? Read(scoped in NumberRuns run)
    {
        var start = run.Groups[0].Start;
        var end = start + DigitsBefore + 1;
        if (
            run.Groups[0].Length < DigitsBefore
            || run.HasPlus
            || end > run.Whole.Length
            || IsWordCharacter(run.Before)
            || (end < run.Whole.Length && IsWordCharacter(run.Whole[end]))
        )
        {
            return null;
        }

        var digits = run.Digits[..DigitsBefore];
        var sum = Checksums.Weighted(digits, 7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2);
        var isChecked = Checks[sum % 11] == char.ToUpperInvariant(run.Whole[end - 1]);
        return isChecked && IsRegion(digits) && IsBirthDate(digits[6..14])
            ? new IdentityMatch(start, end, $"{digits}{Checks[sum % 11]}", IsCertain: true)
            : null;
    }

    private static bool IsRegion(ReadOnlySpan<char> digits) =>
        digits[0] is >= '1' and <= '8' && digits[1] is >= '1' and <= '6';

    private static bool IsBirthDate(ReadOnlySpan<char> digits) =>
        int.Parse(digits[..4]) is >= 1900 and <= 2030
        && Checksums.IsMonth(digits[4..6])
        && Checksums.IsDay(digits[6..8]);
}
