using PublishGate.Scanning.Detection.Context;
using PublishGate.Scanning.Detection.Numbers;

namespace PublishGate.Scanning.Detection.Identity;

/// <summary>Russian insurance number (СНИЛС): <c>112-233-445 95</c>, nine digits and a checksum of two.</summary>
/// <remarks>Order of the Pension Fund 211p of 13 June 2019.</remarks>
internal sealed class RuSnils()
    : IdentityKind("ru-snils", "A Russian insurance number (СНИЛС)", Topic.Snils, Topic.NationalId)
{
    private const int Length = 11;

    public override bool CanStandAlone => true;

    public override IdentityMatch? Read(scoped in NumberRuns run)
    {
        if (!TryTake(run, Length, out var taken) || Checksums.IsUniform(run.Digits[..Length]))
        {
            return null;
        }

        var sum = Checksums.Weighted(run.Digits, 9, 8, 7, 6, 5, 4, 3, 2, 1) % 101 % 100;
        return sum == int.Parse(run.Digits[9..11])
            ? Match(run, taken, isCertain: taken.Groups == 4 && IsGrouped(run, 3, 3, 3, 2))
            : null;
    }
}
