using System.Text.Json;
using System.Text.Json.Serialization;
using PublishGate.Gate.Messages;

namespace PublishGate.Functions.Http;

/// <summary>What the API answers. Its JSON code is written at build time.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(PublicationView))]
[JsonSerializable(typeof(PublicationListView))]
[JsonSerializable(typeof(AcceptedView))]
[JsonSerializable(typeof(RescanView))]
[JsonSerializable(typeof(HealthView))]
[JsonSerializable(typeof(Problems.ProblemBody))]
internal sealed partial class HttpTypes : JsonSerializerContext
{
    public static JsonSerializerOptions Json { get; } = GateJson.OptionsFor(new HttpTypes());
}
