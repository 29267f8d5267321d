using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace PublishGate.Gate.Messages;

/// <summary>The one way in which the gate writes and reads JSON (RFC 8259): camel case, no nulls.</summary>
public static class GateJson
{
    /// <summary>For what the gate itself stores and sends.</summary>
    public static JsonSerializerOptions Options { get; } = OptionsFor(new GateTypes());

    /// <summary>The same JSON for other types.</summary>
    public static JsonSerializerOptions OptionsFor(IJsonTypeInfoResolver types) =>
        new(JsonSerializerDefaults.Web)
        {
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            RespectNullableAnnotations = true,
            RespectRequiredConstructorParameters = true,
            TypeInfoResolver = types.WithAddedModifier(AbsentIsNull),
        };

    public static string Write<T>(T value) => Write(value, Options);

    /// <param name="options">Of <see cref="OptionsFor"/>.</param>
    public static string Write<T>(T value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(value, TypeOf<T>(options));

    /// <exception cref="JsonException">The text is not what <typeparamref name="T"/> looks like in JSON.</exception>
    public static T Read<T>(string json) => Read<T>(json, Options);

    /// <inheritdoc cref="Read{T}(string)"/>
    public static T Read<T>(string json, JsonSerializerOptions options) =>
        JsonSerializer.Deserialize(json, TypeOf<T>(options))
        ?? throw new JsonException($"Expected a {typeof(T).Name}, found null.");

    private static JsonTypeInfo<T> TypeOf<T>(JsonSerializerOptions options) =>
        (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));

    /// <summary>What is null is not written, so it need not be there to be read; all else must be.</summary>
    /// <remarks>A property that a later version adds must therefore be nullable: what was stored before lacks it.</remarks>
    private static void AbsentIsNull(JsonTypeInfo type)
    {
        foreach (var property in type.Properties.Where(IsRead))
        {
            property.IsRequired = !property.IsSetNullable;
        }
    }

    private static bool IsRead(JsonPropertyInfo property) =>
        property.Set is not null || property.AssociatedParameter is not null;
}
