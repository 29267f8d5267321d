using PublishGate.Gate.Ports;
using PublishGate.Scanning.Reports;

namespace PublishGate.Functions.Tests;

/// <summary>A store in which no report is found.</summary>
internal sealed class NoReports : IReportStore
{
    public Task<Report?> FindAsync(string sha256, string ruleset, CancellationToken cancellation) =>
        Task.FromResult<Report?>(null);

    public Task PutAsync(Report report, CancellationToken cancellation) => Task.CompletedTask;
}
