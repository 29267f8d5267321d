using System.Collections;
using System.Text.Json;
using System.Text.Json.Serialization;
using PublishGate.Functions.Settings;

namespace PublishGate.Cli.Serving;

/// <summary>The settings of one machine: local.settings.json in the current folder, then the environment, which wins.</summary>
/// <remarks>The file is the one that Azure Functions Core Tools read: an object with <c>Values</c>.</remarks>
internal static partial class LocalSettings
{
    public const string FileName = "local.settings.json";

    /// <exception cref="CommandFailedException">The file or a setting is wrong; the message names every problem.</exception>
    public static PublishGateSettings Load(string folder)
    {
        var values = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, value) in FromFile(Path.Combine(folder, FileName)))
        {
            values[name] = value;
        }

        foreach (DictionaryEntry variable in Environment.GetEnvironmentVariables())
        {
            values[(string)variable.Key] = (string?)variable.Value;
        }

        var (settings, problems) = PublishGateSettings.Read(values);
        return problems.Count == 0 ? settings : throw new CommandFailedException(string.Join(' ', problems));
    }

    private static IEnumerable<KeyValuePair<string, string?>> FromFile(string path)
    {
        if (!File.Exists(path))
        {
            return [];
        }

        try
        {
            var file = JsonSerializer.Deserialize(File.ReadAllText(path), SettingsTypes.Default.SettingsFile);
            return file?.Values ?? [];
        }
        catch (JsonException exception)
        {
            throw new CommandFailedException(
                $"{path} is not valid JSON (line {exception.LineNumber + 1}); compare it with local.settings.sample.json."
            );
        }
    }

    private sealed record SettingsFile(Dictionary<string, string?>? Values);

    /// <summary>Reads the file with code that is written at build time.</summary>
    [JsonSourceGenerationOptions(JsonSerializerDefaults.Web, GenerationMode = JsonSourceGenerationMode.Metadata)]
    [JsonSerializable(typeof(SettingsFile))]
    private sealed partial class SettingsTypes : JsonSerializerContext;
}
