using PublishGate.Scanning.Detection.Context;
using PublishGate.Scanning.Detection.Numbers;

namespace PublishGate.Scanning.Detection.Identity;

/// <summary>Polish PESEL: birth date with the century in the month, order and sex, and a check digit.</summary>
/// <remarks>Ustawa o ewidencji ludności of 24 September 2010, article 15.</remarks>
internal sealed class PlPesel() : IdentityKind("pl-pesel", "A Polish PESEL number", Topic.Pesel, Topic.NationalId)
{
    private const int Length = 11;

    public override IdentityMatch? Read(scoped in NumberRuns run)
    {
        if (!TryTake(run, Length, out var taken))
        {
            return null;
        }

        var month = int.Parse(run.Digits.Slice(2, 2)) % 20;
        var sum = Checksums.Weighted(run.Digits, 1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1);
        return month is >= 1 and <= 12 && Checksums.IsDay(run.Digits.Slice(4, 2)) && sum % 10 == 0
            ? Match(run, taken, isCertain: false)
            : null;
    }
}
