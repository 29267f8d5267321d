using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Detection;

/// <summary>A value that a detector found. Holds the raw value, so it never leaves the scanner.</summary>
/// <param name="Rule">The rule that it breaks.</param>
/// <param name="Fragment">Where it stands.</param>
/// <param name="Start">First character in the fragment's text.</param>
/// <param name="Length">Length in characters.</param>
public sealed record Detected(Rule Rule, Fragment Fragment, int Start, int Length)
{
    /// <summary>The value in the one form that all its spellings share: <c>+79161234567</c>.</summary>
    public required string Canonical { get; init; }

    /// <summary>The value, masked.</summary>
    public required string Excerpt { get; init; }

    /// <summary>A severity other than the rule's, where this value deserves one (an example number: info).</summary>
    public Severity? Severity { get; init; }

    /// <summary>What it is, where it can be said better than the rule's title: <c>A Russian mobile number</c>.</summary>
    public string? Title { get; init; }

    /// <summary>Why this severity, to end the sentence: <c>it is reserved for examples</c>.</summary>
    public string? Because { get; init; }

    /// <summary>Readers meet the value here although it is no text: a link to write to someone.</summary>
    public bool ForReaders { get; init; }

    /// <summary>The raw value: the number as written, the note's sentence (at most 500 characters), the tag's value.</summary>
    public string Value => Fragment.Text.Substring(Start, Math.Min(Length, 500));
}
