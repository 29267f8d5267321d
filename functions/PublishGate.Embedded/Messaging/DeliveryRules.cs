namespace PublishGate.Embedded.Messaging;

/// <summary>How messages are delivered again.</summary>
public sealed record DeliveryRules
{
    /// <summary>How long a message belongs to its receiver, unless the receiver renews it.</summary>
    public TimeSpan LockTime { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>How often a message is delivered before it is set aside as dead; null for what its subscription says.</summary>
    public int? Tries { get; init; }

    /// <summary>The wait after the first failure; it triples with each further one.</summary>
    public TimeSpan FirstWait { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>The longest wait.</summary>
    public TimeSpan LongestWait { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>How often a subscription that waits looks again although nothing woke it.</summary>
    public TimeSpan Poll { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>The wait after a failed delivery.</summary>
    /// <param name="deliveryCount">Deliveries so far, from 1.</param>
    public TimeSpan WaitAfter(int deliveryCount)
    {
        var wait = FirstWait;
        for (var i = 1; i < deliveryCount && wait < LongestWait; i++)
        {
            wait *= 3;
        }

        return wait < LongestWait ? wait : LongestWait;
    }
}
