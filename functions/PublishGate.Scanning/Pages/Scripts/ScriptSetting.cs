using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Pages.Scripts;

/// <summary>Where a script or JSON text stands, for the fragments that come out of it.</summary>
internal sealed record ScriptSetting(Place Place)
{
    /// <summary>Channel of values inside objects and arrays.</summary>
    public Channel Data { get; init; } = Channel.ScriptJson;

    /// <summary>Channel of other literals.</summary>
    public Channel Literals { get; init; } = Channel.ScriptString;

    public Channel Comments { get; init; } = Channel.ScriptComment;

    public Channel Code { get; init; } = Channel.ScriptCode;

    /// <summary>What stands around the whole text: the name and scope of the string or attribute that it is.</summary>
    public string? Key { get; init; }

    public FragmentScope? Scope { get; init; }

    public int Depth { get; init; }
}
