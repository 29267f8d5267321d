namespace PublishGate.Scanning.Content;

/// <summary>What a deflate stream is wrapped in.</summary>
internal enum Compression
{
    /// <summary>RFC 1950.</summary>
    Zlib,

    /// <summary>RFC 1952.</summary>
    Gzip,

    /// <summary>Nothing (RFC 1951).</summary>
    Deflate,
}
