using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Media.Vorbis;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Media.Flac;

/// <summary>One metadata block of FLAC, in its own file or in Ogg.</summary>
internal static class FlacBlock
{
    private const int CatalogueLength = 128;

    public static MetadataSink Sink(Reading reading) => new(reading, Channel.FlacBlock, "FLAC");

    /// <summary>Reads a block's data by its type (RFC 9639 section 8.1).</summary>
    public static void Read(Reading reading, int type, Block block)
    {
        var sink = Sink(reading);
        switch (type)
        {
            // STREAMINFO and SEEKTABLE are needed to play.
            case 0 or 3:
                sink.Sentences("block", block);
                break;
            case 1:
                sink.Unnamed("padding", block);
                break;
            case 2:
                sink.Unnamed("application", block);
                break;
            case 4:
                VorbisComment.Read(new MetadataSink(reading, Channel.VorbisComment, "Vorbis"), block);
                break;
            case 5:
                sink.Unnamed("cue sheet catalogue number", block.Slice(0, CatalogueLength), kind: MetadataKind.LinkId);
                sink.Unnamed("cue sheet", block.Slice(CatalogueLength), kind: MetadataKind.LinkId);
                break;
            case 6:
                FlacPicture.Read(sink, block);
                break;
            default:
                sink.Unnamed("unknown block", block);
                break;
        }
    }
}
