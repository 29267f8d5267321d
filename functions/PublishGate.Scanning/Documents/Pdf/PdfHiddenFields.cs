using PublishGate.Scanning.Documents.Pdf.Syntax;

namespace PublishGate.Scanning.Documents.Pdf;

/// <summary>Form fields that no page shows: the Hidden or the NoView flag is set (ISO 32000-2, 12.5.3) wherever they stand.</summary>
/// <remarks>A field's value may stand in the field itself, in one above it, or in the boxes below it that show it.</remarks>
internal sealed class PdfHiddenFields
{
    private const int Hidden = 1 << 1;
    private const int NoView = 1 << 5;
    private const int DeepestField = 16;

    private readonly HashSet<PdfValue> _hidden = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<PdfValue> _shown = new(ReferenceEqualityComparer.Instance);

    public PdfHiddenFields(PdfFile file)
    {
        foreach (var item in file.Objects.Where(file.IsCurrent))
        {
            foreach (var value in item.Value.Children.OfType<PdfDictionary>().Prepend(item.Value))
            {
                if (value["Subtype"]?.NameValue == "Widget")
                {
                    Mark(file, value, IsFlagged(file, value) ? _hidden : _shown);
                }
            }
        }
    }

    public bool Contains(PdfValue field) => _hidden.Contains(field) && !_shown.Contains(field);

    private static bool IsFlagged(PdfFile file, PdfValue widget) =>
        file.Resolve(widget["F"]).NumberValue is >= 0 and <= int.MaxValue and var flags
        && ((int)flags & (Hidden | NoView)) != 0;

    private static void Mark(PdfFile file, PdfValue field, HashSet<PdfValue> fields)
    {
        for (var depth = 0; field is PdfDictionary && depth < DeepestField; depth++)
        {
            fields.Add(field);
            field = file.Resolve(field["Parent"]);
        }
    }
}
