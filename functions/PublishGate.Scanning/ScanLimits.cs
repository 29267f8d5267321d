namespace PublishGate.Scanning;

/// <summary>The bounds of one artifact's scan. Reaching one is a gap, never silence.</summary>
public sealed record ScanLimits
{
    public static ScanLimits Default { get; } = new();

    /// <summary>Largest text artifact (page, script, subtitle, plain text) that is read, in bytes.</summary>
    public long TextBytes { get; init; } = 64 * 1024 * 1024;

    /// <summary>Largest single metadata block or stream that is held in memory, in bytes.</summary>
    public int BlockBytes { get; init; } = 32 * 1024 * 1024;

    /// <summary>Bytes that decoding and decompressing may yield in one artifact, in total.</summary>
    public long ExpandedBytes { get; init; } = 128 * 1024 * 1024;

    /// <summary>How often its own size compressed content may grow to.</summary>
    public int ExpansionRatio { get; init; } = 200;

    /// <summary>Encodings and containers that may be nested.</summary>
    public int Depth { get; init; } = 12;

    /// <summary>Structural nesting (elements, objects, boxes) that is followed.</summary>
    public int Nesting { get; init; } = 512;

    /// <summary>Fragments that are examined in one artifact; each holds about 300 bytes until the end of its scan.</summary>
    public int Fragments { get; init; } = 400_000;

    /// <summary>Fragments after which a table is examined before it is read on, so that its length is not bounded.</summary>
    public int Window { get; init; } = 50_000;

    /// <summary>Those of them that are values of tags, which cost the most: a file of media has a few hundred.</summary>
    public int MetadataFragments { get; init; } = 200_000;

    /// <summary>Gaps that are told of one artifact, each of which holds it; more are not worth their memory.</summary>
    public int Gaps { get; init; } = 1_000;

    /// <summary>Embedded artifacts (pictures, attachments, archive entries) that are scanned in one artifact.</summary>
    public int Embedded { get; init; } = 10_000;

    /// <summary>Findings that are reported in one artifact; more are counted in a gap.</summary>
    public int Findings { get; init; } = 5_000;

    /// <summary>What detectors may report in one artifact, each repetition of a value counted.</summary>
    public int Detections { get; init; } = 100_000;

    /// <summary>Time for one artifact.</summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Threads that work on one artifact at a time, where it is large enough to be worth it.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;
}
