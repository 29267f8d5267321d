namespace PublishGate.Gate.Messages;

/// <summary>A subscription of a topic. It takes the messages whose subject is its name.</summary>
/// <param name="Topic">The topic.</param>
/// <param name="Name">The subscription.</param>
/// <param name="HasSessions">Messages of one publication are handled in order, one at a time.</param>
/// <param name="Tries">How often a message is tried, with growing waits, before it is set aside as dead.</param>
public sealed record TopicSubscription(string Topic, string Name, bool HasSessions, int Tries)
{
    /// <summary>The subject that it takes, so that a message that is sent again reaches the one receiver that failed.</summary>
    public string Subject => Name;
}
