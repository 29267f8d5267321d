using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace PublishGate.Embedded.Sqlite;

/// <summary>The database of one machine, in a data folder that belongs to one process at a time.</summary>
public sealed class SqliteDatabase : IAsyncDisposable
{
    /// <summary>The database's file in the data folder.</summary>
    public const string FileName = "publishgate.db";

    private const string Settings = """
        PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA busy_timeout=10000;
        PRAGMA trusted_schema=OFF; PRAGMA temp_store=MEMORY; PRAGMA journal_size_limit=67108864;
        """;

    private readonly string _file;
    private readonly FileStream _lock;
    private readonly SqliteWriter _writer;
    private readonly ConcurrentBag<Statements> _idle = [];

    private SqliteDatabase(string file, FileStream @lock)
    {
        _file = file;
        _lock = @lock;
        var statements = Connect();
        try
        {
            SqliteSchema.Prepare(statements);
        }
        catch
        {
            statements.Dispose();
            throw;
        }

        _writer = new SqliteWriter(statements);
    }

    /// <summary>Opens the database, makes it where there is none, and takes up the messages that a crash left locked.</summary>
    /// <param name="folder">The data folder; created with rights for its owner only.</param>
    /// <exception cref="IOException">Another process uses the folder, or it cannot be written.</exception>
    /// <exception cref="InvalidDataException">A newer version of this program made the database.</exception>
    public static SqliteDatabase Open(string folder)
    {
        PrivateFiles.CreateFolder(folder);
        var @lock = PrivateFiles.Lock(Path.Combine(folder, "publishgate.lock"));
        try
        {
            var file = Path.Combine(folder, FileName);
            PrivateFiles.Create(file);
            return new SqliteDatabase(file, @lock);
        }
        catch (SqliteException exception)
        {
            @lock.Dispose();
            throw DiskFailure.Of(exception, "The database could not be opened.");
        }
        catch
        {
            @lock.Dispose();
            throw;
        }
    }

    /// <summary>Finishes what is being written, then closes.</summary>
    public async ValueTask DisposeAsync()
    {
        await _writer.DisposeAsync();
        while (_idle.TryTake(out var statements))
        {
            statements.Dispose();
        }

        await _lock.DisposeAsync();
    }

    /// <summary>Writes in one transaction: all of the operation or nothing.</summary>
    internal Task<T> WriteAsync<T>(
        Func<Statements, T> operation,
        CancellationToken cancellation,
        Durability durability = Durability.PowerCut
    ) => _writer.WriteAsync(operation, durability, cancellation);

    /// <summary>Reads what is committed. Short reads only: they run on the caller's thread.</summary>
    internal T Read<T>(Func<Statements, T> operation, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        Statements? statements = null;
        try
        {
            statements = _idle.TryTake(out var idle) ? idle : Connect();
            var result = operation(statements);
            _idle.Add(statements);
            return result;
        }
        catch (Exception exception)
        {
            statements?.Dispose();
            if (exception is SqliteException)
            {
                throw DiskFailure.Of(exception, "The database could not be read.");
            }

            throw;
        }
    }

    private Statements Connect()
    {
        var connection = new SqliteConnection(
            new SqliteConnectionStringBuilder { DataSource = _file, Pooling = false }.ToString()
        );
        connection.Open();
        var statements = new Statements(connection);
        statements.RunOnce(Settings);
        return statements;
    }
}
