using PublishGate.Scanning.Content;
using PublishGate.Scanning.Fragments;

namespace PublishGate.Scanning.Media.Vorbis;

/// <summary>A picture block of FLAC, which Vorbis comments carry too.</summary>
/// <remarks>
/// <code>
/// type 4 | media type length 4, media type | description length 4, description
/// width 4 | height 4 | depth 4 | colours 4 | picture length 4, picture      big-endian
/// </code>
/// Source: RFC 9639 section 8.8.
/// </remarks>
internal static class FlacPicture
{
    public static void Read(MetadataSink sink, Block block)
    {
        var reader = new ByteReader(block.Span, bigEndian: true);
        reader.UInt32();
        var mediaType = LegacyText.Decode(reader.Take(reader.UInt32()));
        sink.Text("picture type", mediaType, MetadataKind.Technical, block);
        sink.Text("picture description", LegacyText.Decode(reader.Take(reader.UInt32())), MetadataKind.FreeText, block);
        reader.Skip(16);
        long length = reader.UInt32();
        var picture = block.Slice(reader.Position, length);
        if (reader.Overran || picture.Bytes.Length < length)
        {
            sink.Truncated("picture");
        }

        if (mediaType == "-->")
        {
            sink.Legacy("picture address", MetadataKind.FreeText, picture);
        }
        else
        {
            sink.Embed("picture", picture);
        }

        sink.Unnamed("picture rest", block.Slice(reader.Position + length));
    }
}
