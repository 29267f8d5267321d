using System.Xml;
using PublishGate.Scanning.Documents.Xml;
using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Media;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Documents.OpenXml;

/// <summary>Relationships (ECMA-376 part 2, 6.5): which part uses which, and what lies outside the package.</summary>
internal sealed class RelationshipPart(Reading reading, MediaBlock part, PackageContext context, string name)
    : XmlWalk(reading, part)
{
    /// <summary>The part that has these relationships: <c>word/_rels/document.xml.rels</c> is of <c>word/document.xml</c>.</summary>
    private readonly string _owner = name.Replace("_rels/", "", StringComparison.Ordinal)
        .Replace(".rels", "", StringComparison.OrdinalIgnoreCase);

    protected override void Open(XmlReader xml, string name)
    {
        if (name != "Relationship" || Get(xml, "Target") is not { } target)
        {
            return;
        }

        if (Get(xml, "TargetMode") == "External")
        {
            var type = (Get(xml, "Type") ?? "").Split('/')[^1];
            Reading.AddText(Part, Channel.ExternalLink, Unescape(target), type, form: FragmentForm.Url);
        }
        else if (Get(xml, "Id") is { } id)
        {
            context.Targets[(_owner, id)] = PackageContext.Resolve(_owner, target);
        }
    }

    private static string Unescape(string target) => Uri.UnescapeDataString(target);
}
