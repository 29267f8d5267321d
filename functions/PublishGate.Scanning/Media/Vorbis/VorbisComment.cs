using PublishGate.Scanning.Content;
using PublishGate.Scanning.Fragments;

namespace PublishGate.Scanning.Media.Vorbis;

/// <summary>The comment block of Vorbis, Opus, Speex, Theora and FLAC.</summary>
/// <remarks>
/// <code>
/// vendor length 4 | vendor | count 4 | count times: length 4, NAME=value in UTF-8      little-endian
/// </code>
/// Source: xiph.org, Ogg Vorbis I format specification: comment field and header specification.
/// </remarks>
internal static class VorbisComment
{
    public static void Read(MetadataSink sink, Block block)
    {
        var reader = new ByteReader(block.Span, bigEndian: false);
        long vendorLength = reader.UInt32();
        sink.Text(
            "vendor",
            LegacyText.Decode(reader.Take(vendorLength)),
            MetadataKind.Software,
            block.Slice(4, vendorLength)
        );
        for (var left = reader.UInt32(); left > 0 && !reader.Overran; left--)
        {
            long length = reader.UInt32();
            var comment = block.Slice(reader.Position, length);
            reader.Skip(length);
            ReadComment(sink, comment);
        }

        if (reader.Overran)
        {
            sink.Truncated("comments");
        }

        // Vorbis ends with one bit; Opus allows anything behind the comments.
        if (reader.Remaining > 1)
        {
            sink.Unnamed("rest", block.Slice(reader.Position));
        }
    }

    private static void ReadComment(MetadataSink sink, Block comment)
    {
        var separator = comment.Span.IndexOf((byte)'=');
        var name = LegacyText.Decode(comment.Span[..Math.Max(0, separator)]);
        var value = comment.Slice(separator + 1L);
        switch (name.ToUpperInvariant())
        {
            case "METADATA_BLOCK_PICTURE" when TryDecodeBase64(value, out var picture):
                FlacPicture.Read(sink, picture);
                break;
            case "COVERART" when TryDecodeBase64(value, out var cover):
                sink.Embed("COVERART", cover);
                break;
            default:
                sink.Named("comment", name, LegacyText.Decode(value.Span), value);
                break;
        }
    }

    private static bool TryDecodeBase64(Block value, out Block decoded)
    {
        var bytes = new byte[value.Bytes.Length];
        var status = System.Buffers.Text.Base64.DecodeFromUtf8(value.Span, bytes, out _, out var written);
        decoded = value.Decoded(bytes.AsMemory(0, written));
        return status == System.Buffers.OperationStatus.Done;
    }
}
