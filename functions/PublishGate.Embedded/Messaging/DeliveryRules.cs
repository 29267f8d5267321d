using PublishGate.Gate.Messages;

namespace PublishGate.Embedded.Messaging;

/// <summary>How messages are delivered again.</summary>
public sealed record DeliveryRules
{
    /// <summary>How long a message belongs to its receiver, unless the receiver renews it.</summary>
    public TimeSpan LockTime { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>How often a message is delivered before it is set aside as dead.</summary>
    public int Tries { get; init; } = Topics.MaximumDeliveries;

    /// <summary>How often a subscription that waits looks again although nothing woke it.</summary>
    public TimeSpan Poll { get; init; } = TimeSpan.FromSeconds(5);
}
