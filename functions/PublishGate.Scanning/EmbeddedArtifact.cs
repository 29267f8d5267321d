using PublishGate.Scanning.Content;
using PublishGate.Scanning.Positions;

namespace PublishGate.Scanning;

/// <summary>The artifact itself, or bytes inside it that are an artifact of their own.</summary>
public sealed record EmbeddedArtifact
{
    // What stands inside shares one step: a card has a hundred thousand lines.
    private Place? _inside;

    public required IContentSource Content { get; init; }

    /// <summary>Where in the outer artifact; null for the artifact itself.</summary>
    public Place? Place
    {
        get;
        init
        {
            field = value;
            _inside = null;
        }
    }

    /// <summary>The way back to the outer file; null for the artifact itself.</summary>
    public Origin? Origin { get; init; }

    /// <summary>Offset in the outer file where the bytes stand as they are; null where they had to be decoded.</summary>
    public long? StoredAt { get; init; }

    /// <summary>The file name it claims, if any; content decides its type.</summary>
    public string? Name { get; init; }

    /// <summary>Containers around it; 0 for the artifact itself.</summary>
    public int Depth { get; init; }

    /// <summary>A place inside: its own place, then <paramref name="words"/>.</summary>
    public Place At(string words) =>
        Place is null ? Scanning.Place.Of(words) : (_inside ??= Place.Then("→")).Then(words);

    /// <summary>Offset in the outer file of a byte inside; null where the bytes had to be decoded.</summary>
    public long? OffsetInFile(long offset) => Depth == 0 ? offset : StoredAt + offset;

    /// <summary>The way back from a byte range inside to the outer file.</summary>
    public Origin Range(long offset, long length) =>
        StoredAt is { } start ? new ByteRange(start + offset, length) : Origin ?? new ByteRange(offset, length);
}
