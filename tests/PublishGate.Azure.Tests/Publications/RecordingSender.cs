using System.Collections.Concurrent;
using PublishGate.Gate.Messages;
using PublishGate.Gate.Ports;

namespace PublishGate.Azure.Tests.Publications;

/// <summary>Keeps what was sent, or is down.</summary>
internal sealed class RecordingSender : IMessageSender
{
    private readonly ConcurrentQueue<Message> _sent = new();

    public bool IsDown { get; set; }

    public Task SendAsync(IReadOnlyList<Message> messages, CancellationToken cancellation)
    {
        if (IsDown)
        {
            throw new IOException("The topic is down.");
        }

        foreach (var message in messages)
        {
            _sent.Enqueue(message);
        }

        return Task.CompletedTask;
    }

    /// <summary>Takes out what was sent.</summary>
    public List<Message> Take()
    {
        var taken = new List<Message>();
        while (_sent.TryDequeue(out var message))
        {
            taken.Add(message);
        }

        return taken;
    }
}
