using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using PublishGate.Embedded.Files;
using PublishGate.Gate.Telemetry;

namespace PublishGate.Cli.Serving;

/// <summary>Runs blob functions for each upload to the staging folder. An upload that fails is tried again later.</summary>
internal sealed class StagingHost(IServiceProvider services, StagingWatcher watcher, ILogger<StagingHost> logger)
    : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (true)
        {
            try
            {
                await WatchAsync(stoppingToken);
            }
            catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
            {
                // What is not scanned on arrival is scanned when a page asks for it.
                HostLog.FunctionFailed(logger, "watching staging", Failure.NameOf(exception), "in a few seconds");
                await Task.Delay(Pause, stoppingToken);
            }
        }
    }

    private Task WatchAsync(CancellationToken stopping) =>
        Parallel.ForEachAsync(
            watcher.WatchAsync(stopping),
            new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = stopping },
            async (upload, cancellation) =>
            {
                foreach (var function in FunctionMap.Blob)
                {
                    await RunAsync(function, upload, cancellation);
                }
            }
        );

    private async Task RunAsync(FunctionMap.BlobFunction function, Upload upload, CancellationToken cancellation)
    {
        try
        {
            await function.RunAsync(services, upload.Path.Value, cancellation);
            await upload.CompleteAsync(cancellation);
        }
        catch (Exception exception) when (!cancellation.IsCancellationRequested)
        {
            upload.Abandon();
            HostLog.FunctionFailed(logger, function.Name, Failure.NameOf(exception), "when staging is looked through");
        }
    }
}
