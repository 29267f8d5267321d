namespace PublishGate.Scanning.Content;

/// <summary>How bytes are compressed.</summary>
internal enum Compression
{
    /// <summary>RFC 1950.</summary>
    Zlib,

    /// <summary>RFC 1952.</summary>
    Gzip,

    /// <summary>RFC 7932.</summary>
    Brotli,

    /// <summary>Deflate without a wrapping (RFC 1951).</summary>
    Deflate,
}
