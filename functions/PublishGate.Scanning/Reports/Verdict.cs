using System.Text.Json.Serialization;

namespace PublishGate.Scanning.Reports;

/// <summary>May it go out?</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<Verdict>))]
public enum Verdict
{
    Hold,
    Release,
}
