using PublishGate.Scanning.Content;
using PublishGate.Scanning.Media.Id3;

namespace PublishGate.Scanning.Media;

/// <summary>ID3v2 tags that stand before a file's own first byte, one after another.</summary>
internal sealed class StartTags(Reading reading, BufferedContent content)
{
    /// <summary>Reads them.</summary>
    /// <returns>The offset behind the last.</returns>
    public long Read()
    {
        long at = 0;
        while (Id3v2Header.Find(content.ReadUpTo(at, Id3v2Header.Size)) is { } header)
        {
            var block = Block.Read(reading, content, at, header.FullSize, reading.Current.At("ID3v2"));
            Id3v2Tag.Read(reading, header, block);
            at = Math.Min(content.Length, at + header.FullSize);
        }

        return at;
    }
}
