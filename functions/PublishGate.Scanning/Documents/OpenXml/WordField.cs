using System.Text;
using PublishGate.Scanning.Media;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Documents.OpenXml;

/// <summary>The instruction of a field (ECMA-376 part 1, 17.16): what Word computes or fetches in its place.</summary>
internal static class WordField
{
    private static readonly string[] Fetching =
    [
        "INCLUDEPICTURE",
        "INCLUDETEXT",
        "LINK",
        "DDE",
        "DDEAUTO",
        "IMPORT",
        "DATABASE",
        "RD",
    ];

    public static void Add(Reading reading, MediaBlock part, StringBuilder instruction)
    {
        var text = instruction.ToString().Trim();
        var word = text.Split(' ', 2)[0].ToUpperInvariant();
        if (Fetching.Contains(word))
        {
            reading.AddText(part.Then("field"), Channel.ExternalLink, text, word);
        }
        else if (text.Contains('"') || text.Length > 40)
        {
            reading.AddText(part.Then("field"), Channel.DocumentPart, text, "field");
        }
    }
}
