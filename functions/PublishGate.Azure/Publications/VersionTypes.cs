using System.Text.Json;
using System.Text.Json.Serialization;
using PublishGate.Gate.Messages;

namespace PublishGate.Azure.Publications;

/// <summary>What the tables keep beside documents, in the gate's JSON. Its code is written at build time.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(SavedVersion))]
[JsonSerializable(typeof(Indexed))]
internal sealed partial class VersionTypes : JsonSerializerContext
{
    public static JsonSerializerOptions Json { get; } = GateJson.OptionsFor(new VersionTypes());
}
