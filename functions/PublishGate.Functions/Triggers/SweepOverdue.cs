using Microsoft.Azure.Functions.Worker;
using PublishGate.Gate.Sweeping;

namespace PublishGate.Functions.Triggers;

/// <summary>Holds what was not scanned in time, and takes up what a crash left undone.</summary>
public sealed class SweepOverdue(Sweep sweep)
{
    /// <summary>Every 15 seconds.</summary>
    public const string Schedule = "*/15 * * * * *";

    [Function(nameof(SweepOverdue))]
    public Task RunAsync(
        [TimerTrigger(Schedule, RunOnStartup = true, UseMonitor = false)] TimerInfo timer,
        CancellationToken cancellation
    ) => sweep.RunAsync(cancellation);
}
