using System.IO.Compression;
using System.Text;
using PublishGate.Gate.Messages;
using PublishGate.Gate.Ports;
using PublishGate.Scanning.Reports;

namespace PublishGate.Embedded.Sqlite;

/// <summary>Reports by content hash and ruleset, as JSON, compressed (Brotli, RFC 7932) where that saves space.</summary>
public sealed class SqliteReports(SqliteDatabase database) : IReportStore
{
    private const int WorthCompressing = 1024;

    public Task<Report?> FindAsync(string sha256, string ruleset, CancellationToken cancellation) =>
        Task.FromResult(
            database.Read(
                statements =>
                    statements.First(
                        "SELECT is_compressed, body FROM reports WHERE sha256 = $1 AND ruleset = $2",
                        row => Unpack(row.GetBoolean(0), row.GetFieldValue<byte[]>(1)),
                        sha256,
                        ruleset
                    ),
                cancellation
            )
        );

    public Task PutAsync(Report report, CancellationToken cancellation)
    {
        var (isCompressed, body) = Pack(report);
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

    private static (bool IsCompressed, byte[] Body) Pack(Report report)
    {
        var plain = Encoding.UTF8.GetBytes(GateJson.Write(report));
        if (plain.Length < WorthCompressing)
        {
            return (false, plain);
        }

        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            brotli.Write(plain);
        }

        return packed.Length < plain.Length ? (true, packed.ToArray()) : (false, plain);
    }

    private static Report Unpack(bool isCompressed, byte[] body)
    {
        if (!isCompressed)
        {
            return GateJson.Read<Report>(Encoding.UTF8.GetString(body));
        }

        using var brotli = new BrotliStream(new MemoryStream(body), CompressionMode.Decompress);
        using var reader = new StreamReader(brotli, Encoding.UTF8);
        return GateJson.Read<Report>(reader.ReadToEnd());
    }
}
