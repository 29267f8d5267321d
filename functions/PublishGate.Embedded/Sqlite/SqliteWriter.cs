using System.Runtime.ExceptionServices;
using System.Threading.Channels;
using Microsoft.Data.Sqlite;

namespace PublishGate.Embedded.Sqlite;

/// <summary>The one writer: whatever waits is committed together, so that one flush to the disk serves many.</summary>
/// <remarks>
/// Each operation has its own savepoint: one that fails takes nothing with it. A task completes only after the commit.
/// </remarks>
internal sealed class SqliteWriter : IAsyncDisposable
{
    private const int MaximumBatch = 256;

    private readonly Channel<Write> _writes = Channel.CreateUnbounded<Write>(
        new UnboundedChannelOptions { SingleReader = true }
    );

    private readonly Statements _statements;
    private readonly Task _running;
    private Durability _mode = Durability.PowerCut;

    /// <param name="statements">A connection in WAL mode with <c>synchronous=FULL</c>; the writer's own from now on.</param>
    public SqliteWriter(Statements statements)
    {
        _statements = statements;
        _running = Task.Factory.StartNew(Run, TaskCreationOptions.LongRunning);
    }

    /// <exception cref="IOException">The database could not be written; nothing of the operation is stored.</exception>
    public Task<T> WriteAsync<T>(Func<Statements, T> operation, Durability durability, CancellationToken cancellation)
    {
        var write = new Write<T>(operation, durability, cancellation);
        ObjectDisposedException.ThrowIf(!_writes.Writer.TryWrite(write), this);
        return write.Task;
    }

    public async ValueTask DisposeAsync()
    {
        _writes.Writer.TryComplete();
        await _running;
        _statements.Dispose();
    }

    private void Run()
    {
        var batch = new List<Write>();
        while (_writes.Reader.WaitToReadAsync().AsTask().GetAwaiter().GetResult())
        {
            while (batch.Count < MaximumBatch && _writes.Reader.TryRead(out var write))
            {
                batch.Add(write);
            }

            Commit(batch);
            batch.Clear();
        }
    }

    private void Commit(List<Write> batch)
    {
        try
        {
            Switch(batch.Min(write => write.Durability));
            _statements.Run("BEGIN IMMEDIATE");
            foreach (var write in batch)
            {
                Execute(write);
            }

            _statements.Run("COMMIT");
        }
        catch (SqliteException exception)
        {
            RollBack();
            batch.ForEach(write => write.Fail(DiskFailure.Of(exception, "The database could not be written.")));
            return;
        }

        batch.ForEach(write => write.Complete());
    }

    private void Execute(Write write)
    {
        _statements.Run("SAVEPOINT operation");
        try
        {
            write.Execute(_statements);
        }
        catch (Exception exception)
        {
            write.Refuse(
                exception is SqliteException ? DiskFailure.Of(exception, "The write was refused.") : exception
            );
            Undo(exception);
        }

        _statements.Run("RELEASE operation");
    }

    private void Undo(Exception cause)
    {
        try
        {
            _statements.Run("ROLLBACK TO operation");
        }
        catch (SqliteException) when (cause is SqliteException)
        {
            // SQLite has given up the whole transaction (disk full): the whole batch has failed, of the same cause.
            ExceptionDispatchInfo.Throw(cause);
        }
    }

    private void RollBack()
    {
        try
        {
            _statements.RunOnce("ROLLBACK");
        }
        catch (SqliteException)
        {
            // SQLite has rolled back on its own, or no transaction was begun.
        }
    }

    /// <summary>A batch in which nothing must survive a power cut is not flushed; the next flush takes it along.</summary>
    private void Switch(Durability mode)
    {
        if (mode != _mode)
        {
            _statements.RunOnce(mode == Durability.PowerCut ? "PRAGMA synchronous=FULL" : "PRAGMA synchronous=NORMAL");
            _mode = mode;
        }
    }
}
