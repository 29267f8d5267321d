namespace PublishGate.Scanning.Positions;

/// <summary>A range of the artifact's file as it was given.</summary>
/// <param name="Offset">Byte offset, from 0.</param>
/// <param name="Length">Length in bytes.</param>
/// <param name="Line">Line, from 1, for text.</param>
/// <param name="Column">Column in UTF-16 code units, from 1, for text.</param>
public readonly record struct FilePosition(long Offset, long Length, int? Line = null, int? Column = null);
