using Azure.Messaging.ServiceBus;
using PublishGate.Gate.Messages;
using PublishGate.Gate.Ports;

namespace PublishGate.Functions.Deliveries;

/// <summary>Reads a message's body from the message, or from where it was kept if it is too large for one.</summary>
/// <param name="bodies">Where bodies are kept; null on a host whose messages have no limit.</param>
public sealed class MessageText(IMessageBodies? bodies = null)
{
    /// <exception cref="IOException">The body that the message stands for cannot be read.</exception>
    public Task<string> ReadAsync(ServiceBusReceivedMessage message, CancellationToken cancellation)
    {
        if (message.ApplicationProperties.GetValueOrDefault(MessageProperties.ClaimCheck) is not string claimCheck)
        {
            return Task.FromResult(message.Body.ToString());
        }

        return bodies is null
            ? throw new IOException("The message has a claim check, and this host keeps no bodies.")
            : bodies.ReadAsync(claimCheck, cancellation);
    }
}
