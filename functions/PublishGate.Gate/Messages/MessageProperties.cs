namespace PublishGate.Gate.Messages;

/// <summary>Properties that a message has beside its body.</summary>
public static class MessageProperties
{
    /// <summary>Where the body is kept that was too large for the message.</summary>
    public const string ClaimCheck = "claim-check";

    /// <summary>The trace that the message belongs to (W3C Trace Context).</summary>
    public const string TraceParent = "traceparent";
}
