namespace PublishGate.Gate.Submissions;

/// <summary>The body of a publish request as it was sent, nothing checked.</summary>
/// <param name="Id">The publication.</param>
/// <param name="Revision">The revision: a text, or a number taken as text.</param>
/// <param name="Page">The page.</param>
/// <param name="Assets">Paths in staging.</param>
/// <param name="Callback">Absolute address.</param>
public sealed record SubmissionFields(
    string? Id,
    string? Revision,
    SubmissionFields.PageFields? Page,
    IReadOnlyList<string?>? Assets,
    string? Callback
)
{
    /// <summary>Either a path in staging or the page itself.</summary>
    public sealed record PageFields(string? Path, string? Html);
}
