using PublishGate.Scanning.Detection.Context;
using PublishGate.Scanning.Detection.Numbers;

namespace PublishGate.Scanning.Detection.Identity;

/// <summary>Identity of a mobile device: type allocation, serial, Luhn's check digit.</summary>
/// <remarks>3GPP TS 23.003, clause 6.2.1.</remarks>
internal sealed class Imei() : IdentityKind("imei", "A mobile device's IMEI", Topic.Imei)
{
    private const int Length = 15;

    public override IdentityMatch? Read(scoped in NumberRuns run) =>
        TryTake(run, Length, out var taken)
        && !Checksums.IsUniform(run.Digits[..Length])
        && Checksums.IsLuhn(run.Digits[..Length])
            ? Match(run, taken, isCertain: false)
            : null;
}
