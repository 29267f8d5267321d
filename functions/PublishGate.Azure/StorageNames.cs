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

    /// <summary>What is too large for an entity of the table of publications.</summary>
    public const string Documents = "documents";

    /// <summary>Bodies too large for a message, until the message is handled.</summary>
    public const string Messages = "messages";

    /// <summary>Publications, their audit trail, and messages that are saved with them and not sent yet.</summary>
    public const string Publications = "publications";

    /// <summary>What finds publications: by state, by path, by deadline, by messages to send.</summary>
    public const string Lookups = "lookups";

    public static IReadOnlyList<string> Containers { get; } = [Staged, Public, Reports, Documents, Messages];

    public static IReadOnlyList<string> Tables { get; } = [Publications, Lookups];
}
