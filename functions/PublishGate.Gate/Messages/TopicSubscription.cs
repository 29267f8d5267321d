namespace PublishGate.Gate.Messages;

/// <summary>A subscription of a topic.</summary>
/// <param name="Topic">The topic.</param>
/// <param name="Name">The subscription.</param>
/// <param name="Subject">The subject that it takes; null for every message.</param>
/// <param name="HasSessions">Messages of one publication are handled in order, one at a time.</param>
/// <param name="Tries">How often a message is tried, with growing waits, before it is set aside as dead.</param>
public sealed record TopicSubscription(string Topic, string Name, string? Subject, bool HasSessions, int Tries);
