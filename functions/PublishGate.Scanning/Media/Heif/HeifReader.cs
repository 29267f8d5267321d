using System.Text;
using PublishGate.Scanning.Content;
using PublishGate.Scanning.Formats;
using PublishGate.Scanning.Media.IsoMedia;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Media.Heif;

/// <summary>Reads HEIF pictures: HEIC and AVIF, single, burst or sequence (ISO/IEC 23008-12, AV1 Image File Format).</summary>
/// <remarks>
/// <code>
/// file   ftyp | meta: which items there are and where | mdat: the items | moov for sequences | …
/// </code>
/// Boxes other than the items' index are those of any ISO base media file.
/// </remarks>
internal sealed class HeifReader : IFormatReader
{
    private static readonly string[] AvifBrands = ["avif", "avis"];
    private static readonly string[] HeicBrands = ["heic", "heix", "heim", "heis", "hevc", "hevx"];
    private static readonly string[] OtherBrands = ["mif1", "mif2", "msf1", "miaf", "avci", "avcs", "jpeg"];

    public string? Recognise(ReadOnlySpan<byte> head, string? name)
    {
        if (head.Length < 12 || !head[4..8].SequenceEqual("ftyp"u8))
        {
            return null;
        }

        var brand = Encoding.Latin1.GetString(head[8..12]);
        return AvifBrands.Contains(brand) ? "image/avif"
            : HeicBrands.Contains(brand) ? "image/heic"
            : OtherBrands.Contains(brand) ? "image/heif"
            : null;
    }

    public void Read(Reading reading)
    {
        var content = new BufferedContent(reading.Current.Content);
        var others = new BoxReader(reading, content);
        HeifItems? items = null;
        var hasMovie = false;
        long end = 0;
        foreach (var box in Boxes.Read(content, 0, content.Length))
        {
            reading.Cancellation.ThrowIfCancellationRequested();
            end = box.End;
            hasMovie |= box.Type == "moov";
            if (box.Type != "meta")
            {
                others.ReadBoxes(box.Offset, box.End, 0, isUserData: false);
            }
            else if (!box.IsTruncated)
            {
                items ??= new HeifItems(reading, content);
                new HeifMeta(reading, content, items, others).Read(box);
            }
            else
            {
                reading.Add(Gap.Truncated(reading.Current.At("HEIF meta").ToString(), "The box"));
            }
        }

        if (items is null && !hasMovie)
        {
            reading.Add(Gap.Truncated(reading.Current.At("HEIF").ToString(), "The file has no index of items, so it"));
        }

        items?.Read(hasMovie);
        DataAfterEnd.Read(reading, end, "HEIF");
    }
}
