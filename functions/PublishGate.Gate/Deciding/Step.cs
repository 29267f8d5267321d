using PublishGate.Gate.Messages;
using PublishGate.Gate.Ports;
using PublishGate.Gate.Publications;

namespace PublishGate.Gate.Deciding;

/// <summary>One step of a revision, as it is put together: the next document, its audit lines and its messages.</summary>
internal sealed class Step(Publication before, DateTimeOffset now)
{
    private readonly List<AuditEntry> _audit = [];
    private readonly List<Message> _messages = [];
    private readonly DateTimeOffset? _deadlineBefore = before.Deadline;

    public Publication Publication { get; set; } = before;

    public DateTimeOffset Now => now;

    public void Audit(string action, string actor, string detail) =>
        _audit.Add(new AuditEntry(Publication.Id, Publication.Revision, now, action, actor, detail));

    public void Send(Message message) => _messages.Add(message);

    /// <summary>What this step decides, if anything.</summary>
    public DecisionKind? Decided { get; private set; }

    public void Decide(DecisionKind kind, IReadOnlyList<string>? stillPublic = null)
    {
        Decided = kind;
        var decision = new GateDecision(
            Publication.Id,
            Publication.Revision,
            Publication.Round,
            kind,
            Publication.State,
            now,
            Publication.WasHeld,
            Publication.Manifest,
            Publication.Overrides,
            Publication.Callback,
            stillPublic is [] ? null : stillPublic
        );
        _messages.AddRange(MessageFactory.Decision(decision));
    }

    /// <summary>The change, with a message for the end of a wait that this step begins.</summary>
    public IPublicationStore.Change ToChange(bool isNew = false)
    {
        if (Publication.Deadline is { } deadline && (isNew || deadline != _deadlineBefore))
        {
            Send(MessageFactory.Deadline(Publication, deadline));
        }

        return new(Publication, _audit, _messages);
    }
}
