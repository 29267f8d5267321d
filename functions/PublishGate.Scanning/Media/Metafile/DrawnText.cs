using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Media.Metafile;

/// <summary>Text that a metafile draws, which whoever sees the picture can read.</summary>
internal sealed class DrawnText(Reading reading)
{
    private const uint GlyphIndex = 0x10;

    private readonly FragmentScope _scope = new(null, "metafile");
    private bool _isReported;

    /// <summary>A string; one that names shapes of a font instead of characters is a gap, once for the picture.</summary>
    public void Add(MediaBlock text, bool isWide, uint options, long characters)
    {
        if ((options & GlyphIndex) != 0 && characters > 0)
        {
            Report(Gap.Unsupported(text.Place.ToString(), "Text that is drawn by numbers of letter shapes"));
            return;
        }

        if (text.Length < (isWide ? 2 : 1) * characters)
        {
            Report(Gap.Truncated(text.Place.ToString(), "The drawn text"));
        }

        var bytes = text.Load(reading).Span;
        var words = isWide ? MetadataText.DecodeUtf16(bytes, ByteOrder.Little) : MetadataText.Decode(bytes);
        if (words.Length > 0)
        {
            reading.Add(
                new Fragment
                {
                    Channel = Channel.DocumentText,
                    Place = text.Place.Then("drawn text"),
                    Text = words,
                    Origin = text.Range(0, text.Length),
                    Scope = _scope,
                    Visible = true,
                    Depth = reading.Current.Depth,
                }
            );
        }
    }

    private void Report(Gap gap)
    {
        if (!_isReported)
        {
            _isReported = true;
            reading.Add(gap);
        }
    }
}
