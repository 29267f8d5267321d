namespace PublishGate.Scanning.Documents.Pdf.Syntax;

/// <summary>A value of a PDF file (ISO 32000-2, 7.3).</summary>
internal abstract record PdfValue
{
    public static PdfValue Null { get; } = new PdfKeyword("null");

    /// <summary>A member of a dictionary; null if this is none or has no such member.</summary>
    public PdfValue? this[string key] =>
        this is PdfDictionary { Members: var members } ? members.GetValueOrDefault(key) : null;

    public string? NameValue => (this as PdfName)?.Name;

    public double? NumberValue => (this as PdfNumber)?.Number;

    /// <summary>The values directly inside: members or elements.</summary>
    public IEnumerable<PdfValue> Children =>
        this switch
        {
            PdfDictionary dictionary => dictionary.Members.Values,
            PdfArray array => array.Items,
            _ => [],
        };
}

internal sealed record PdfKeyword(string Word) : PdfValue;

internal sealed record PdfNumber(double Number) : PdfValue;

internal sealed record PdfName(string Name) : PdfValue;

internal sealed record PdfString(byte[] Bytes) : PdfValue;

internal sealed record PdfReference(int Number) : PdfValue;

internal sealed record PdfArray(IReadOnlyList<PdfValue> Items) : PdfValue;

internal sealed record PdfDictionary(IReadOnlyDictionary<string, PdfValue> Members) : PdfValue;
