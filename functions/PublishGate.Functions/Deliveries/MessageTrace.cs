using System.Diagnostics;
using Azure.Messaging.ServiceBus;
using PublishGate.Gate.Messages;

namespace PublishGate.Functions.Deliveries;

/// <summary>Joins the handling of a message to the trace of its sender (W3C Trace Context).</summary>
public static class MessageTrace
{
    /// <summary>The source of activities that a host listens to.</summary>
    public const string SourceName = "PublishGate";

    private static readonly ActivitySource Source = new(SourceName);

    public static Activity? Start(string subscription, ServiceBusReceivedMessage message)
    {
        var parent = message.ApplicationProperties.GetValueOrDefault(MessageProperties.TraceParent) as string;
        return ActivityContext.TryParse(parent, traceState: null, out var context)
            ? Source.StartActivity($"{subscription} process", ActivityKind.Consumer, context)
            : Source.StartActivity($"{subscription} process", ActivityKind.Consumer);
    }
}
