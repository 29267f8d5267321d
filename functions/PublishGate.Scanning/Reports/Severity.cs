using System.Text.Json.Serialization;

namespace PublishGate.Scanning.Reports;

/// <summary>What a finding does to a publication.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<Severity>))]
public enum Severity
{
    /// <summary>Worth knowing; never shown as a problem.</summary>
    Info,

    /// <summary>Worth a look; does not hold the publication.</summary>
    Warn,

    /// <summary>Holds the publication until it is removed or overridden.</summary>
    Block,
}
