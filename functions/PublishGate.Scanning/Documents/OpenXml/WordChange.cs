using System.Text;

namespace PublishGate.Scanning.Documents.OpenXml;

/// <summary>A tracked insertion, deletion or move with its text.</summary>
internal sealed record WordChange(string Element, string? Author, string? Date)
{
    public StringBuilder Text { get; } = new();

    public bool RemovesText => Element is "del" or "moveFrom";

    public string Name =>
        Element switch
        {
            "ins" => "inserted",
            "del" => "deleted",
            "moveFrom" => "moved from here",
            _ => "moved to here",
        };
}
