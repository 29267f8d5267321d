using PublishGate.Gate.Messages;
using PublishGate.Gate.Ports;

namespace PublishGate.Gate.Tests.Worlds;

/// <summary>Messages on their way; the test decides which one arrives when, and how often.</summary>
internal sealed class MemoryBus(Faults faults) : IMessageSender
{
    private readonly Lock _lock = new();

    public List<ScanRequest> Requests { get; } = [];

    public List<GateInput> Inputs { get; } = [];

    /// <summary>Inputs that must not arrive yet.</summary>
    public List<(DateTimeOffset DueAt, GateInput Input)> Scheduled { get; } = [];

    public List<GateDecision> Decisions { get; } = [];

    public List<Message> All { get; } = [];

    public Task SendAsync(IReadOnlyList<Message> messages, CancellationToken cancellation) =>
        faults.CallAsync(() =>
        {
            lock (_lock)
            {
                foreach (var message in messages)
                {
                    Take(message);
                }
            }

            return true;
        });

    /// <summary>Puts what is due by now among the inputs.</summary>
    public void BringIn(DateTimeOffset now)
    {
        lock (_lock)
        {
            Inputs.AddRange(Scheduled.Where(message => message.DueAt <= now).Select(message => message.Input));
            Scheduled.RemoveAll(message => message.DueAt <= now);
        }
    }

    private void Take(Message message)
    {
        All.Add(message);
        switch (message.Topic)
        {
            case Topics.ScanRequests:
                Requests.Add(GateJson.Read<ScanRequest>(message.Body));
                break;
            case Topics.ScanResults when message.DueAt is { } dueAt:
                Scheduled.Add((dueAt, GateJson.Read<GateInput>(message.Body)));
                break;
            case Topics.ScanResults:
                Inputs.Add(GateJson.Read<GateInput>(message.Body));
                break;
            default:
                if (message.Subject != Topics.Alerts)
                {
                    break; // Every receiver is told the same.
                }

                Decisions.Add(GateJson.Read<GateDecision>(message.Body));
                break;
        }
    }
}
