using PublishGate.Scanning.Detection.Context;
using PublishGate.Scanning.Detection.Numbers;

namespace PublishGate.Scanning.Detection.Identity;

/// <summary>Social security number of the United States: 3-2-4 digits, no checksum.</summary>
/// <remarks>https://www.ssa.gov/employer/randomization.html</remarks>
internal sealed class UsSsn() : IdentityKind("us-ssn", "A US social security number", Topic.Ssn)
{
    private const int Length = 9;

    public override bool CanStandAlone => true;

    public override IdentityMatch? Read(scoped in NumberRuns run)
    {
        if (!TryTake(run, Length, out var taken))
        {
            return null;
        }

        var digits = run.Digits[..Length];
        if (digits[..3] is "000" or "666" || digits[0] == '9' || digits.Slice(3, 2) is "00" || digits[5..] is "0000")
        {
            return null;
        }

        var isSpelled = taken.Groups == 3 && run.Groups.Length == 3 && IsGrouped(run, 3, 2, 4) && IsDashed(run);
        return Match(run, taken, isSpelled) with
        {
            Harmless = digits is "078051120" or "219099999" or "123456789" ? Reserved : null,
        };
    }

    private static bool IsDashed(scoped in NumberRuns run) =>
        run.Text[3] is '-' or '\u2010' or '\u2011' or '\u2013' && run.Text[6] == run.Text[3] && run.Before is not '-';
}
