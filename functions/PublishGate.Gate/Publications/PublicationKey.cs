namespace PublishGate.Gate.Publications;

/// <summary>One revision of one publication.</summary>
/// <param name="Id">The publication, as the CMS names it.</param>
/// <param name="Revision">The revision, as the CMS names it; which one is later is decided by when it was submitted.</param>
public sealed record PublicationKey(string Id, string Revision)
{
    /// <summary>Longest id or revision, in characters.</summary>
    public const int MaximumLength = 128;

    /// <summary>Whether a text can be an id or a revision: 1 to 128 of <c>A-Z a-z 0-9 . _ ~ -</c>, not starting or ending with a dot.</summary>
    public static bool IsValidName(string name) =>
        name.Length is > 0 and <= MaximumLength
        && name[0] != '.'
        && name[^1] != '.'
        && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '~' or '-');

    public override string ToString() => $"{Id}@{Revision}";
}
