namespace PublishGate.Scanning.Documents.OpenXml;

/// <summary>A sheet as the workbook lists it.</summary>
internal sealed record SheetHeader(string Name, bool IsHidden);
