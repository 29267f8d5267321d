using PublishGate.Scanning.Detection.Context;
using PublishGate.Scanning.Detection.Numbers;

namespace PublishGate.Scanning.Detection.Identity;

/// <summary>German tax identification number: eleven digits; of the first ten, one stands two or three times.</summary>
/// <remarks>§ 139b AO; the check digit is that of ISO/IEC 7064, MOD 11,10.</remarks>
internal sealed class DeTaxId() : IdentityKind("de-tax-id", "A German tax identification number", Topic.Tax)
{
    private const int Length = 11;

    public override IdentityMatch? Read(scoped in NumberRuns run) =>
        TryTake(run, Length, out var taken)
        && run.Digits[0] != '0'
        && HasOneRepeatedDigit(run.Digits[..10])
        && Checksums.IsMod11Comma10(run.Digits[..Length])
            ? Match(run, taken, isCertain: false)
            : null;

    private static bool HasOneRepeatedDigit(ReadOnlySpan<char> digits)
    {
        var repeated = 0;
        var most = 0;
        for (var digit = '0'; digit <= '9'; digit++)
        {
            var count = digits.Count(digit);
            repeated += count > 1 ? 1 : 0;
            most = Math.Max(most, count);
        }

        return repeated == 1 && most <= 3;
    }
}
