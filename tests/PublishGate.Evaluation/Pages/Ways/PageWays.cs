namespace PublishGate.Evaluation.Pages.Ways;

/// <summary>Every way that is planted.</summary>
internal static class PageWays
{
    public static IReadOnlyList<Way> All { get; } =
    [
        .. CommentWays.All,
        .. DataWays.All,
        .. ScriptWays.All,
        .. AttributeWays.All,
        .. LinkWays.All,
        .. HiddenWays.All,
        .. HeadWays.All,
        .. EncodedWays.All,
    ];
}
