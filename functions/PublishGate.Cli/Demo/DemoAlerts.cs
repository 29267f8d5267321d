using System.Text.Json.Nodes;
using System.Threading.Channels;
using PublishGate.Functions.Alerts;
using PublishGate.Functions.Slack;

namespace PublishGate.Cli.Demo;

/// <summary>Keeps the Slack messages that would be sent.</summary>
internal sealed class DemoAlerts : IAlertChannel
{
    private readonly Channel<JsonObject> _messages = Channel.CreateUnbounded<JsonObject>();

    public Task SendAsync(Alert alert, CancellationToken cancellation) =>
        _messages.Writer.WriteAsync(SlackMessage.Of(alert), cancellation).AsTask();

    /// <summary>The next message, as soon as it would be sent.</summary>
    public ValueTask<JsonObject> NextAsync(CancellationToken cancellation) => _messages.Reader.ReadAsync(cancellation);
}
