using Spectre.Console;

namespace PublishGate.Cli.Scan;

/// <summary>A progress bar on a person's terminal; nothing where messages are piped.</summary>
internal static class ScanProgress
{
    /// <summary>Runs work of so many steps.</summary>
    /// <param name="terminal">Where the bar is drawn.</param>
    /// <param name="steps">How many times the work will say that it is one step on.</param>
    /// <param name="work">The work; it is given what to call after each step, from any thread.</param>
    public static async Task<T> ShowAsync<T>(Terminal terminal, int steps, Func<Action, Task<T>> work)
    {
        if (!terminal.ErrorIsTerminal)
        {
            return await work(() => { });
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(terminal.Error) });
        return await console
            .Progress()
            .AutoClear(true)
            .Columns(
                new TaskDescriptionColumn(),
                new ProgressBarColumn(),
                new PercentageColumn(),
                new RemainingTimeColumn()
            )
            .StartAsync(async progress =>
            {
                var bar = progress.AddTask($"Scanning {steps} files", maxValue: steps);
                return await work(() => bar.Increment(1));
            });
    }
}
