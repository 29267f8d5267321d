using System.Collections.Frozen;
using System.Globalization;
using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Media;
using static PublishGate.Scanning.Fragments.MetadataKind;

namespace PublishGate.Scanning.Documents.Compound.Properties;

/// <summary>Names and meanings of the properties that Office writes ([MS-OSHARED] 2.3.3).</summary>
internal static class PropertyMeanings
{
    private static readonly Guid Summary = new("F29F85E0-4FF9-1068-AB91-08002B27B3D9");
    private static readonly Guid DocumentSummary = new("D5CDD502-2E9C-101B-9397-08002B2CF9AE");

    private static readonly FrozenDictionary<uint, (string Name, MetadataKind Kind)> OfSummary = new Dictionary<
        uint,
        (string, MetadataKind)
    >
    {
        [2] = ("title", Title),
        [3] = ("subject", FreeText),
        [4] = ("author", Person),
        [5] = ("keywords", FreeText),
        [6] = ("comments", FreeText),
        [7] = ("template", Technical),
        [8] = ("lastAuthor", Person),
        [9] = ("revision", Technical),
        [10] = ("editTime", Technical),
        [11] = ("lastPrinted", Time),
        [12] = ("created", Time),
        [13] = ("saved", Time),
        [17] = ("thumbnail", Technical),
        [18] = ("application", Software),
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<uint, (string Name, MetadataKind Kind)> OfDocument = new Dictionary<
        uint,
        (string, MetadataKind)
    >
    {
        [2] = ("category", FreeText),
        [3] = ("format", Technical),
        [12] = ("headings", Technical),
        [13] = ("parts", Technical),
        [14] = ("manager", Person),
        [15] = ("company", Organisation),
        [26] = ("contentType", Technical),
        [27] = ("contentStatus", FreeText),
        [28] = ("language", Technical),
        [29] = ("documentVersion", Technical),
    }.ToFrozenDictionary();

    /// <summary>Name and meaning of a property; those that users named are judged by that name.</summary>
    public static (string Name, MetadataKind Kind) Of(Guid format, uint id, string? given)
    {
        if (!string.IsNullOrWhiteSpace(given))
        {
            return (given, TagMeaning.OfName(given) ?? FreeText);
        }

        var known =
            format == Summary ? OfSummary
            : format == DocumentSummary ? OfDocument
            : FrozenDictionary<uint, (string Name, MetadataKind Kind)>.Empty;
        return known.TryGetValue(id, out var meaning)
            ? meaning
            : ("property" + id.ToString(CultureInfo.InvariantCulture), Technical);
    }
}
