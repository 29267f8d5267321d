using System.Text.Json.Serialization;
using PublishGate.Scanning.Reports;

namespace PublishGate.Gate.Publications;

/// <summary>Where content is kept.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<ContentArea>))]
public enum ContentArea
{
    /// <summary>Uploaded, not yet cleared; readers cannot reach it.</summary>
    Staged,

    /// <summary>What readers reach.</summary>
    Public,
}
