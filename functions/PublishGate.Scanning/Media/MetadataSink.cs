using System.Globalization;
using PublishGate.Scanning.Formats;
using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Media.Xmp;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Media;

/// <summary>Takes in what one tag or block holds, under one channel and one scope.</summary>
/// <param name="reading">Where it goes.</param>
/// <param name="channel">How it ships.</param>
/// <param name="container">The block in words: <c>ID3v2.3</c>.</param>
internal sealed class MetadataSink(Reading reading, Channel channel, string container)
{
    private const int SmallestArtifact = 64;
    private const int LongestPrefix = 16;

    private readonly FragmentScope _scope = new(null, null);

    public Reading Reading => reading;

    /// <summary>The place of a tag, with the name that the content gives it.</summary>
    public Place At(string tag, string? name = null)
    {
        var place = reading.Current.At($"{container} {tag}".Trim());
        return name is null ? place : place.Key(name);
    }

    /// <summary>A text; nothing if it is blank.</summary>
    /// <param name="tag">The format's own word for the tag; never content.</param>
    /// <param name="text">The decoded text.</param>
    /// <param name="kind">What it tells.</param>
    /// <param name="block">Where it stands.</param>
    /// <param name="name">The name that the content gives it, if any.</param>
    /// <param name="form">What the text is.</param>
    public void Text(
        string tag,
        string text,
        MetadataKind kind,
        Block block,
        string? name = null,
        FragmentForm form = FragmentForm.Text
    )
    {
        var trimmed = text.AsSpan().Trim(" \t\r\n\0").ToString();
        if (trimmed.Length > 0)
        {
            Add(tag, trimmed.Replace('\0', '\n'), kind, block, name, form);
        }
    }

    /// <summary>A tag named by the content alone: its name tells its kind.</summary>
    public void Named(string tag, string name, string text, Block block) =>
        Text(tag, text, TagKinds.Of(name, text), block, name);

    /// <summary>A number under a name of the content's own; technical unless the name tells more.</summary>
    public void Number(string tag, string name, ulong number, Block block)
    {
        var kind = TagKinds.Of(name);
        var text = number.ToString(CultureInfo.InvariantCulture);
        Text(tag, text, kind == MetadataKind.Unknown ? MetadataKind.Technical : kind, block, name, FragmentForm.Number);
    }

    /// <summary>A field whose character set is not declared.</summary>
    public void Legacy(string tag, MetadataKind kind, Block block, string? name = null) =>
        Text(tag, LegacyText.Decode(block.Span), kind, block, name);

    /// <summary>Bytes of no known meaning: a file of their own if they begin like one, otherwise swept for text.</summary>
    public void Unnamed(string tag, Block block, string? name = null, MetadataKind kind = MetadataKind.Unknown)
    {
        if (!block.Span.ContainsAnyExcept((byte)0))
        {
            return;
        }

        // Some blocks put a type or a size before the file that they hold.
        for (var skip = 0; skip <= LongestPrefix; skip++)
        {
            var inner = block.Slice(skip);
            if (IsArtifact(inner, onlyPicture: skip > 0))
            {
                reading.Embed(inner.AsArtifact(reading, At(tag, name)));
                block = block.Slice(0, skip);
                break;
            }
        }

        var text = string.Join('\n', ReadableRuns.Find(block.Span).OrderBy(run => run.Offset).Select(run => run.Text));
        var isSilent = text.Length == 0;
        var found = isSilent ? $"{block.Length} bytes without text" : text;
        Add(tag, found, isSilent ? MetadataKind.Technical : kind, block, name, FragmentForm.Text);
    }

    /// <summary>Numbers of known meaning: nothing, unless a text that chance cannot make stands in their place.</summary>
    public void Sentences(string tag, Block block)
    {
        foreach (var run in ReadableRuns.FindSentences(block.Span))
        {
            Text(tag, run.Text, MetadataKind.Unknown, block.Slice(run.Offset, run.Length));
        }
    }

    /// <summary>Bytes that are a file of their own: a cover picture, an attachment.</summary>
    public void Embed(string tag, Block block, string? fileName = null)
    {
        if (!block.Bytes.IsEmpty)
        {
            reading.Embed(block.AsArtifact(reading, At(tag), fileName));
        }
    }

    /// <summary>An XMP packet.</summary>
    public void Xmp(string tag, Block block) => XmpPacket.Read(reading, block.ToMedia(reading, At(tag)));

    public void Truncated(string tag) => reading.Add(Gap.Truncated(At(tag).ToString(), "The block"));

    public void Malformed(string tag) => reading.Add(Gap.Malformed(At(tag).ToString(), "The block"));

    public void Encrypted(string tag) => reading.Add(Gap.Encrypted(At(tag).ToString(), "The block"));

    private static bool IsArtifact(Block block, bool onlyPicture)
    {
        var head = block.Span[..Math.Min(block.Bytes.Length, IFormatReader.HeadBytes)];
        var isPicture = head is [0xFF, 0xD8, 0xFF, ..] or [0x89, (byte)'P', (byte)'N', (byte)'G', ..];
        return head.Length >= SmallestArtifact
            && (isPicture || !onlyPicture)
            && FormatReaders.Find(head, null) is not null;
    }

    private void Add(string tag, string text, MetadataKind kind, Block block, string? name, FragmentForm form)
    {
        if (!string.IsNullOrEmpty(name))
        {
            reading.AddName(block.ToMedia(reading, At(tag, name)), channel, name);
        }

        reading.Add(
            new Fragment
            {
                Channel = channel,
                Place = At(tag, string.IsNullOrEmpty(name) ? null : name),
                Text = text,
                Key = string.IsNullOrEmpty(name) ? tag : name,
                Kind = kind,
                Form = form,
                Scope = _scope,
                Origin = reading.Current.Range(block.Offset, block.Length),
                Depth = reading.Current.Depth,
            }
        );
    }
}
