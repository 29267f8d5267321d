using PublishGate.Scanning.Content;
using PublishGate.Scanning.Detection.Context;
using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Positions;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning;

/// <summary>What a format's reader gives back while it reads: fragments, gaps, references and embedded artifacts.</summary>
/// <remarks>
/// One reading is one artifact with all that is embedded in it. It counts against the limits, so that a reader cannot
/// forget to; a limit that is reached ends the reading and is a gap. What was given before a failure is kept.
/// </remarks>
public sealed class Reading(ScanLimits limits, CancellationToken cancellation)
{
    private readonly List<Fragment> _fragments = [];
    private readonly List<Gap> _gaps = [];
    private readonly HashSet<Gap> _knownGaps = [];
    private readonly List<AssetReference> _references = [];
    private readonly Queue<EmbeddedArtifact> _embedded = [];
    private int _embeddedCount;
    private int _metadata;

    // A scope may be shared with another part: the whole reading takes fragments in when it joins this one.
    private bool _isPart;
    private KeyTable? _keys;

    public ScanLimits Limits => limits;

    /// <summary>Long loops call <see cref="CancellationToken.ThrowIfCancellationRequested"/> on it.</summary>
    public CancellationToken Cancellation => cancellation;

    public IReadOnlyList<Fragment> Fragments => _fragments;

    public IReadOnlyList<Gap> Gaps => _gaps;

    public IReadOnlyList<AssetReference> References => _references;

    /// <summary>The page's language as declared (BCP 47), such as <c>ru</c>.</summary>
    public string? Language { get; set; }

    /// <summary>What is being read now: the artifact itself, or something embedded in it.</summary>
    public required EmbeddedArtifact Current { get; set; }

    /// <summary>What decoding and decompressing has yielded so far, in bytes.</summary>
    internal long Expanded { get; private set; }

    /// <summary>The other threads that do parts of this reading.</summary>
    internal ReadAhead Ahead { get; } = new(limits);

    /// <summary>Called after each fragment.</summary>
    internal Action? Added { get; set; }

    /// <summary>Looks at what was read so far and lets go of it.</summary>
    internal Action? WindowFull { get; set; }

    /// <summary>A part of this reading that another thread reads; <see cref="Join"/> takes in what it gave.</summary>
    /// <param name="share">The part of each limit that it may use up, such as 8 for an eighth.</param>
    internal Reading Fork(int share) =>
        new(
            limits with
            {
                Fragments = limits.Fragments / share,
                MetadataFragments = limits.MetadataFragments / share,
                Embedded = limits.Embedded / share,
                ExpandedBytes = limits.ExpandedBytes / share,
                Threads = 1,
            },
            cancellation
        )
        {
            Current = Current,
            Language = Language,
            _isPart = true,
        };

    /// <summary>What a part has given is within what is left of the limits.</summary>
    internal bool HasRoomFor(Reading part) =>
        _fragments.Count + part._fragments.Count <= limits.Fragments
        && _metadata + part._metadata <= limits.MetadataFragments
        && _embeddedCount + part._embeddedCount <= limits.Embedded
        && Expanded + part.Expanded <= limits.ExpandedBytes;

    /// <summary>Takes in all that a part has given, for which there is room, as if it had been given here.</summary>
    internal void Join(Reading part)
    {
        foreach (var fragment in part._fragments)
        {
            Add(fragment);
        }

        part._gaps.ForEach(Add);
        _references.AddRange(part._references);
        foreach (var artifact in part._embedded)
        {
            _embedded.Enqueue(artifact);
        }

        _embeddedCount += part._embeddedCount;
        Expanded += part.Expanded;
    }

    /// <summary>Takes a fragment in, to be examined once the whole artifact is read.</summary>
    public void Add(Fragment fragment)
    {
        if (_fragments.Count >= limits.Fragments)
        {
            throw new LimitReachedException(fragment.Place.ToString(), $"more than {limits.Fragments} fragments");
        }

        if (fragment.Kind is not null && ++_metadata > limits.MetadataFragments)
        {
            throw new LimitReachedException(
                fragment.Place.ToString(),
                $"more than {limits.MetadataFragments} values of tags"
            );
        }

        if ((_fragments.Count & 0x3FF) == 0)
        {
            cancellation.ThrowIfCancellationRequested();
        }

        _fragments.Add(fragment);

        if (_isPart)
        {
            return;
        }

        var keys = _keys ??= new KeyTable();
        fragment.Scope?.Add(fragment);
        if (!Naming.IsLeftToOthers(fragment.Key))
        {
            fragment.KeyFacts = keys.FactsOf(fragment.Key);
        }

        for (var scope = fragment.Scope; scope is { IsKeyKnown: false }; scope = scope.Parent)
        {
            scope.KeyFacts = keys.FactsOf(scope.Key);
        }

        Added?.Invoke();
    }

    /// <summary>A row of a table has ended: nothing that comes later belongs to what was given, which need not be held.</summary>
    internal void EndRow()
    {
        if (_fragments.Count >= limits.Window)
        {
            WindowFull?.Invoke();
        }
    }

    /// <summary>Forgets the fragments, which have been looked at.</summary>
    internal void LetGo() => _fragments.Clear();

    /// <summary>Takes a gap in, unless it is known or there are very many: one is enough to hold the artifact.</summary>
    public void Add(Gap gap)
    {
        if (_gaps.Count < limits.Gaps && _knownGaps.Add(gap))
        {
            _gaps.Add(gap);
        }
    }

    public void Add(AssetReference reference) => _references.Add(reference);

    /// <summary>Bytes to be scanned as an artifact of their own: a cover picture, a data: URI, an archive's entry.</summary>
    public void Embed(EmbeddedArtifact artifact)
    {
        if (++_embeddedCount > limits.Embedded)
        {
            throw new LimitReachedException(
                artifact.At("whole file").ToString(),
                $"more than {limits.Embedded} embedded files"
            );
        }

        if (Current.Depth + 1 > limits.Depth)
        {
            Add(
                Gap.LimitReached(
                    artifact.At("whole file").ToString(),
                    $"more than {limits.Depth} containers inside one another"
                )
            );
            return;
        }

        _embedded.Enqueue(artifact with { Depth = Current.Depth + 1 });
    }

    /// <summary>Counts bytes that decoding or decompressing has yielded.</summary>
    /// <exception cref="LimitReachedException">The artifact has expanded to more than it may.</exception>
    internal void CountExpanded(long bytes, Place place)
    {
        Expanded += bytes;
        if (Expanded > limits.ExpandedBytes)
        {
            throw new LimitReachedException(place.ToString(), $"more than {limits.ExpandedBytes} bytes after decoding");
        }
    }

    internal bool TryTakeEmbedded(out EmbeddedArtifact artifact) => _embedded.TryDequeue(out artifact!);
}
