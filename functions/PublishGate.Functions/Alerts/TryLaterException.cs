namespace PublishGate.Functions.Alerts;

/// <summary>The receiver asked to be left alone for a while; the message is tried again after it.</summary>
/// <param name="wait">For how long.</param>
public sealed class TryLaterException(TimeSpan wait) : Exception("The receiver asked to be tried later.")
{
    public TimeSpan Wait => wait;
}
