using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Media.Exif;

/// <summary>The picture that a TIFF directory describes: strips, tiles, or a whole JPEG file inside.</summary>
internal sealed class TiffPictures(
    Reading reading,
    MediaBlock block,
    IReadOnlyList<TiffField> fields,
    ClaimedRanges claimed
)
{
    private const int LargestParts = 1 << 20;
    private const int OldJpeg = 6;
    private const int Jpeg = 7;
    private const int LossyJpeg = 34892;

    /// <summary>Claims the picture's bytes, and takes what is a picture file of its own.</summary>
    public void Read(ExifDirectory directory, List<MediaBlock> previews)
    {
        var compression = First(ExifTags.Compression);
        Embed(previews, First(ExifTags.ThumbnailOffset), First(ExifTags.ThumbnailLength));
        ReadParts(ExifTags.StripOffsets, ExifTags.StripByteCounts, directory, compression, previews);
        ReadParts(ExifTags.TileOffsets, ExifTags.TileByteCounts, directory, compression, previews);
    }

    private void ReadParts(
        int offsetsTag,
        int lengthsTag,
        ExifDirectory directory,
        long? compression,
        List<MediaBlock> previews
    )
    {
        var offsets = Integers(offsetsTag);
        var lengths = Integers(lengthsTag);
        if (offsets.Count > LargestParts)
        {
            throw new LimitReachedException(block.Place.ToString(), $"more than {LargestParts} strips or tiles");
        }

        var isJpegFile = offsets.Count == 1 && lengths.Count == 1 && compression is OldJpeg or Jpeg or LossyJpeg;
        if (isJpegFile && directory != ExifDirectory.Main)
        {
            Embed(previews, offsets[0], lengths[0]);
            return;
        }

        for (var i = 0; i < offsets.Count; i++)
        {
            var length = i < lengths.Count ? lengths[i] : block.Length - offsets[i];
            claimed.Add(offsets[i], length);
            if (offsets[i] > block.Length - length && directory != ExifDirectory.Next)
            {
                reading.Add(Gap.Truncated(block.Place.ToString(), "The picture"));
                return;
            }
        }
    }

    private void Embed(List<MediaBlock> previews, long? offset, long? length)
    {
        if (offset is null || length is null or 0)
        {
            return;
        }

        var preview = block.Then("thumbnail").Slice(offset.Value, length.Value);
        claimed.Add(offset.Value, length.Value);
        if (preview.Length < length)
        {
            reading.Add(Gap.Truncated(preview.Place.ToString(), "The thumbnail"));
        }

        if (preview.Length > 0)
        {
            reading.AddValue(preview, Channel.Thumbnail, "thumbnail", $"{preview.Length}", MetadataKind.Technical);
            reading.Embed(preview.ToArtifact());
            previews.Add(preview);
        }
    }

    private long? First(int tag) => Integers(tag) is { Count: > 0 } values ? values[0] : null;

    private IReadOnlyList<long> Integers(int tag) =>
        fields.FirstOrDefault(field => field.Tag == tag) is { } field
            ? field.Integers(field.Value.Load(reading).Span)
            : [];
}
