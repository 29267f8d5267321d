using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using PublishGate.Embedded.Messaging;
using PublishGate.Gate.Telemetry;

namespace PublishGate.Cli.Serving;

/// <summary>Runs topic functions, which settle their messages themselves.</summary>
internal sealed class TopicHost(
    IServiceProvider services,
    SqliteTopic topic,
    TimeProvider time,
    ILogger<TopicHost> logger
) : BackgroundService
{
    private const int SessionsAtATime = 16;
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(3);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(FunctionMap.Topic.Select(function => PumpAsync(function, stoppingToken)));

    private async Task PumpAsync(FunctionMap.TopicFunction function, CancellationToken stopping)
    {
        var subscription = topic.Subscription(function.Topic, function.Subscription);

        // Scans keep a core busy each; what has sessions waits for the database or the network most of the time.
        var capacity = function.HasSessions ? SessionsAtATime : Environment.ProcessorCount;
        using var free = new SemaphoreSlim(capacity);
        try
        {
            while (true)
            {
                await free.WaitAsync(stopping);
                free.Release();
                foreach (var delivery in await ReceiveAsync(subscription, free.CurrentCount, stopping))
                {
                    await free.WaitAsync(stopping);
                    _ = Task.Run(
                        () => HandleAsync(function, delivery, subscription.LockTime, free, stopping),
                        stopping
                    );
                }
            }
        }
        finally
        {
            // What is under way ends before the database is closed.
            for (var i = 0; i < capacity; i++)
            {
                await free.WaitAsync(CancellationToken.None);
            }
        }
    }

    /// <summary>A database that cannot be read just now is asked again: the gate goes on when it can.</summary>
    private async Task<IReadOnlyList<Delivery>> ReceiveAsync(
        SqliteSubscription subscription,
        int maximum,
        CancellationToken stopping
    )
    {
        while (true)
        {
            try
            {
                return await subscription.ReceiveAsync(maximum, stopping);
            }
            catch (Exception exception) when (!stopping.IsCancellationRequested)
            {
                HostLog.FunctionFailed(logger, subscription.Name, Failure.NameOf(exception), "in a few seconds");
                await Task.Delay(Pause, time, stopping);
            }
        }
    }

    private async Task HandleAsync(
        FunctionMap.TopicFunction function,
        Delivery delivery,
        TimeSpan lockTime,
        SemaphoreSlim free,
        CancellationToken stopping
    )
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        var renewal = RenewAsync(delivery, lockTime / 2, ended.Token);
        try
        {
            var actions = new LocalMessageActions(delivery);
            await function.RunAsync(services, actions.Message, actions, stopping);
        }
        catch (Exception exception)
        {
            await ReturnAsync(function, delivery, exception, stopping);
        }
        finally
        {
            await ended.CancelAsync();
            await renewal;
            free.Release();
        }
    }

    /// <summary>The function could not even settle its message: it is delivered again.</summary>
    private async Task ReturnAsync(
        FunctionMap.TopicFunction function,
        Delivery delivery,
        Exception exception,
        CancellationToken stopping
    )
    {
        var name = Failure.NameOf(exception);
        try
        {
            await delivery.AbandonAsync(
                name,
                stopping.IsCancellationRequested ? TimeSpan.Zero : null,
                CancellationToken.None
            );
            HostLog.FunctionFailed(logger, function.Name, name, $"after delivery {delivery.DeliveryCount}");
        }
        catch (IOException failure)
        {
            // The lock expires, and the message is delivered again then.
            HostLog.FunctionFailed(logger, function.Name, Failure.NameOf(failure), "when its lock expires");
        }
    }

    private async Task RenewAsync(Delivery delivery, TimeSpan every, CancellationToken ended)
    {
        using var timer = new PeriodicTimer(every, time);
        try
        {
            while (await timer.WaitForNextTickAsync(ended))
            {
                await delivery.RenewAsync(ended);
            }
        }
        catch (OperationCanceledException)
        {
            // The message was handled.
        }
        catch (IOException exception)
        {
            // Without a lock the message may be handled twice, which changes nothing.
            HostLog.FunctionFailed(logger, "lock renewal", Failure.NameOf(exception), "with the next message");
        }
    }
}
