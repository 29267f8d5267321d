using PublishGate.Scanning.Content;

namespace PublishGate.Scanning.Media.Exif;

/// <summary>The maker note of the raw file that a DNG file was made from, as Adobe's converter keeps it.</summary>
/// <remarks>
/// <code>"Adobe" 0 | "MakN" | length : 4, big-endian | byte order : 2 | offset in the raw file : 4 | maker note</code>
/// </remarks>
internal static class DngPrivateData
{
    private const int HeaderBytes = 20;

    /// <summary>The note as a field of its own; null if the data hold something else.</summary>
    public static TiffField? MakerNoteOf(TiffField field)
    {
        var head = field.Value.Content.ReadUpTo(0, HeaderBytes).AsSpan();
        return head.Length == HeaderBytes && head.StartsWith("Adobe\0MakN"u8)
            ? field with
            {
                Offset = field.Offset + HeaderBytes,
                Value = field.Value.Slice(HeaderBytes),
                Order = new ByteOrder(head[14] == 'M'),
            }
            : null;
    }
}
