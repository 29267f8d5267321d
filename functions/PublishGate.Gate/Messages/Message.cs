namespace PublishGate.Gate.Messages;

/// <summary>A message to a topic. Carries ids, hashes and states; never content.</summary>
/// <param name="Topic">One of <see cref="Topics"/>.</param>
/// <param name="Id">Derived from what it says, so that the same message sent twice has the same id.</param>
/// <param name="Session">The publication's id: messages of one session are handled in order, one at a time.</param>
/// <param name="Subject">The subscription that it is for.</param>
/// <param name="Body">JSON.</param>
/// <param name="DueAt">It is not delivered before; null to deliver it as soon as possible.</param>
public sealed record Message(
    string Topic,
    string Id,
    string Session,
    string Subject,
    string Body,
    DateTimeOffset? DueAt = null
);
