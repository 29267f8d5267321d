using PublishGate.Scanning.Fragments;

namespace PublishGate.Scanning.Pages.Scripts;

/// <summary>An open bracket of a script, and where the reader stands in it.</summary>
internal struct ScriptFrame
{
    public ScriptFrameKind Kind;

    /// <summary>Where the bracket stands.</summary>
    public int Start;

    /// <summary>The parentheses of a call that takes a place on a map.</summary>
    public bool IsMapCall;

    /// <summary>The member whose value is due, or the variable that is assigned.</summary>
    public string? Key;

    /// <summary>Commas so far.</summary>
    public int Index;

    /// <summary>A member's name may come next.</summary>
    public bool ExpectsKey;

    public Place? Place;

    public FragmentScope? Scope;

    public readonly bool IsData => Kind is ScriptFrameKind.Object or ScriptFrameKind.Array;

    public readonly bool HasMembers => Kind is ScriptFrameKind.Object or ScriptFrameKind.Block;
}
