using PublishGate.Scanning.Documents.Pdf.Syntax;

namespace PublishGate.Scanning.Documents.Pdf;

/// <summary>Streams without a type of their own that pages and fonts are drawn from, told by what refers to them.</summary>
/// <remarks>Any other such stream is some program's private data: Illustrator keeps the whole drawing that way.</remarks>
internal static class PdfDrawnStreams
{
    private static readonly HashSet<string> Keys =
    [
        "Contents",
        "CharProcs",
        "ToUnicode",
        "JBIG2Globals",
        "FontFile",
        "FontFile2",
        "FontFile3",
        "Encoding",
        "CIDToGIDMap",
        "CIDSet",
        "Thumb",
    ];

    /// <summary>Their numbers.</summary>
    public static HashSet<int> Of(PdfFile file)
    {
        var drawn = new HashSet<int>();
        var open = new Stack<(PdfValue Value, bool IsDrawn)>();
        foreach (var item in file.Objects.Where(file.IsCurrent))
        {
            open.Push((item.Value, false));
            while (open.TryPop(out var next))
            {
                if (next is { IsDrawn: true, Value: PdfReference { Number: var number } } && drawn.Add(number))
                {
                    // An array of drawings, or a dictionary of letters, may stand elsewhere.
                    open.Push((file.Resolve(next.Value), true));
                }
                else if (next.Value is PdfDictionary dictionary)
                {
                    foreach (var (key, member) in dictionary.Members)
                    {
                        open.Push((member, next.IsDrawn || Keys.Contains(key)));
                    }
                }
                else
                {
                    foreach (var child in next.Value.Children)
                    {
                        open.Push((child, next.IsDrawn));
                    }
                }
            }
        }

        return drawn;
    }
}
