using PublishGate.Scanning.Reports;

namespace PublishGate.Gate.Ports;

/// <summary>Reports by content hash and ruleset. A second write replaces the first, so that a failed scan can be repeated.</summary>
public interface IReportStore
{
    /// <summary>The report of exactly these bytes under exactly this ruleset, or null.</summary>
    Task<Report?> FindAsync(string sha256, string ruleset, CancellationToken cancellation);

    Task PutAsync(Report report, CancellationToken cancellation);
}
