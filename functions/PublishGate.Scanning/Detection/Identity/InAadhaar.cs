using PublishGate.Scanning.Detection.Context;
using PublishGate.Scanning.Detection.Numbers;

namespace PublishGate.Scanning.Detection.Identity;

/// <summary>Indian Aadhaar: twelve digits, the first from 2 to 9, Verhoeff's checksum.</summary>
/// <remarks>UIDAI, Aadhaar numbering scheme.</remarks>
internal sealed class InAadhaar()
    : IdentityKind("in-aadhaar", "An Indian Aadhaar number", Topic.Aadhaar, Topic.NationalId)
{
    private const int Length = 12;

    public override IdentityMatch? Read(scoped in NumberRuns run) =>
        TryTake(run, Length, out var taken) && run.Digits[0] >= '2' && Checksums.IsVerhoeff(run.Digits[..Length])
            ? Match(run, taken, isCertain: false)
            : null;
}
