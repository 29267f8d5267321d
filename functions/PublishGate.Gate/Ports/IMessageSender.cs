using PublishGate.Gate.Messages;

namespace PublishGate.Gate.Ports;

/// <summary>Sends messages to topics. Once it returns, each is delivered at least once to every subscription that takes it.</summary>
public interface IMessageSender
{
    Task SendAsync(IReadOnlyList<Message> messages, CancellationToken cancellation);
}
