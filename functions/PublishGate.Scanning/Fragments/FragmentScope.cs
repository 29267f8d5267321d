namespace PublishGate.Scanning.Fragments;

/// <summary>The object, element or tag block that a fragment is a member of: what stands beside it.</summary>
public sealed class FragmentScope(FragmentScope? parent, string? key)
{
    private const int MaximumMembers = 64;

    private readonly List<Fragment> _members = [];

    /// <summary>The scope around this one.</summary>
    public FragmentScope? Parent => parent;

    /// <summary>The name under which this scope stands in its parent: <c>caller</c>.</summary>
    public string? Key => key;

    /// <summary>The first members, at most 64, complete once the artifact is read.</summary>
    public IReadOnlyList<Fragment> Members => _members;

    internal void Add(Fragment member)
    {
        if (_members.Count < MaximumMembers)
        {
            _members.Add(member);
        }
    }
}
