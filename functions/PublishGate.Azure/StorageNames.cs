namespace PublishGate.Azure;

/// <summary>Containers and tables of the content storage account, as code and infrastructure know them.</summary>
public static class StorageNames
{
    /// <summary>Uploads and pages that wait for the gate.</summary>
    public const string Staged = "staged";

    /// <summary>What the gate released.</summary>
    public const string Public = "public";

    /// <summary>Reports by content hash and ruleset.</summary>
    public const string Reports = "reports";

    /// <summary>Publications too large for a table entity.</summary>
    public const string Documents = "documents";

    /// <summary>Bodies too large for a message, until the message is handled.</summary>
    public const string Messages = "messages";

    /// <summary>Publications and what finds them.</summary>
    public const string Publications = "publications";

    /// <summary>The audit trail.</summary>
    public const string Audit = "audit";

    public static IReadOnlyList<string> Containers { get; } = [Staged, Public, Reports, Documents, Messages];

    public static IReadOnlyList<string> Tables { get; } = [Publications, Audit];
}
