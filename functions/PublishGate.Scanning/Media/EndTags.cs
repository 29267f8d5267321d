using System.Globalization;
using System.Text;
using PublishGate.Scanning.Content;
using PublishGate.Scanning.Media.Ape;
using PublishGate.Scanning.Media.Id3;
using PublishGate.Scanning.Media.Lyrics3;

namespace PublishGate.Scanning.Media;

/// <summary>Tags that stand at the end of an audio file, in any order and number.</summary>
internal sealed class EndTags(Reading reading, BufferedContent content)
{
    private const int FootBytes = 256;

    /// <summary>Reads them from the end backwards.</summary>
    /// <returns>Where they begin: the end of what is before them.</returns>
    public long Read(long start, long end)
    {
        while (true)
        {
            var foot = content.ReadUpTo(Math.Max(start, end - FootBytes), Math.Min(FootBytes, end - start));
            var size = ReadOne(foot, start, end);
            if (size == 0)
            {
                return end;
            }

            end -= size;
        }
    }

    private long ReadOne(byte[] foot, long start, long end)
    {
        if (At(foot, Id3v1Tag.Size).StartsWith("TAG"u8))
        {
            Id3v1Tag.Read(reading, Block.Stored(foot, end - foot.Length).Slice(foot.Length - Id3v1Tag.Size));
            return Id3v1Tag.Size;
        }

        if (At(foot, Id3v1Tag.EnhancedSize).StartsWith("TAG+"u8))
        {
            var block = Block.Stored(foot, end - foot.Length).Slice(foot.Length - Id3v1Tag.EnhancedSize);
            Id3v1Tag.ReadEnhanced(reading, block);
            return Id3v1Tag.EnhancedSize;
        }

        if (ApeHeader.Find(At(foot, ApeHeader.Size)) is { } ape)
        {
            return ReadApe(ape, start, end);
        }

        if (At(foot, 9).StartsWith("LYRICS200"u8))
        {
            return ReadLyrics(foot, start, end);
        }

        if (At(foot, 9).StartsWith("LYRICSEND"u8))
        {
            return ReadOldLyrics(start, end);
        }

        return At(foot, Id3v2Header.Size).StartsWith("3DI"u8) ? ReadId3v2(foot, start, end) : 0;
    }

    private long ReadApe(ApeHeader header, long start, long end)
    {
        var size = Math.Min(end - start, header.TagSize + (header.HasHeader ? ApeHeader.Size : 0L));
        ApeTag.Read(reading, header, Load(end - size, size, "APEv2"), isFooter: true);
        return size;
    }

    // LYRICSBEGIN, fields, their size in six digits (LYRICSBEGIN included), LYRICS200.
    private long ReadLyrics(byte[] foot, long start, long end)
    {
        const int Ending = 15;
        var digits = Encoding.ASCII.GetString(At(foot, Ending)[..6]);
        if (!int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var size))
        {
            return 0;
        }

        var full = Math.Min(end - start, size + (long)Ending);
        Lyrics3Tag.Read(reading, Load(end - full, full, "Lyrics3v2"));
        return full;
    }

    private long ReadOldLyrics(long start, long end)
    {
        var size = Math.Min(end - start, Lyrics3Tag.MaximumOldSize);
        var block = Load(end - size, size, "Lyrics3");
        var begin = block.Span.LastIndexOf("LYRICSBEGIN"u8);
        if (begin < 0)
        {
            return 0;
        }

        Lyrics3Tag.ReadOld(reading, block.Slice(begin));
        return size - begin;
    }

    private long ReadId3v2(byte[] foot, long start, long end)
    {
        // The footer is the header with its first three characters reversed.
        var copy = At(foot, Id3v2Header.Size).ToArray();
        "ID3"u8.CopyTo(copy);
        if (Id3v2Header.Find(copy) is not { } header)
        {
            return 0;
        }

        var size = Math.Min(end - start, header.TagSize + (2L * Id3v2Header.Size));
        Id3v2Tag.Read(reading, header, Load(end - size, size, "ID3v2"));
        return size;
    }

    private Block Load(long offset, long size, string what) =>
        Block.Read(reading, content, offset, size, reading.Current.At(what));

    private static ReadOnlySpan<byte> At(byte[] foot, int fromEnd) =>
        fromEnd <= foot.Length ? foot.AsSpan(foot.Length - fromEnd) : [];
}
