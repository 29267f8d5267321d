namespace PublishGate.Evaluation.Pages.Leaks;

/// <summary>An invented value that must not ship, in the shapes in which software would write it.</summary>
internal sealed record Leak
{
    /// <summary>What kind of thing it is: <c>phone</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>Its spelling or language, for the list of misses.</summary>
    public required string Variant { get; init; }

    /// <summary>The value alone.</summary>
    public required string Value { get; init; }

    /// <summary>The name under which software would keep the value alone.</summary>
    public required string Key { get; init; }

    /// <summary>The value as a person would write it into a comment or a caption.</summary>
    public required string Sentence { get; init; }

    /// <summary>The value as members of an object: strings, numbers (long, double), or members again.</summary>
    public required IReadOnlyList<(string Key, object Value)> Members { get; init; }

    /// <summary>What a finding's value must carry, one of them: compared without case and separators.</summary>
    public IReadOnlyList<string> Cores { get; init; } = [];

    /// <summary>An address that carries the value (<c>tel:</c>, a map link); null for a query of an ordinary link.</summary>
    public string? Link { get; init; }
}
