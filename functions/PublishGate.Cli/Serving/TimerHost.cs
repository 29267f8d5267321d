using Cronos;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using PublishGate.Gate.Telemetry;

namespace PublishGate.Cli.Serving;

/// <summary>Runs timer functions on their schedules (six fields, UTC). A run that fails is logged; the next one follows.</summary>
internal sealed class TimerHost(IServiceProvider services, TimeProvider time, ILogger<TimerHost> logger)
    : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(FunctionMap.Timer.Select(function => RunAsync(function, stoppingToken)));

    private async Task RunAsync(FunctionMap.TimerFunction function, CancellationToken stopping)
    {
        var schedule = CronExpression.Parse(function.Schedule, CronFormat.IncludeSeconds);
        if (function.RunOnStartup)
        {
            await RunOnceAsync(function, stopping);
        }

        while (schedule.GetNextOccurrence(time.GetUtcNow().UtcDateTime) is { } next)
        {
            await Task.Delay(next - time.GetUtcNow().UtcDateTime, time, stopping);
            await RunOnceAsync(function, stopping);
        }
    }

    private async Task RunOnceAsync(FunctionMap.TimerFunction function, CancellationToken stopping)
    {
        try
        {
            await function.RunAsync(services, stopping);
        }
        catch (Exception exception) when (!stopping.IsCancellationRequested)
        {
            HostLog.FunctionFailed(logger, function.Name, Failure.NameOf(exception), "on the next schedule");
        }
    }
}
