using System.Text.Json.Serialization;
using PublishGate.Scanning.Reports;

namespace PublishGate.Gate.Publications;

/// <summary>Where one revision of a publication stands.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<PublicationState>))]
public enum PublicationState
{
    /// <summary>Reports are awaited; nothing is public yet.</summary>
    Scanning,

    /// <summary>Not released; only an editor's act (override, re-scan, new revision) moves it on.</summary>
    Held,

    /// <summary>Cleared; its artifacts are being copied to public content.</summary>
    Releasing,

    /// <summary>Public, and nothing that blocks is known of it.</summary>
    Released,

    /// <summary>Public, and a re-scan found what blocks or could not read it.</summary>
    Exposed,

    /// <summary>A later revision took its place.</summary>
    Superseded,
}
