using System.Text.Json;
using System.Text.Json.Serialization;
using PublishGate.Gate.Messages;

namespace PublishGate.Functions.Callbacks;

/// <summary>What callbacks tell. Its JSON code is written at build time.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(CallbackBody))]
internal sealed partial class CallbackTypes : JsonSerializerContext
{
    public static JsonSerializerOptions Json { get; } = GateJson.OptionsFor(new CallbackTypes());
}
