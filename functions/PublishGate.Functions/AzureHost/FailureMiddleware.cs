using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Middleware;
using Microsoft.Extensions.Logging;
using PublishGate.Functions.Http;
using PublishGate.Gate.Telemetry;

namespace PublishGate.Functions.AzureHost;

/// <summary>Keeps the messages of exceptions from the host's logs and answers: they may quote content.</summary>
internal sealed partial class FailureMiddleware(ILogger<FailureMiddleware> logger) : IFunctionsWorkerMiddleware
{
    public async Task Invoke(FunctionContext context, FunctionExecutionDelegate next)
    {
        string failure;
        try
        {
            await next(context);
            return;
        }
        catch (Exception exception) when (!context.CancellationToken.IsCancellationRequested)
        {
            failure = Failure.NameOf(exception);
        }

        Failed(logger, context.FunctionDefinition.Name, failure);
        if (!IsHttp(context))
        {
            throw new FunctionFailedException(failure);
        }

        context.GetInvocationResult().Value = Problems.Failed();
    }

    private static bool IsHttp(FunctionContext context) =>
        context.FunctionDefinition.InputBindings.Values.Any(binding =>
            binding.Type.Equals("httpTrigger", StringComparison.OrdinalIgnoreCase)
        );

    [LoggerMessage(1, LogLevel.Error, "{Function} failed with {Exception}.")]
    private static partial void Failed(ILogger logger, string function, string exception);
}
