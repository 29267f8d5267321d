using System.Globalization;
using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Media.Jpeg;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Media;

/// <summary>Compares thumbnails and previews with the picture: one that was made before the crop shows what was cut off.</summary>
/// <remarks>
/// By size alone. Cameras put black bars around a thumbnail of the size that DCF demands, 160 by 120, when the picture
/// has another shape; such a thumbnail may be innocent, and is said to be.
/// </remarks>
internal static class Thumbnails
{
    /// <summary>Key of a thumbnail that a camera may have framed with bars.</summary>
    public const string PerhapsFramed = "thumbnail of the standard size";

    private const double SameShape = 1.06;
    private const double SameSize = 1.02;

    public static void Compare(Reading reading, int width, int height, IEnumerable<MediaBlock> previews)
    {
        if (width <= 0 || height <= 0)
        {
            return;
        }

        foreach (var preview in previews)
        {
            if (JpegFrame.SizeOf(preview.Content) is { Width: > 0, Height: > 0 } size && ShowsMore(size, width, height))
            {
                var text = string.Create(
                    CultureInfo.InvariantCulture,
                    $"{size.Width} × {size.Height} beside a picture of {width} × {height}"
                );
                var key = size is { Width: 160, Height: 120 } ? PerhapsFramed : "thumbnail";
                reading.AddValue(preview, Channel.Thumbnail, key, text, MetadataKind.UncroppedThumbnail);
            }
        }
    }

    private static bool ShowsMore((int Width, int Height) size, int width, int height)
    {
        var isLarger = Math.Max(size.Width, size.Height) > Math.Max(width, height) * SameSize;
        var shape = (double)width / height;
        var other = (double)size.Width / size.Height;
        var difference = Math.Max(shape / other, other / shape);
        var turned = Math.Max(shape * other, 1 / (shape * other));
        return isLarger || Math.Min(difference, turned) > SameShape;
    }
}
