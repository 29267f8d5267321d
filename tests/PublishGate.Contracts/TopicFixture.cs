using PublishGate.Gate.Messages;
using PublishGate.Gate.Ports;

namespace PublishGate.Contracts;

/// <summary>What <see cref="TopicContract"/> needs of a topic under test.</summary>
public abstract class TopicFixture : IAsyncDisposable
{
    /// <summary>Deliveries after which a message is dead.</summary>
    public abstract int Tries { get; }

    public abstract IMessageSender Sender { get; }

    /// <summary>Receives what can be received now from a subscription, perhaps nothing.</summary>
    public abstract Task<IReadOnlyList<Received>> ReceiveAsync(string topic, string subscription, int maximum);

    /// <summary>Reasons of the dead messages of a subscription, by message id.</summary>
    public abstract Task<IReadOnlyDictionary<string, string>> DeadAsync(string topic, string subscription);

    /// <summary>Sends the dead messages of a subscription again.</summary>
    public abstract Task ResubmitAsync(string topic, string subscription);

    /// <summary>Lets every lock expire.</summary>
    public abstract Task PassLockTimeAsync();

    /// <summary>Lets every wait after a failure end.</summary>
    public abstract Task PassWaitAsync();

    /// <summary>A wait that <see cref="PassWaitAsync"/> lets end.</summary>
    public abstract TimeSpan Wait { get; }

    /// <summary>A time from now, by the topic's clock.</summary>
    public abstract DateTimeOffset In(TimeSpan time);

    /// <summary>Ends the process's hold on the topic without a clean end, and starts anew.</summary>
    public abstract Task CrashAsync();

    public abstract ValueTask DisposeAsync();

    /// <summary>A message in the hands of its receiver.</summary>
    public abstract class Received
    {
        public abstract Message Message { get; }

        public abstract int DeliveryCount { get; }

        public abstract Task<bool> CompleteAsync();

        public abstract Task<bool> AbandonAsync(string reason);

        public abstract Task<bool> DeadLetterAsync(string reason);

        public abstract Task<bool> RenewAsync();
    }
}
