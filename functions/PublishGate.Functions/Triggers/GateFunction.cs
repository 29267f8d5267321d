using Microsoft.Azure.Functions.Worker;
using PublishGate.Gate.Deciding;
using PublishGate.Gate.Messages;

namespace PublishGate.Functions.Triggers;

/// <summary>Scan results of one publication, in order: record, decide, release.</summary>
public sealed class GateFunction(GateKeeper gate)
{
    [Function("Gate")]
    public Task RunAsync(
        [ServiceBusTrigger(
            Topics.ScanResults,
            Topics.Gate,
            Connection = Connections.ServiceBus,
            IsSessionsEnabled = true
        )]
            string message,
        CancellationToken cancellation
    ) => gate.HandleAsync(GateJson.Read<GateInput>(message), cancellation);
}
