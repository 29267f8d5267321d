namespace PublishGate.Scanning.Documents.OpenXml;

/// <summary>The formatting of a run that decides whether it is seen.</summary>
internal sealed class WordRun
{
    public bool IsVanished { get; set; }

    public WordColour? Colour { get; set; }

    /// <summary>The colour behind its text, if it has one of its own.</summary>
    public WordColour? Background { get; set; }

    public bool IsTiny { get; set; }
}
