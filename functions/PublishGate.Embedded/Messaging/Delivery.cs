using PublishGate.Gate.Messages;

namespace PublishGate.Embedded.Messaging;

/// <summary>A message in the hands of its receiver, until its lock expires.</summary>
/// <remarks>
/// Every method answers false if the lock was lost: then the message is, or will be, in someone else's hands, and the
/// receiver must not act on it any more.
/// </remarks>
public sealed class Delivery
{
    private readonly SqliteSubscription _subscription;

    internal Delivery(SqliteSubscription subscription, long number, Message message, int deliveryCount, string token)
    {
        _subscription = subscription;
        Number = number;
        Message = message;
        DeliveryCount = deliveryCount;
        LockToken = token;
    }

    public Message Message { get; }

    /// <summary>How often it was delivered, this time included.</summary>
    public int DeliveryCount { get; }

    /// <summary>Names this delivery.</summary>
    public string LockToken { get; }

    internal long Number { get; }

    /// <summary>The message is handled; the next one of its session can be received.</summary>
    public Task<bool> CompleteAsync(CancellationToken cancellation = default) =>
        _subscription.CompleteAsync(this, cancellation);

    /// <summary>The message could not be handled now. It is delivered again after a wait, or set aside after its last try.</summary>
    /// <param name="reason">One sentence for an operator; never content.</param>
    /// <param name="wait">How long to wait; null for the subscription's rules.</param>
    /// <param name="cancellation">Nothing is done if it is cancelled before.</param>
    public Task<bool> AbandonAsync(string reason, TimeSpan? wait = null, CancellationToken cancellation = default) =>
        _subscription.AbandonAsync(this, reason, wait, cancellation);

    /// <summary>The message can never be handled: it is set aside, and the next one of its session can be received.</summary>
    /// <param name="reason">One sentence for an operator; never content.</param>
    /// <param name="cancellation">Nothing is done if it is cancelled before.</param>
    public Task<bool> DeadLetterAsync(string reason, CancellationToken cancellation = default) =>
        _subscription.BuryAsync(this, reason, cancellation);

    /// <summary>Keeps the message for another lock time, counted from now.</summary>
    public Task<bool> RenewAsync(CancellationToken cancellation = default) =>
        _subscription.RenewAsync(this, cancellation);
}
