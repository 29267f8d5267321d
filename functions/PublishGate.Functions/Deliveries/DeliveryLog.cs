using Microsoft.Extensions.Logging;

namespace PublishGate.Functions.Deliveries;

/// <summary>What becomes of messages. Types of exceptions only: their messages may quote content.</summary>
internal static partial class DeliveryLog
{
    [LoggerMessage(
        1,
        LogLevel.Warning,
        "{Subscription}: message {Id} failed with {Exception}; try {Next} of {Tries} follows in {Wait}."
    )]
    public static partial void TriedAgain(
        ILogger logger,
        string subscription,
        string id,
        string exception,
        int next,
        int tries,
        TimeSpan wait
    );

    [LoggerMessage(
        2,
        LogLevel.Error,
        "{Subscription}: message {Id} is given up after {Tries} tries with {Exception}; it is kept as a dead letter."
    )]
    public static partial void GivenUp(ILogger logger, string subscription, string id, int tries, string exception);

    [LoggerMessage(3, LogLevel.Error, "{Subscription}: dead message {Id} was taken up: what it was for is held.")]
    public static partial void Held(ILogger logger, string subscription, string id);

    [LoggerMessage(
        4,
        LogLevel.Error,
        "{Subscription}: dead message {Id} cannot be read; the deadline holds what it was for."
    )]
    public static partial void Unreadable(ILogger logger, string subscription, string id);

    [LoggerMessage(
        5,
        LogLevel.Warning,
        "{Subscription}: dead message {Id} could not be taken up ({Exception}); it is tried again."
    )]
    public static partial void HeldLater(ILogger logger, string subscription, string id, string exception);
}
