using PublishGate.Scanning;

namespace PublishGate.Cli.Scan;

/// <summary>What was found in one target.</summary>
/// <param name="Path">The target's path.</param>
/// <param name="Scanned">The report, with raw values for <c>--reveal</c>.</param>
/// <param name="Took">Time from opening the file to its report.</param>
internal sealed record ScanResult(string Path, RevealedReport Scanned, TimeSpan Took);
