using System.Xml;
using PublishGate.Scanning.Documents.Xml;
using PublishGate.Scanning.Media;

namespace PublishGate.Scanning.Documents.OpenXml;

/// <summary>Word's styles: which of them hide their text, by themselves or by the style they are based on.</summary>
internal sealed class WordStyles(Reading reading, MediaBlock part, PackageContext context) : XmlWalk(reading, part)
{
    private readonly Dictionary<string, string> _basedOn = new(StringComparer.Ordinal);
    private readonly HashSet<string> _shown = new(StringComparer.Ordinal);
    private string _style = "";

    protected override void Open(XmlReader xml, string name)
    {
        switch (name)
        {
            case "style":
                _style = Get(xml, "styleId") ?? "";
                break;
            case "basedOn":
                _basedOn[_style] = Get(xml, "val") ?? "";
                break;
            case "vanish":
                (IsOn(xml) ? context.HiddenStyles : _shown).Add(_style);
                break;
        }
    }

    protected override void End()
    {
        for (var changed = true; changed; )
        {
            var inherited = _basedOn.Where(pair =>
                context.HiddenStyles.Contains(pair.Value)
                && !_shown.Contains(pair.Key)
                && !context.HiddenStyles.Contains(pair.Key)
            );
            var found = inherited.Select(pair => pair.Key).ToList();
            context.HiddenStyles.UnionWith(found);
            changed = found.Count > 0 && context.HiddenStyles.Count < Reading.Limits.Embedded;
        }
    }
}
