using PublishGate.Scanning.Detection.Context;

namespace PublishGate.Scanning.Fragments;

/// <summary>The object, element or tag block that a fragment is a member of: what stands beside it.</summary>
public sealed class FragmentScope(FragmentScope? parent, string? key)
{
    private const int MaximumMembers = 64;

    // Most scopes have one member or none, and a file may have a million of them.
    private List<Fragment>? _members;
    private KeyFacts? _keyFacts;

    /// <summary>The scope around this one.</summary>
    public FragmentScope? Parent => parent;

    /// <summary>The name under which this scope stands in its parent: <c>caller</c>.</summary>
    public string? Key => key;

    /// <summary>The first members, at most 64, complete once the artifact is read.</summary>
    public IReadOnlyList<Fragment> Members => _members ?? [];

    /// <summary>What <see cref="Key"/> tells.</summary>
    internal KeyFacts KeyFacts
    {
        get => _keyFacts ??= key is null ? KeyFacts.None : new KeyFacts(key);
        set => _keyFacts = value;
    }

    /// <summary>Whether someone has asked what the key tells, or said it.</summary>
    internal bool IsKeyKnown => _keyFacts is not null;

    internal void Add(Fragment member)
    {
        _members ??= new List<Fragment>(1);
        if (_members.Count < MaximumMembers)
        {
            _members.Add(member);
        }
    }
}
