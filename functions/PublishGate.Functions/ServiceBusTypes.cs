// What the function classes use of Azure.Messaging.ServiceBus 7.x, for the build without that package; see README.md,
// "Two builds".
#pragma warning disable IDE0130 // The namespace is the package's.
namespace Azure.Messaging.ServiceBus;

/// <summary>A message in the hands of its receiver.</summary>
public sealed class ServiceBusReceivedMessage
{
    internal ServiceBusReceivedMessage() { }

    public required BinaryData Body { get; init; }

    public required string MessageId { get; init; }

    public required string SessionId { get; init; }

    public required string Subject { get; init; }

    public required int DeliveryCount { get; init; }

    public required IReadOnlyDictionary<string, object> ApplicationProperties { get; init; }
}

/// <summary>Makes what only a broker makes otherwise.</summary>
public static class ServiceBusModelFactory
{
    public static ServiceBusReceivedMessage ServiceBusReceivedMessage(
        BinaryData? body = default,
        string? messageId = default,
        string? sessionId = default,
        string? subject = default,
        IDictionary<string, object>? properties = default,
        int deliveryCount = default
    ) =>
        new()
        {
            Body = body ?? BinaryData.Empty,
            MessageId = messageId ?? "",
            SessionId = sessionId ?? "",
            Subject = subject ?? "",
            DeliveryCount = deliveryCount,
            ApplicationProperties = (properties ?? new Dictionary<string, object>(StringComparer.Ordinal)).AsReadOnly(),
        };
}
