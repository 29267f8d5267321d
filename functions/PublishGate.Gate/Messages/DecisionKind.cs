using System.Text.Json.Serialization;
using PublishGate.Scanning.Reports;

namespace PublishGate.Gate.Messages;

/// <summary>What the gate decided.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<DecisionKind>))]
public enum DecisionKind
{
    /// <summary>Something blocks.</summary>
    Held,

    /// <summary>Nothing that was read blocks, but not everything could be read.</summary>
    Unscannable,

    /// <summary>Not everything was scanned in time.</summary>
    Overdue,

    /// <summary>It is public.</summary>
    Released,

    /// <summary>It is public already, and a re-scan found what blocks or could not read it.</summary>
    Exposed,
}
