using PublishGate.Scanning.Detection.Context;
using PublishGate.Scanning.Detection.Numbers;

namespace PublishGate.Scanning.Detection.Identity;

/// <summary>Russian taxpayer number (ИНН): 10 digits for an organisation, 12 for a person.</summary>
/// <remarks>Order of the Federal Tax Service ММВ-7-6/435 of 29 June 2012.</remarks>
internal sealed class RuInn() : IdentityKind("ru-inn", "A Russian taxpayer number (ИНН)", Topic.Inn, Topic.Tax)
{
    private const int Organisation = 10;
    private const int Person = 12;

    public override IdentityMatch? Read(scoped in NumberRuns run)
    {
        if (TryTake(run, Person, out var taken) && IsPerson(run.Digits))
        {
            return Match(run, taken, isCertain: false);
        }

        return TryTake(run, Organisation, out taken) && IsOrganisation(run.Digits)
            ? Match(run, taken, isCertain: false) with
            {
                Harmless = "it is an organisation's, which is public",
            }
            : null;
    }

    private static bool IsOrganisation(ReadOnlySpan<char> digits) =>
        Checksums.Weighted(digits, 2, 4, 10, 3, 5, 9, 4, 6, 8) % 11 % 10 == Checksums.Digit(digits, 9);

    private static bool IsPerson(ReadOnlySpan<char> digits) =>
        Checksums.Weighted(digits, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8) % 11 % 10 == Checksums.Digit(digits, 10)
        && Checksums.Weighted(digits, 3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8) % 11 % 10 == Checksums.Digit(digits, 11);
}
