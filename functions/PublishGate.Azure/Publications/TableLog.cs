using Microsoft.Extensions.Logging;

namespace PublishGate.Azure.Publications;

/// <summary>What an operator may want to know of the tables. Tells types of exceptions, never content.</summary>
internal static partial class TableLog
{
    [LoggerMessage(
        3001,
        LogLevel.Warning,
        "Messages of a saved change of {Publication} were not sent ({Exception}); the next sweep sends them."
    )]
    public static partial void NotSent(ILogger logger, string publication, string exception);

    [LoggerMessage(
        3002,
        LogLevel.Warning,
        "Left-overs of a finished save of {Publication} were not removed ({Exception}); they change nothing."
    )]
    public static partial void NotRemoved(ILogger logger, string publication, string exception);
}
