using System.Text.Json.Serialization;
using PublishGate.Gate.Publications;
using PublishGate.Scanning.Reports;

namespace PublishGate.Gate.Messages;

/// <summary>What the gate stores and sends. Its JSON code is written at build time, so that it runs where nothing is compiled.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(Publication))]
[JsonSerializable(typeof(IReadOnlyCollection<PublicationState>))]
[JsonSerializable(typeof(AuditEntry[]))]
[JsonSerializable(typeof(IReadOnlyList<AuditEntry>))]
[JsonSerializable(typeof(Message[]))]
[JsonSerializable(typeof(IReadOnlyList<Message>))]
[JsonSerializable(typeof(Report))]
[JsonSerializable(typeof(ScanRequest))]
[JsonSerializable(typeof(GateInput))]
[JsonSerializable(typeof(GateDecision))]
internal sealed partial class GateTypes : JsonSerializerContext;
