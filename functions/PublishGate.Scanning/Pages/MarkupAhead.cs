namespace PublishGate.Scanning.Pages;

/// <summary>
/// Reads what stands in a page's tokens range by range, other threads ahead of the reader of the page, who follows what is
/// inside of what and takes in what they give some ranges later.
/// </summary>
internal sealed class MarkupAhead(MarkupSetting markup)
{
    private const int MostTokens = 64;
    private const int MostCharacters = 1 << 14;
    private const int MostPartsBegun = 16;

    private readonly Queue<ReadingPart> _begun = [];
    private List<Piece> _range = [];
    private int _characters;

    /// <summary>Takes a tag in, for its attributes.</summary>
    /// <param name="tag">The tag.</param>
    /// <param name="inSight">Readers see its element.</param>
    public void Add(Tag tag, bool inSight = false) => Add(tag.Token, new Piece(tag, inSight, null));

    /// <summary>Takes a token in.</summary>
    /// <param name="token">The token.</param>
    /// <param name="read">Reads it; all it gives it gives to the setting that it is called with.</param>
    public void Add(PageToken token, Action<MarkupSetting> read) => Add(token, new Piece(null, false, read));

    /// <summary>Takes a part in that has begun.</summary>
    public void Add(ReadingPart part)
    {
        Begin();
        Enqueue(part);
    }

    /// <summary>Addresses from here on are relative to this one.</summary>
    public void Rebase(string? address)
    {
        Begin();
        markup.Base = address;
    }

    /// <summary>Gives all that is not given yet.</summary>
    public void Finish()
    {
        Begin();
        while (_begun.TryDequeue(out var part))
        {
            part.Finish();
        }
    }

    private void Add(PageToken token, Piece piece)
    {
        _range.Add(piece);
        _characters += token.Length;
        if (_range.Count >= MostTokens || _characters >= MostCharacters)
        {
            Begin();
        }
    }

    private void Begin()
    {
        if (_range.Count == 0)
        {
            return;
        }

        // What the markup's base is now holds for this range.
        var (setting, range) = (markup with { }, _range);
        var part = new ReadingPart(markup.Reading, own => Read(range, setting with { Reading = own }));
        (_range, _characters) = ([], 0);
        markup.Reading.Ahead.Begin(part);
        Enqueue(part);
    }

    private void Enqueue(ReadingPart part)
    {
        _begun.Enqueue(part);
        if (_begun.Count > MostPartsBegun)
        {
            _begun.Dequeue().Finish();
        }
    }

    private static void Read(List<Piece> range, MarkupSetting markup)
    {
        foreach (var (tag, inSight, read) in range)
        {
            read?.Invoke(markup);
            if (tag is not null)
            {
                AttributeChannel.Read(markup, tag, inSight);
                AssetChannel.Read(markup, tag);
            }
        }
    }

    // A tag, which most are and which needs no object of its own here, or what reads another token.
    private readonly record struct Piece(Tag? Tag, bool InSight, Action<MarkupSetting>? Read);
}
