using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Policies;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Detection;

/// <summary>A text with what a detector must say of it.</summary>
/// <param name="Text">The fragment's text.</param>
/// <param name="Match">The value that must be found, or null if nothing may be.</param>
public sealed record Example(string Text, string? Match)
{
    /// <summary>The fragment's key.</summary>
    public string? Key { get; init; }

    /// <summary>Members beside it in the same object, as key and text.</summary>
    public IReadOnlyList<(string Key, string Text)> Beside { get; init; } = [];

    /// <summary>What the tag tells, for metadata.</summary>
    public MetadataKind? Kind { get; init; }

    public Channel Channel { get; init; } = Channel.ScriptJson;

    /// <summary>The page's language.</summary>
    public string? Language { get; init; }

    /// <summary>The policy in force.</summary>
    public Policy Policy { get; init; } = Policy.Default;

    /// <summary>The severity that it must get; null for the rule's own.</summary>
    public Severity? Severity { get; init; }

    public static Example Finds(string text, string match) => new(text, match);

    public static Example Ignores(string text) => new(text, null);
}
