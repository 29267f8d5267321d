using PublishGate.Gate.Messages;
using PublishGate.Gate.Ports;

namespace PublishGate.Functions.Tests.Deliveries;

/// <summary>Notes what is sent.</summary>
internal sealed class RecordingSender : IMessageSender
{
    public List<Message> Sent { get; } = [];

    public Exception? Failure { get; init; }

    public Task SendAsync(IReadOnlyList<Message> messages, CancellationToken cancellation)
    {
        if (Failure is not null)
        {
            throw Failure;
        }

        Sent.AddRange(messages);
        return Task.CompletedTask;
    }
}
