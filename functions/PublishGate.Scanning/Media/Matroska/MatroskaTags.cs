using PublishGate.Scanning.Content;
using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Media.Matroska;

/// <summary>A simple tag: its name, its text or bytes, and tags about it.</summary>
internal sealed class MatroskaTags(Reading reading, BufferedContent content)
{
    private const int MaximumDepth = 16;
    private const uint TagString = 0x4487;
    private const uint TagBinary = 0x4485;

    private readonly MetadataSink _sink = new(reading, Channel.MatroskaTag, "Matroska tag");

    public void Read(EbmlElement tag, int depth)
    {
        if (depth >= MaximumDepth)
        {
            _sink.Malformed("tags inside one another");
            return;
        }

        var name = "";
        var children = Children(tag).ToList();
        foreach (var child in children.Where(child => child.Id == MatroskaNames.TagName))
        {
            name = LegacyText.Decode(Load(child).Span).TrimEnd('\0');
        }

        foreach (var child in children)
        {
            switch (child.Id)
            {
                case MatroskaNames.SimpleTag:
                    Read(child, depth + 1);
                    break;
                case TagString:
                    _sink.Named("", name, LegacyText.Decode(Load(child).Span), Load(child));
                    break;
                case TagBinary or MatroskaNames.Void:
                    _sink.Unnamed("binary", Load(child), name, TagKinds.Of(name));
                    break;
                case MatroskaNames.TagName:
                    break;
                default:
                    // Language and default flag.
                    _sink.Sentences("element", Load(child));
                    break;
            }
        }
    }

    private IEnumerable<EbmlElement> Children(EbmlElement tag)
    {
        var at = tag.DataOffset;
        while (at < tag.End && EbmlElement.Find(content, at, tag.End) is { } child)
        {
            if (child.IsTruncated)
            {
                _sink.Truncated("tag");
            }

            yield return child;
            at = child.End;
        }

        if (at < tag.End)
        {
            _sink.Malformed("tag");
            _sink.Unnamed("rest", Block.Read(reading, content, at, tag.End - at, _sink.At("rest")));
        }
    }

    private Block Load(EbmlElement element) =>
        Block.Read(reading, content, element.DataOffset, element.Size, _sink.At("value"));
}
