using PublishGate.Scanning.Fragments;

namespace PublishGate.Scanning.Media.Riff;

/// <summary>The <c>cart</c> chunk of a radio station's playout system.</summary>
/// <remarks>
/// <code>
/// version 4 | title, artist, cut id, client id, category, classification, out cue: 64 each
/// start date 10, time 8 | end date 10, time 8 | producer app 64, its version 64, user text 64
/// level 4 | post timers 64 | reserved 276 | URL 1024 | tag text, the rest
/// </code>
/// Source: AES46-2002.
/// </remarks>
internal static class CartChunk
{
    private static readonly (string Name, int Length, MetadataKind Kind)[] Fields =
    [
        ("version", 4, MetadataKind.Technical),
        ("Title", 64, MetadataKind.Title),
        ("Artist", 64, MetadataKind.Person),
        ("CutId", 64, MetadataKind.LinkId),
        ("ClientId", 64, MetadataKind.Organisation),
        ("Category", 64, MetadataKind.FreeText),
        ("Classification", 64, MetadataKind.FreeText),
        ("OutCue", 64, MetadataKind.FreeText),
        ("StartDate", 10, MetadataKind.Time),
        ("StartTime", 8, MetadataKind.Time),
        ("EndDate", 10, MetadataKind.Time),
        ("EndTime", 8, MetadataKind.Time),
        ("ProducerApp", 64, MetadataKind.Software),
        ("ProducerAppVersion", 64, MetadataKind.Software),
        ("UserText", 64, MetadataKind.FreeText),
    ];

    private const int ReservedOffset = 748;
    private const int UrlOffset = 1024;
    private const int UrlLength = 1024;

    public static void Read(MetadataSink sink, Block block)
    {
        var at = 0;
        foreach (var (name, length, kind) in Fields)
        {
            sink.Legacy(name, kind, block.Slice(at, length));
            at += length;
        }

        sink.Unnamed("reserved", block.Slice(ReservedOffset, UrlOffset - ReservedOffset));
        sink.Legacy("Url", MetadataKind.FreeText, block.Slice(UrlOffset, UrlLength));
        sink.Legacy("TagText", MetadataKind.FreeText, block.Slice(UrlOffset + UrlLength));
        if (block.Bytes.Length < UrlOffset + UrlLength)
        {
            sink.Truncated("chunk");
        }
    }
}
