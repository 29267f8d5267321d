using Microsoft.Extensions.Logging;

namespace PublishGate.Cli.Serving;

/// <summary>What the local host logs. Types of exceptions only: their messages may quote content.</summary>
internal static partial class HostLog
{
    [LoggerMessage(1, LogLevel.Warning, "{Function} failed with {Exception}; it is tried again {When}.")]
    public static partial void FunctionFailed(ILogger logger, string function, string exception, string when);

    [LoggerMessage(2, LogLevel.Error, "A request failed with {Exception}.")]
    public static partial void RequestFailed(ILogger logger, string exception);
}
