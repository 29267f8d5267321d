namespace PublishGate.Scanning.Policies;

/// <summary>One decision that someone wrote down.</summary>
public abstract record PolicyEntry
{
    /// <summary>Line of the entry in its file, from 1.</summary>
    public required int Line { get; init; }

    /// <summary>The included file that it stands in; null for the policy itself.</summary>
    public string? File { get; init; }

    /// <summary>Why.</summary>
    public string? Reason { get; init; }

    /// <summary>Who answers for it.</summary>
    public string? Owner { get; init; }

    /// <summary>The last day (UTC) on which it counts; null for no end.</summary>
    public DateOnly? Expires { get; init; }

    internal bool IsActive(DateOnly today) => Expires is not { } last || today <= last;
}
