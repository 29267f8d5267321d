using System.Xml;
using PublishGate.Scanning.Documents.Xml;
using PublishGate.Scanning.Media;

namespace PublishGate.Scanning.Documents.OpenXml;

/// <summary>Excel's cell formats: which of them show nothing (white on white, or the number format <c>;;;</c>).</summary>
internal sealed class SheetStyles(Reading reading, MediaBlock part, PackageContext context) : XmlWalk(reading, part)
{
    private readonly HashSet<string> _silentFormats = new(StringComparer.Ordinal);
    private readonly List<bool> _whiteFonts = [];
    private readonly List<bool> _plainFills = [];
    private int _formats;

    protected override void Open(XmlReader xml, string name)
    {
        switch (name)
        {
            case "numFmt" when Get(xml, "formatCode")?.Trim() is ";;;" or ";;":
                _silentFormats.Add(Get(xml, "numFmtId") ?? "");
                break;
            case "font" when Ancestor(0) == "fonts":
                _whiteFonts.Add(false);
                break;
            case "color" when Ancestor(0) == "font" && Ancestor(1) == "fonts":
                _whiteFonts[^1] = Get(xml, "rgb") is { Length: 8 } rgb && WordColour.IsWhite(rgb[2..]);
                break;
            case "fill" when Ancestor(0) == "fills":
                _plainFills.Add(true);
                break;
            case "patternFill" when Ancestor(1) == "fills":
                _plainFills[^1] = Get(xml, "patternType") is null or "none";
                break;
            case "gradientFill" when Ancestor(1) == "fills":
                _plainFills[^1] = false;
                break;
            case "fgColor" when Ancestor(2) == "fills" && Get(xml, "rgb") is { Length: 8 } fill:
                _plainFills[^1] |= WordColour.IsWhite(fill[2..]);
                break;
            case "xf" when Ancestor(0) == "cellXfs":
                AddFormat(xml);
                break;
        }
    }

    private void AddFormat(XmlReader xml)
    {
        var isWhite = At(_whiteFonts, Get(xml, "fontId")) && At(_plainFills, Get(xml, "fillId"));
        if (isWhite || _silentFormats.Contains(Get(xml, "numFmtId") ?? "-"))
        {
            context.InvisibleFormats.Add(_formats);
        }

        _formats++;
    }

    private static bool At(List<bool> list, string? index) =>
        int.TryParse(index, out var at) && at >= 0 && at < list.Count && list[at];
}
