using PublishGate.Scanning.Detection.Context;
using PublishGate.Scanning.Detection.Numbers;

namespace PublishGate.Scanning.Detection.Identity;

/// <summary>Russian internal passport: series of four digits (region, year) and number of six, no checksum.</summary>
internal sealed class RuPassport() : IdentityKind("ru-passport", "A Russian passport number", Topic.Passport)
{
    private const int Length = 10;

    public override IdentityMatch? Read(scoped in NumberRuns run) =>
        TryTake(run, Length, out var taken)
        && (taken.Groups == 1 || IsGrouped(run, 4, 6) || IsGrouped(run, 2, 2, 6))
        && !Checksums.IsUniform(run.Digits)
            ? Match(run, taken, isCertain: false)
            : null;
}
