using System.Globalization;
using PublishGate.Scanning.Content;
using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Media.Jpeg;
using PublishGate.Scanning.Media.Jpeg.Luma;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Media;

/// <summary>Compares thumbnails and previews with the picture: one that was made before the crop shows what was cut off.</summary>
/// <remarks>
/// By size, and by what both show where both are JPEG. Cameras put black bars around a thumbnail of the size that DCF
/// demands, 160 by 120, when the picture has another shape; such a thumbnail may be innocent, and is said to be.
/// </remarks>
internal static class Thumbnails
{
    /// <summary>Key of a thumbnail that a camera may have framed with bars.</summary>
    public const string PerhapsFramed = "thumbnail of the standard size";

    /// <summary>Key of a thumbnail that shows something else than the picture, or that was much edited.</summary>
    public const string Unlike = "thumbnail that is not like the picture";

    private const double SameShape = 1.06;
    private const double SameSize = 1.02;
    private const double Same = 0.75;
    private const double Other = 0.35;
    private const double PartOf = 0.92;
    private const double BetterBy = 0.15;

    /// <param name="reading">Takes what is found.</param>
    /// <param name="width">The picture's width.</param>
    /// <param name="height">The picture's height.</param>
    /// <param name="previews">What is compared with it.</param>
    /// <param name="picture">The picture as a JPEG file; null if it is none.</param>
    public static void Compare(
        Reading reading,
        int width,
        int height,
        List<MediaBlock> previews,
        IContentSource? picture = null
    )
    {
        if (width <= 0 || height <= 0 || previews.Count == 0)
        {
            return;
        }

        var luma = new Lazy<LumaGrid?>(() => picture is null ? null : JpegLuma.Read(picture));
        foreach (var preview in previews)
        {
            reading.Cancellation.ThrowIfCancellationRequested();
            if (
                JpegFrame.SizeOf(preview.Content) is { Width: > 0, Height: > 0 } size
                && KeyOf(size, width, height, luma, preview) is { } key
            )
            {
                var text = string.Create(
                    CultureInfo.InvariantCulture,
                    $"{size.Width} × {size.Height} beside a picture of {width} × {height}"
                );
                reading.AddValue(preview, Channel.Thumbnail, key, text, MetadataKind.UncroppedThumbnail);
            }
        }
    }

    /// <summary>What is wrong with a thumbnail; null if nothing is.</summary>
    private static string? KeyOf(
        (int Width, int Height) size,
        int width,
        int height,
        Lazy<LumaGrid?> luma,
        MediaBlock preview
    )
    {
        var isLarger = Math.Max(size.Width, size.Height) > Math.Max(width, height) * SameSize;
        var isOther = !IsSameShape(size, width, height);
        var bySize =
            !isLarger && !isOther ? null
            : size is { Width: 160, Height: 120 } ? PerhapsFramed
            : "thumbnail";
        // What is larger shows more by its detail alone. The picture costs most, so it is looked at last.
        if (
            isLarger
            || JpegLuma.Read(preview.Content) is not { IsWhole: true } thumbnail
            || luma.Value is not { IsWhole: true } picture
        )
        {
            return bySize;
        }

        var shown = isOther ? LumaMatch.WithoutBars(thumbnail) : thumbnail;
        if (LumaMatch.Best(picture, shown) is not { } likeness)
        {
            return bySize;
        }

        return likeness >= Same ? BySight(bySize, isOther, shown, thumbnail)
            : LumaMatch.BestPart(picture, thumbnail) is var part && part >= PartOf && part > likeness + BetterBy
                ? "thumbnail"
            : bySize ?? (likeness < Other ? Unlike : null);
    }

    // A thumbnail of another shape is innocent only if its bars make the difference.
    private static string? BySight(string? bySize, bool isOther, LumaGrid shown, LumaGrid thumbnail) =>
        isOther && shown.Columns == thumbnail.Columns && shown.Rows == thumbnail.Rows ? bySize : null;

    private static bool IsSameShape((int Width, int Height) size, int width, int height)
    {
        var shape = (double)width / height;
        var other = (double)size.Width / size.Height;
        var difference = Math.Max(shape / other, other / shape);
        var turned = Math.Max(shape * other, 1 / (shape * other));
        return Math.Min(difference, turned) <= SameShape;
    }
}
