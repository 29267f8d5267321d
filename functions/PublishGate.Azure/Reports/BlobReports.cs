using Azure.Storage.Blobs;
using PublishGate.Gate.Messages;
using PublishGate.Gate.Ports;
using PublishGate.Scanning.Reports;

namespace PublishGate.Azure.Reports;

/// <summary>Reports as blobs named by content hash and ruleset: <c>3f9a…/ruleset.json</c>.</summary>
/// <remarks>Names begin with the hash, so that the service spreads them by itself.</remarks>
public sealed class BlobReports(BlobContainerClient container) : IReportStore
{
    public Task<Report?> FindAsync(string sha256, string ruleset, CancellationToken cancellation) =>
        StorageFailure.GuardAsync(
            async () =>
                await StoredJson.FindAsync(container, NameOf(sha256, ruleset), cancellation) is { } json
                    ? GateJson.Read<Report>(json)
                    : null,
            cancellation
        );

    public Task PutAsync(Report report, CancellationToken cancellation) =>
        StorageFailure.GuardAsync(
            () =>
                StoredJson.WriteAsync(
                    container,
                    NameOf(report.Sha256, report.Ruleset),
                    PackedJson.Pack(GateJson.Write(report)),
                    cancellation
                ),
            cancellation
        );

    private static string NameOf(string sha256, string ruleset) =>
        $"{KeyText.Escape(sha256)}/{KeyText.Escape(ruleset)}.json";
}
