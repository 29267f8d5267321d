using System.Text.Json.Serialization;

namespace PublishGate.Scanning.Reports;

/// <summary>Why something could not be read. Every one of them holds the publication.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<GapReason>))]
public enum GapReason
{
    /// <summary>The type is not one that the scanner reads.</summary>
    Unsupported,

    /// <summary>The content ends before its own headers say it does.</summary>
    Truncated,

    /// <summary>The content breaks the rules of its format.</summary>
    Malformed,

    /// <summary>The content is encrypted or protected by a password.</summary>
    Encrypted,

    /// <summary>A limit on size, depth, count or expansion was reached before the end.</summary>
    LimitReached,

    /// <summary>The scan took longer than it may.</summary>
    TimedOut,

    /// <summary>The scanner itself failed.</summary>
    Failed,

    /// <summary>The bytes could not be read from where they are stored.</summary>
    Unreadable,

    /// <summary>The publication names an artifact that is not in staging.</summary>
    Missing,

    /// <summary>The bytes are not those that were scanned.</summary>
    Changed,
}
