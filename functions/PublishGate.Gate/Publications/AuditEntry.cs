namespace PublishGate.Gate.Publications;

/// <summary>One line of the append-only audit trail. Holds no raw value.</summary>
/// <param name="Publication">Id of the publication, or <c>-</c> for what concerns none.</param>
/// <param name="Revision">Its revision, or <c>-</c>.</param>
/// <param name="At">When.</param>
/// <param name="Action">What was done, such as <c>submitted</c>, <c>held</c>, <c>overridden</c>.</param>
/// <param name="Actor">Who did it: <c>gate</c>, or the name that a person gave.</param>
/// <param name="Detail">One plain sentence.</param>
public sealed record AuditEntry(
    string Publication,
    string Revision,
    DateTimeOffset At,
    string Action,
    string Actor,
    string Detail
)
{
    /// <summary>The gate's own doing.</summary>
    public const string Gate = "gate";
}
