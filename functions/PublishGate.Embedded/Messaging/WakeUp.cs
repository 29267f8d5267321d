namespace PublishGate.Embedded.Messaging;

/// <summary>Tells everyone who waits that there may be something to do.</summary>
internal sealed class WakeUp
{
    private TaskCompletionSource _next = New();

    /// <summary>Completes at the next signal. Take it before looking, so that nothing slips in between.</summary>
    public Task Next => Volatile.Read(ref _next).Task;

    public void Signal() => Interlocked.Exchange(ref _next, New()).TrySetResult();

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
