using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Media.Id3;

/// <summary>ID3v1, ID3v1.1 and the enhanced tag before it.</summary>
/// <remarks>
/// <code>
/// TAG    title 30 | artist 30 | album 30 | year 4 | comment 30 (1.1: 28, zero, track) | genre 1     128 bytes at the end
/// TAG+   title 60 | artist 60 | album 60 | speed 1 | genre 30 | start 6 | end 6                    227 bytes before it
/// </code>
/// Source: id3.org, ID3v1; the enhanced tag as TagLib and Winamp write it.
/// </remarks>
internal static class Id3v1Tag
{
    public const int Size = 128;
    public const int EnhancedSize = 227;

    private const int TrackMark = 125;

    public static void Read(Reading reading, Block block)
    {
        var sink = new MetadataSink(reading, Channel.Id3, "ID3v1");
        var hasTrack = block.Span[TrackMark] == 0 && block.Span[TrackMark + 1] != 0;
        sink.Legacy("title", MetadataKind.Title, block.Slice(3, 30));
        sink.Legacy("artist", MetadataKind.Title, block.Slice(33, 30));
        sink.Legacy("album", MetadataKind.Title, block.Slice(63, 30));
        sink.Legacy("year", MetadataKind.Time, block.Slice(93, 4));
        sink.Legacy("comment", MetadataKind.FreeText, block.Slice(97, hasTrack ? 28 : 30));
    }

    public static void ReadEnhanced(Reading reading, Block block)
    {
        var sink = new MetadataSink(reading, Channel.Id3, "ID3v1 enhanced");
        sink.Legacy("title", MetadataKind.Title, block.Slice(4, 60));
        sink.Legacy("artist", MetadataKind.Title, block.Slice(64, 60));
        sink.Legacy("album", MetadataKind.Title, block.Slice(124, 60));
        sink.Legacy("genre", MetadataKind.FreeText, block.Slice(185, 30));
        sink.Legacy("start and end", MetadataKind.Technical, block.Slice(215, 12));
    }
}
