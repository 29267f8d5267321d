namespace PublishGate.Cli.Serving;

/// <summary>What <c>publishgate serve</c> was asked.</summary>
internal sealed record ServeOptions
{
    /// <summary>Folder of the database, the keys, and staged and public content.</summary>
    public required string DataFolder { get; init; }

    /// <summary>Port of the API on this machine; 0 for any free one.</summary>
    public required int Port { get; init; }

    /// <summary>Path of publishgate.yaml; null for the setting's, or the default policy.</summary>
    public string? PolicyFile { get; init; }
}
