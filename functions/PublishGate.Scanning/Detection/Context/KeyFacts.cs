using PublishGate.Scanning.Detection.Vocabulary;

namespace PublishGate.Scanning.Detection.Context;

/// <summary>What a key tells, read once for each key of an artifact, and only when a detector asks.</summary>
internal sealed class KeyFacts(string? key)
{
    // Boxed, so that another thread sees all of a value or none of it.
    private object? _topics;
    private object? _meaning;

    /// <summary>What is known of a value without a key.</summary>
    public static KeyFacts None { get; } = new(null);

    /// <summary>What the key says a value is.</summary>
    public Topic Topics => (Topic)(_topics ??= string.IsNullOrEmpty(key) ? Topic.None : TellingKeys.Of(key));

    /// <summary>What the key says about the words that stand under it.</summary>
    public KeyMeaning Meaning =>
        (KeyMeaning)(_meaning ??= string.IsNullOrEmpty(key) ? KeyMeaning.None : KeyReader.Read(key));
}
