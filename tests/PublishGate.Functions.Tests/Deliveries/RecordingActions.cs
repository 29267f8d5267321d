using Azure.Messaging.ServiceBus;
using Microsoft.Azure.Functions.Worker;

namespace PublishGate.Functions.Tests.Deliveries;

/// <summary>Notes how messages are settled.</summary>
internal sealed class RecordingActions : ServiceBusMessageActions
{
    public List<string> Settled { get; } = [];

    public override Task CompleteMessageAsync(
        ServiceBusReceivedMessage message,
        CancellationToken cancellationToken = default
    ) => Note("completed");

    public override Task AbandonMessageAsync(
        ServiceBusReceivedMessage message,
        IDictionary<string, object>? propertiesToModify = default,
        CancellationToken cancellationToken = default
    ) => Note("abandoned");

    public override Task DeadLetterMessageAsync(
        ServiceBusReceivedMessage message,
        Dictionary<string, object>? propertiesToModify = default,
        string? deadLetterReason = default,
        string? deadLetterErrorDescription = default,
        CancellationToken cancellationToken = default
    ) => Note($"dead: {deadLetterReason}: {deadLetterErrorDescription}");

    private Task Note(string what)
    {
        Settled.Add(what);
        return Task.CompletedTask;
    }
}
