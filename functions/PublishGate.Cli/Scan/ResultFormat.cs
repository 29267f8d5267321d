namespace PublishGate.Cli.Scan;

/// <summary>How results are written.</summary>
internal enum ResultFormat
{
    /// <summary>For an editor.</summary>
    Text,

    /// <summary>For other tools: the contract.</summary>
    Json,

    /// <summary>SARIF 2.1.0.</summary>
    Sarif,
}
