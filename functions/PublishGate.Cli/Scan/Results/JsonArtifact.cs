using PublishGate.Scanning.Reports;

namespace PublishGate.Cli.Scan.Results;

/// <summary>One artifact's part of a run in JSON, which takes a tenth of the room of its report.</summary>
/// <param name="Verdict">Its own.</param>
/// <param name="Utf8">The text.</param>
internal sealed record JsonArtifact(Verdict Verdict, byte[] Utf8);
