using PublishGate.Gate.Messages;
using PublishGate.Gate.Paths;
using PublishGate.Gate.Ports;
using PublishGate.Gate.Publications;
using PublishGate.Gate.Telemetry;
using PublishGate.Scanning;
using PublishGate.Scanning.Reports;

namespace PublishGate.Gate.Artifacts;

/// <summary>Scans artifacts where they are stored: each content once for each ruleset.</summary>
public sealed class ArtifactScans(IContentStore content, IReportStore reports, IMessageSender sender, Scanner scanner)
{
    /// <summary>The ruleset that reports are made under.</summary>
    public string Ruleset => scanner.Ruleset;

    /// <summary>Scans an artifact, or finds the report of its bytes; null if there is nothing at the path.</summary>
    /// <exception cref="IOException">The bytes changed while they were read, or the store failed.</exception>
    public async Task<Report?> ScanAsync(ContentArea area, ContentPath path, CancellationToken cancellation)
    {
        await using var open = await content.OpenAsync(area, path, cancellation);
        if (open is null)
        {
            return null;
        }

        var sha256 = ContentHash.Of(open, cancellation);
        if (await reports.FindAsync(sha256, scanner.RulesetFor(path.Value), cancellation) is { IsFinal: true } known)
        {
            await open.EnsureUnchangedAsync(cancellation);
            await open.ShowAsync(known, cancellation);
            return known;
        }

        var report = scanner.Scan(open, path.Value, sha256, cancellation);
        await open.EnsureUnchangedAsync(cancellation);
        await reports.PutAsync(report, cancellation);
        await open.ShowAsync(report, cancellation);
        return report;
    }

    /// <summary>Answers a request for a scan with its result, whichever way the scan ends.</summary>
    public async Task HandleAsync(ScanRequest request, CancellationToken cancellation)
    {
        Report? report;
        try
        {
            report = await ScanAsync(request.Area, ContentPath.Parse(request.Path), cancellation);
        }
        catch (Exception) when (!cancellation.IsCancellationRequested)
        {
            GateMetrics.Scanned(isRead: false);
            throw;
        }

        GateMetrics.Scanned(isRead: true);
        var result = new ScanResult(
            request.Id,
            request.Revision,
            request.Round,
            request.StagedPath,
            report?.Sha256,
            report?.Bytes,
            report?.Ruleset,
            report is null ? Gap.Missing(request.Path) : null
        );
        await sender.SendAsync([MessageFactory.Result(result)], cancellation);
    }

    /// <summary>Answers a request whose scan failed however often it was tried: its artifact counts as unread.</summary>
    public Task GiveUpAsync(ScanRequest request, CancellationToken cancellation) =>
        sender.SendAsync(
            [
                MessageFactory.Result(
                    new ScanResult(
                        request.Id,
                        request.Revision,
                        request.Round,
                        request.StagedPath,
                        Problem: Gap.Unreadable(request.Path, "its scan failed again and again")
                    )
                ),
            ],
            cancellation
        );
}
