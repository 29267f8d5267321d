namespace PublishGate.Scanning.Documents.OpenXml;

/// <summary>The formatting of a run that decides whether it is seen.</summary>
internal sealed class WordRun
{
    public bool IsVanished { get; set; }

    public bool IsWhite { get; set; }

    public bool IsShaded { get; set; }

    public bool IsTiny { get; set; }
}
