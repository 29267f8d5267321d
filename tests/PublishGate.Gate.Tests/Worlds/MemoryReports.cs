using PublishGate.Gate.Ports;
using PublishGate.Scanning.Reports;

namespace PublishGate.Gate.Tests.Worlds;

internal sealed class MemoryReports(Faults faults) : IReportStore
{
    private readonly Dictionary<(string, string), Report> _reports = [];
    private readonly Lock _lock = new();

    public Task<Report?> FindAsync(string sha256, string ruleset, CancellationToken cancellation) =>
        faults.CallAsync(() => Find(sha256, ruleset));

    public Task PutAsync(Report report, CancellationToken cancellation) =>
        faults.CallAsync(() =>
        {
            lock (_lock)
            {
                _reports[(report.Sha256, report.Ruleset)] = report;
            }

            return true;
        });

    public Report? Find(string sha256, string ruleset)
    {
        lock (_lock)
        {
            return _reports.GetValueOrDefault((sha256, ruleset));
        }
    }
}
