using PublishGate.Scanning.Reports;

namespace PublishGate.Cli;

/// <summary>What the command's exit code tells whoever started it.</summary>
internal static class ExitCode
{
    /// <summary>Done; nothing blocks.</summary>
    public const int Clean = 0;

    /// <summary>Something blocks: a finding or a gap.</summary>
    public const int Held = 1;

    /// <summary>Bad usage, or the command itself failed.</summary>
    public const int Failed = 2;

    /// <summary>What a verdict on all that was scanned comes out as.</summary>
    public static int Of(Verdict verdict) => verdict == Verdict.Release ? Clean : Held;
}
