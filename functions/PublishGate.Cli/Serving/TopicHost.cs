using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using PublishGate.Embedded.Messaging;

namespace PublishGate.Cli.Serving;

/// <summary>Runs topic functions: a message that is handled is completed, one that fails is delivered again later.</summary>
internal sealed class TopicHost(
    IServiceProvider services,
    SqliteTopic topic,
    TimeProvider time,
    ILogger<TopicHost> logger
) : BackgroundService
{
    private const int SessionsAtATime = 16;

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
                foreach (var delivery in await subscription.ReceiveAsync(free.CurrentCount, stopping))
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
            await function.RunAsync(services, delivery.Message, stopping);
            await delivery.CompleteAsync(CancellationToken.None);
        }
        catch (Exception exception)
        {
            // Whatever went wrong, the message is not lost: it is delivered again, or kept as a dead letter.
            var name = exception.GetType().Name;
            var wait = stopping.IsCancellationRequested ? TimeSpan.Zero : (TimeSpan?)null;
            await delivery.AbandonAsync(name, wait, CancellationToken.None);
            HostLog.FunctionFailed(logger, function.Name, name, $"after delivery {delivery.DeliveryCount}");
        }
        finally
        {
            await ended.CancelAsync();
            await renewal;
            free.Release();
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
    }
}
