using PublishGate.Scanning.Detection.Context;
using PublishGate.Scanning.Detection.Numbers;

namespace PublishGate.Scanning.Detection.Identity;

/// <summary>Ukrainian taxpayer number (РНОКПП): days since 31 December 1899, four digits, and a check digit.</summary>
/// <remarks>Order of the Ministry of Finance 822 of 29 September 2017.</remarks>
internal sealed class UaRnokpp()
    : IdentityKind("ua-rnokpp", "A Ukrainian taxpayer number (РНОКПП)", Topic.Rnokpp, Topic.Tax | Topic.NationalId)
{
    private const int Length = 10;

    public override IdentityMatch? Read(scoped in NumberRuns run)
    {
        if (!TryTake(run, Length, out var taken) || Checksums.IsUniform(run.Digits[..Length]))
        {
            return null;
        }

        // The weight of the first digit is minus one; 11 is added so that the remainder stays positive.
        var sum = Checksums.Weighted(run.Digits, -1, 5, 7, 9, 4, 6, 10, 5, 7) + 11;
        return sum % 11 % 10 == Checksums.Digit(run.Digits, 9) ? Match(run, taken, isCertain: false) : null;
    }
}
