namespace PublishGate.Embedded.Messaging;

/// <summary>Waiting that a signal can end early.</summary>
internal static class Pause
{
    /// <summary>Waits for a signal, but no longer than a time; not at all if the time is not positive.</summary>
    public static async Task ForAsync(Task wake, TimeSpan longest, TimeProvider time, CancellationToken cancellation)
    {
        if (longest <= TimeSpan.Zero)
        {
            return;
        }

        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        await Task.WhenAny(wake, Task.Delay(longest, time, either.Token));
        await either.CancelAsync();
        cancellation.ThrowIfCancellationRequested();
    }
}
