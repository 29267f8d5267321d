using System.Text.Json;
using PublishGate.Gate.Messages;

namespace PublishGate.Azure.Publications;

/// <summary>The version of a stored revision: its ETag, and what a save that replaces it must know of it.</summary>
/// <param name="ETag">Changes with every save.</param>
/// <param name="Indexed">The lookups that find it.</param>
/// <param name="Blob">The blob of its document, if it has one.</param>
internal sealed record SavedVersion(string ETag, Indexed Indexed, string? Blob = null)
{
    public string Write() => GateJson.Write(this, VersionTypes.Json);

    /// <summary>Null if the text is no version.</summary>
    public static SavedVersion? TryRead(string text)
    {
        try
        {
            return GateJson.Read<SavedVersion>(text, VersionTypes.Json);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
