using System.Text.Json.Serialization;
using PublishGate.Scanning.Reports;

namespace PublishGate.Gate.Publications;

/// <summary>Why an artifact is part of a publication.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<ArtifactRole>))]
public enum ArtifactRole
{
    /// <summary>The page itself; one in each manifest, the first entry.</summary>
    Page,

    /// <summary>An asset that the CMS names.</summary>
    Named,

    /// <summary>An asset that the page references at this site.</summary>
    Referenced,

    /// <summary>An asset referenced at another host: part of the publication only if staging has its path.</summary>
    ReferencedElsewhere,
}
