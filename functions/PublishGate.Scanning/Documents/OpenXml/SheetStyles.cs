using System.Globalization;
using System.Xml;
using PublishGate.Scanning.Documents.Xml;
using PublishGate.Scanning.Media;

namespace PublishGate.Scanning.Documents.OpenXml;

/// <summary>Reads Excel's cell formats (ECMA-376 part 1, 18.8).</summary>
internal sealed class SheetStyles(Reading reading, MediaBlock part, PackageContext context) : XmlWalk(reading, part)
{
    private readonly CellFormats _formats = new(context);
    private bool _isWhiteFont;
    private bool _isPlainFill;

    protected override void Open(XmlReader xml, string name)
    {
        switch (name)
        {
            case "numFmt" when Ancestor(0) == "numFmts":
                _formats.AddNumber(Number(xml, "numFmtId"), Get(xml, "formatCode"));
                break;
            case "font" when Ancestor(0) == "fonts":
                _isWhiteFont = false;
                break;
            case "color" when Ancestor(0) == "font" && Ancestor(1) == "fonts":
                _isWhiteFont = IsWhite(xml);
                break;
            case "fill" when Ancestor(0) == "fills":
                _isPlainFill = true;
                break;
            case "patternFill" when Ancestor(1) == "fills":
                _isPlainFill = Get(xml, "patternType") is null or "none";
                break;
            case "gradientFill" when Ancestor(1) == "fills":
                _isPlainFill = false;
                break;
            case "fgColor" when Ancestor(2) == "fills":
                _isPlainFill |= IsWhite(xml);
                break;
            case "xf" when Ancestor(0) == "cellXfs":
                _formats.Add(Number(xml, "numFmtId"), Number(xml, "fontId"), Number(xml, "fillId"));
                break;
        }
    }

    protected override void Close(string name)
    {
        if (name == "font" && Ancestor(0) == "fonts")
        {
            _formats.AddFont(_isWhiteFont);
        }
        else if (name == "fill" && Ancestor(0) == "fills")
        {
            _formats.AddFill(_isPlainFill);
        }
    }

    // As such, the theme's background (18.8.3), or one of the numbered colours (18.8.27).
    private static bool IsWhite(XmlReader xml) =>
        (Get(xml, "rgb") is { Length: 8 } rgb && WordColour.Of(rgb[2..])?.IsLostOn(WordColour.White) == true)
        || (Get(xml, "theme") == "0" && Get(xml, "tint") is null)
        || Get(xml, "indexed") is "1" or "9";

    private static int Number(XmlReader xml, string attribute) =>
        int.TryParse(Get(xml, attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : -1;
}
