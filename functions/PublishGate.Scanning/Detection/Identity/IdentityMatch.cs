namespace PublishGate.Scanning.Detection.Identity;

/// <summary>An identity number where it stands.</summary>
/// <param name="Start">First character in the text.</param>
/// <param name="End">Character behind the last.</param>
/// <param name="Canonical">The number without separators, in capitals.</param>
/// <param name="IsCertain">Spelling and checksum are proof enough; otherwise a word must say what it is.</param>
internal readonly record struct IdentityMatch(int Start, int End, string Canonical, bool IsCertain)
{
    /// <summary>Why the number harms nobody: an example, an organisation's.</summary>
    public string? Harmless { get; init; }
}
