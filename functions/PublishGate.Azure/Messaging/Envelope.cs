using System.Text;
using PublishGate.Gate.Messages;

namespace PublishGate.Azure.Messaging;

/// <summary>A message as Service Bus takes it (AMQP 1.0 properties by the names of Service Bus).</summary>
/// <param name="MessageId">Derived from what the message says: duplicate detection drops what is sent twice.</param>
/// <param name="SessionId">The publication: its messages are handled in order, one at a time.</param>
/// <param name="Subject">What subscriptions filter by.</param>
/// <param name="CorrelationId">The message of which this one is a further try.</param>
/// <param name="Body">JSON, or nothing if the body is kept elsewhere.</param>
/// <param name="DueAt">When it becomes visible to receivers.</param>
/// <param name="Properties">Claim check and trace, where there are any.</param>
public sealed record Envelope(
    string MessageId,
    string SessionId,
    string Subject,
    string CorrelationId,
    string Body,
    DateTimeOffset? DueAt,
    IReadOnlyDictionary<string, object> Properties
)
{
    public const string ContentType = "application/json";

    /// <summary>
    /// Bodies above it are kept elsewhere. A message of the Standard tier has 256 KiB with its headers, and a batch as well.
    /// </summary>
    public const int MaximumBodyBytes = 128 * 1024;

    public static bool IsTooLarge(Message message) => Encoding.UTF8.GetByteCount(message.Body) > MaximumBodyBytes;

    /// <param name="message">What to send.</param>
    /// <param name="claimCheck">Where its body is kept, if it is too large.</param>
    /// <param name="traceParent">The sender's trace (W3C Trace Context), if it has one.</param>
    public static Envelope Of(Message message, string? claimCheck, string? traceParent)
    {
        var properties = new Dictionary<string, object>(StringComparer.Ordinal);
        if (claimCheck is not null)
        {
            properties.Add(MessageProperties.ClaimCheck, claimCheck);
        }

        if (traceParent is not null)
        {
            properties.Add(MessageProperties.TraceParent, traceParent);
        }

        return new Envelope(
            message.Id,
            message.Session,
            message.Subject,
            Attempt.Of(message.Id).BaseId,
            claimCheck is null ? message.Body : "",
            message.DueAt,
            properties
        );
    }
}
