using PublishGate.Gate.Publications;

namespace PublishGate.Gate.Submissions;

/// <summary>What became of a publish request.</summary>
public abstract record SubmissionAnswer
{
    private SubmissionAnswer() { }

    /// <summary>The revision is known now; it was already if the same request had been sent before.</summary>
    public sealed record Accepted(Publication Publication) : SubmissionAnswer;

    /// <summary>The revision was submitted before with other content.</summary>
    public sealed record Conflict(Publication Publication) : SubmissionAnswer;

    /// <summary>The page is not in staging.</summary>
    public sealed record PageMissing(string Path) : SubmissionAnswer;
}
