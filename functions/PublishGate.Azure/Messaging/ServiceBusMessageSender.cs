using System.Collections.Concurrent;
using System.Diagnostics;
using Azure.Messaging.ServiceBus;
using PublishGate.Gate.Messages;
using PublishGate.Gate.Ports;

namespace PublishGate.Azure.Messaging;

/// <summary>Sends messages to the topics of a Service Bus namespace, in batches.</summary>
/// <remarks>All that can be decided without Service Bus is decided in <see cref="Envelope"/>.</remarks>
public sealed class ServiceBusMessageSender(ServiceBusClient client, IMessageBodies bodies)
    : IMessageSender,
        IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, ServiceBusSender> _senders = new(StringComparer.Ordinal);

    /// <exception cref="IOException">Service Bus could not be reached, or refused.</exception>
    public async Task SendAsync(IReadOnlyList<Message> messages, CancellationToken cancellation)
    {
        try
        {
            foreach (var topic in messages.GroupBy(message => message.Topic, StringComparer.Ordinal))
            {
                await SendAsync(_senders.GetOrAdd(topic.Key, client.CreateSender), topic, cancellation);
            }
        }
        catch (ServiceBusException exception)
        {
            throw new IOException($"Service Bus did not take a message ({exception.Reason}).", exception);
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var sender in _senders.Values)
        {
            await sender.DisposeAsync();
        }
    }

    private async Task SendAsync(ServiceBusSender sender, IEnumerable<Message> messages, CancellationToken cancellation)
    {
        var batch = await sender.CreateMessageBatchAsync(cancellation);
        try
        {
            foreach (var message in messages)
            {
                var envelope = await WrapAsync(message, cancellation);
                if (batch.TryAddMessage(envelope))
                {
                    continue;
                }

                await sender.SendMessagesAsync(batch, cancellation);
                batch.Dispose();
                batch = await sender.CreateMessageBatchAsync(cancellation);
                if (!batch.TryAddMessage(envelope))
                {
                    throw new IOException($"Message {message.Id} is larger than `{message.Topic}` takes.");
                }
            }

            if (batch.Count > 0)
            {
                await sender.SendMessagesAsync(batch, cancellation);
            }
        }
        finally
        {
            batch.Dispose();
        }
    }

    private async Task<ServiceBusMessage> WrapAsync(Message message, CancellationToken cancellation)
    {
        var claimCheck = Envelope.IsTooLarge(message) ? await bodies.KeepAsync(message.Body, cancellation) : null;
        var envelope = Envelope.Of(message, claimCheck, Activity.Current?.Id);
        var wrapped = new ServiceBusMessage(BinaryData.FromString(envelope.Body))
        {
            MessageId = envelope.MessageId,
            SessionId = envelope.SessionId,
            Subject = envelope.Subject,
            CorrelationId = envelope.CorrelationId,
            ContentType = Envelope.ContentType,
        };
        if (envelope.DueAt is { } dueAt)
        {
            wrapped.ScheduledEnqueueTime = dueAt;
        }

        foreach (var (name, value) in envelope.Properties)
        {
            wrapped.ApplicationProperties[name] = value;
        }

        return wrapped;
    }
}
