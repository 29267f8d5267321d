using System.Collections.Immutable;
using PublishGate.Gate.Paths;
using PublishGate.Gate.Publications;

namespace PublishGate.Gate.Submissions;

/// <summary>A page that the CMS wants to publish, checked field by field.</summary>
public sealed record Submission
{
    /// <summary>Folder of staging where pages that were sent inline are kept; no upload may use it.</summary>
    public const string InlineFolder = "_pages";

    /// <summary>Whether a path is in that folder, on file systems that tell no case as well.</summary>
    public static bool IsInline(ContentPath path) =>
        path.Value.StartsWith(InlineFolder + "/", StringComparison.OrdinalIgnoreCase);

    public required PublicationKey Key { get; init; }

    /// <summary>The page's path in staging; null if it was sent inline.</summary>
    public ContentPath? PagePath { get; init; }

    /// <summary>The page as sent inline, UTF-8; null if it is in staging.</summary>
    public byte[]? Html { get; init; }

    /// <summary>Assets that the CMS names, beside those that the page references.</summary>
    public ImmutableArray<ContentPath> Assets { get; init; } = [];

    public Uri? Callback { get; init; }
}
