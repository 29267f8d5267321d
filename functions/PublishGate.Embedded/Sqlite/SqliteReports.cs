using PublishGate.Gate.Messages;
using PublishGate.Gate.Ports;
using PublishGate.Scanning.Reports;

namespace PublishGate.Embedded.Sqlite;

/// <summary>Reports by content hash and ruleset, as packed JSON.</summary>
public sealed class SqliteReports(SqliteDatabase database) : IReportStore
{
    public Task<Report?> FindAsync(string sha256, string ruleset, CancellationToken cancellation) =>
        Task.FromResult(
            database.Read(
                statements =>
                    statements.First(
                        "SELECT is_compressed, body FROM reports WHERE sha256 = $1 AND ruleset = $2",
                        row =>
                            GateJson.Read<Report>(
                                new PackedJson(row.GetBoolean(0), row.GetFieldValue<byte[]>(1)).Unpack()
                            ),
                        sha256,
                        ruleset
                    ),
                cancellation
            )
        );

    public Task PutAsync(Report report, CancellationToken cancellation)
    {
        var (isCompressed, body) = PackedJson.Pack(GateJson.Write(report));
        return database.WriteAsync(
            statements =>
                statements.Run(
                    """
                    INSERT INTO reports (sha256, ruleset, is_compressed, body) VALUES ($1, $2, $3, $4)
                    ON CONFLICT DO UPDATE SET is_compressed = $3, body = $4
                    """,
                    report.Sha256,
                    report.Ruleset,
                    isCompressed,
                    body
                ),
            cancellation
        );
    }
}
