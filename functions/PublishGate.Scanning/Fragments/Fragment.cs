using PublishGate.Scanning.Detection.Context;
using PublishGate.Scanning.Detection.Words;
using PublishGate.Scanning.Positions;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Fragments;

/// <summary>A piece of content with a place: a comment, a JSON string, an ID3 frame, an EXIF tag.</summary>
/// <remarks>Holds raw content, so it never leaves the scanner.</remarks>
public sealed class Fragment
{
    private KeyFacts? _keyFacts;
    private Clue _clues = Clue.Unread;

    public required Channel Channel { get; init; }

    public required Place Place { get; init; }

    /// <summary>The text with this level's escapes removed.</summary>
    public required string Text
    {
        get;
        init
        {
            field = value;

            // Read while the text is at hand: every fragment is asked.
            Traits = FragmentTraitsReader.Read(value);
        }
    }

    /// <summary>The way from the text back to the file.</summary>
    public required Origin Origin { get; init; }

    public FragmentForm Form { get; init; } = FragmentForm.Text;

    /// <summary>The nearest name: member, attribute, tag or frame.</summary>
    public string? Key { get; init; }

    public FragmentScope? Scope { get; init; }

    /// <summary>What the tag tells, for metadata of assets; null elsewhere.</summary>
    public MetadataKind? Kind { get; init; }

    /// <summary>A reader of the published artifact sees this text.</summary>
    public bool Visible { get; init; }

    /// <summary>It belongs to an element that readers see, though they do not see this: the address of a link, what is folded away.</summary>
    public bool InSight { get; init; }

    /// <summary>How many encodings were peeled off to get here; 0 for the artifact's own text.</summary>
    public int Depth { get; init; }

    /// <summary>The text is an encoding of other fragments, which are examined in its stead.</summary>
    public bool IsOpened { get; internal set; }

    /// <summary>What <see cref="Key"/> tells.</summary>
    internal KeyFacts KeyFacts
    {
        get => _keyFacts ??= Key is null ? KeyFacts.None : new KeyFacts(Naming.KeyOf(this));
        set => _keyFacts = value;
    }

    /// <summary>What the text contains at all, so that a detector can pass over it quickly.</summary>
    public FragmentTraits Traits { get; private init; }

    /// <summary>What detectors may find in the text, so that they need not search it in vain.</summary>
    public Clue Clues => _clues == Clue.Unread ? _clues = Detection.Words.Clues.In(Text, Traits) : _clues;
}
