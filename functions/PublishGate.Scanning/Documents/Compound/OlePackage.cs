using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Media;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Documents.Compound;

/// <summary>A file that was dropped into a document ([MS-OLEDS] 2.3.6), with the folders it came from.</summary>
internal static class OlePackage
{
    private const int LongestPath = 1024;

    /// <remarks>
    /// <code>
    /// size : 4 | kind : 2 | label, zero | original path, zero | 0 : 2 | 3 : 2 | bytes : 4 | temporary path, zero
    /// size of the file : 4 | file | the three names again in UTF-16, each behind its count of characters : 4
    /// </code>
    /// </remarks>
    public static void Read(Reading reading, MediaBlock block)
    {
        var bytes = block.Load(reading).Span;
        var at = 6;
        var isRead = Text(reading, block, ref at, "label") && Text(reading, block, ref at, "original path");
        at += 8;
        isRead = isRead && Text(reading, block, ref at, "temporary path") && at + 4 <= bytes.Length;
        var size = isRead ? ByteOrder.Little.UInt32(bytes[at..]) : 0;
        if (!isRead || size > bytes.Length - at - 4)
        {
            // Other programs put bytes of their own here.
            reading.AddUnknown(block, Channel.EmbeddedFile);
            OfficePictures.Read(reading, block);
            return;
        }

        reading.AddText(block, Channel.EmbeddedFile, "a file inside the document");
        reading.Embed(block.Slice(at + 4, size).ToArtifact());
        reading.AddReadable(block.Slice(at + 4 + size), Channel.EmbeddedFile);
    }

    private static bool Text(Reading reading, MediaBlock block, ref int at, string name)
    {
        var bytes = block.Load(reading).Span;
        var length = at < bytes.Length ? bytes[at..].IndexOf((byte)0) : -1;
        if (length is < 0 or > LongestPath)
        {
            return false;
        }

        var text = LegacyText.Decode(bytes.Slice(at, length));
        reading.AddDocument(block.Then(name), Channel.EmbeddedFile, text, name, MetadataKind.FilePath);
        at += length + 1;
        return true;
    }
}
