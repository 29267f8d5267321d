namespace PublishGate.Scanning.Documents.Pdf.Syntax;

/// <summary>One definition of an indirect object; a later one of the same number replaces it.</summary>
internal sealed record PdfObject
{
    public required int Number { get; init; }

    /// <summary>Offset in the file of the object, or of the stream that it is packed in.</summary>
    public required int Offset { get; init; }

    public required int Length { get; init; }

    public required PdfValue Value { get; init; }

    /// <summary>The encoded data of a stream, and where it stands; null for other objects.</summary>
    public ReadOnlyMemory<byte>? Data { get; init; }

    public int DataOffset { get; init; }

    /// <summary>What was packed in a stream of objects.</summary>
    public bool IsPacked { get; init; }

    public string? Type => Value["Type"]?.NameValue;

    public string? Subtype => Value["Subtype"]?.NameValue ?? Value["S"]?.NameValue;
}
