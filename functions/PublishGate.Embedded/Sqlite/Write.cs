namespace PublishGate.Embedded.Sqlite;

/// <summary>One operation that waits for its turn in the writer.</summary>
internal abstract class Write(Durability durability, CancellationToken cancellation)
{
    public Durability Durability => durability;

    protected CancellationToken Cancellation => cancellation;

    /// <summary>Runs the operation; its outcome is told only by <see cref="Complete"/>, after the commit.</summary>
    public abstract void Execute(Statements statements);

    /// <summary>The operation failed on its own; the others of its batch go on.</summary>
    public abstract void Refuse(Exception exception);

    /// <summary>The batch is committed.</summary>
    public abstract void Complete();

    /// <summary>The batch was not committed.</summary>
    public abstract void Fail(Exception exception);
}

/// <summary>One operation with its result.</summary>
internal sealed class Write<T>(Func<Statements, T> operation, Durability durability, CancellationToken cancellation)
    : Write(durability, cancellation)
{
    private readonly TaskCompletionSource<T> _done = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private T? _result;
    private Exception? _refusal;

    public Task<T> Task => _done.Task;

    public override void Execute(Statements statements)
    {
        Cancellation.ThrowIfCancellationRequested();
        _result = operation(statements);
    }

    public override void Refuse(Exception exception) => _refusal = exception;

    public override void Complete()
    {
        switch (_refusal)
        {
            case null:
                _done.TrySetResult(_result!);
                break;
            case OperationCanceledException:
                _done.TrySetCanceled(Cancellation);
                break;
            default:
                _done.TrySetException(_refusal);
                break;
        }
    }

    public override void Fail(Exception exception) => _done.TrySetException(exception);
}
