using PublishGate.Scanning.Detection.Context;
using PublishGate.Scanning.Detection.Numbers;

namespace PublishGate.Scanning.Detection.Identity;

/// <summary>Iranian national number (کد ملی): ten digits, the last a check digit by 11.</summary>
internal sealed class IrNationalId() : IdentityKind("ir-national-id", "An Iranian national number", Topic.NationalId)
{
    private const int Length = 10;

    public override IdentityMatch? Read(scoped in NumberRuns run)
    {
        if (!TryTake(run, Length, out var taken) || Checksums.IsUniform(run.Digits[..Length]))
        {
            return null;
        }

        var rest = Checksums.Weighted(run.Digits, 10, 9, 8, 7, 6, 5, 4, 3, 2) % 11;
        return Checksums.Digit(run.Digits, 9) == (rest < 2 ? rest : 11 - rest)
            ? Match(run, taken, isCertain: false)
            : null;
    }
}
