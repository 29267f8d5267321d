namespace PublishGate.Gate.Rescans;

/// <summary>Spreads the scans of everything over time, so that what is published meanwhile does not wait behind them all.</summary>
/// <param name="options">How many at once, and how many each second after that.</param>
/// <param name="start">When the first ones are due.</param>
internal sealed class RescanPace(GateOptions options, DateTimeOffset start)
{
    private long _asked;

    /// <summary>When the scans of the next publication are due; half of its deadline is left for them at least.</summary>
    public DateTimeOffset Next(int artifacts)
    {
        var waiting = Math.Max(0, _asked - options.RescansAtOnce);
        _asked += artifacts;
        var wait = TimeSpan.FromSeconds((double)waiting / options.RescansPerSecond);
        var longest = options.RescanDeadline / 2;
        return start + (wait < longest ? wait : longest);
    }
}
