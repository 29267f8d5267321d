using System.Buffers;
using System.Globalization;

namespace PublishGate.Scanning.Pages.Styles;

/// <summary>Declarations that keep an element from the reader's eyes.</summary>
/// <example><c>display: none</c>, <c>position: absolute; left: -9999px</c>, <c>color: #fff; background: #fff</c></example>
internal ref struct HidingDeclarations
{
    private const double FarAway = 500;
    private const double TooSmall = 1;
    private const double Invisible = 0.05;
    private const int LongestName = 24;

    private static readonly SearchValues<char> InNumber = SearchValues.Create("+-.0123456789");

    private Means _hides;
    private Means _shows;
    private bool _isPlaced;
    private bool _isFar;
    private bool _clips;
    private bool _isTiny;
    private bool _isPainted;
    private string? _colour;
    private string? _background;

    /// <summary>By what a block of declarations hides, and what it shows again.</summary>
    public static (Means Hides, Means Shows) Read(ReadOnlySpan<char> declarations)
    {
        var seen = new HidingDeclarations();
        foreach (var range in declarations.Split(';'))
        {
            var declaration = declarations[range];
            var colon = declaration.IndexOf(':');
            if (colon > 0)
            {
                seen.Take(declaration[..colon].Trim(), declaration[(colon + 1)..].Trim());
            }
        }

        return seen.Judge();
    }

    private readonly (Means Hides, Means Shows) Judge()
    {
        var isOutside = (_isPlaced && _isFar) || (_clips && _isTiny);

        // Headlines with a gradient are letters of no colour through which the background is seen.
        var isCamouflaged = !_isPainted && _colour is not null && (_colour == _background || _colour == "transparent");
        var hides = _hides | (isOutside ? Means.Geometry : Means.None) | (isCamouflaged ? Means.Colour : Means.None);
        return (hides, _shows & ~hides);
    }

    private void Take(ReadOnlySpan<char> name, ReadOnlySpan<char> value)
    {
        Span<char> lower = stackalloc char[LongestName];
        if (name.Length > lower.Length)
        {
            return;
        }

        name.ToLowerInvariant(lower);
        switch (lower[..name.Length])
        {
            case "display":
                Set(Means.Display, Begins(value, "none"));
                break;
            case "visibility":
                Set(Means.Visibility, Begins(value, "hidden") || Begins(value, "collapse"));
                break;
            case "content-visibility":
                Set(Means.Visibility, Begins(value, "hidden"));
                break;
            case "opacity":
                Set(Means.Opacity, Pixels(value) < Invisible);
                break;
            case "filter":
                Set(Means.Opacity, Begins(value, "opacity(0)") || Begins(value, "opacity(0%"));
                break;
            case "color" or "-webkit-text-fill-color":
                _colour = Colour(value);
                break;
            case "background" or "background-color":
                _background = Colour(value);
                break;
            case "background-clip" or "-webkit-background-clip":
                _isPainted |= Begins(value, "text");
                break;
            default:
                TakeGeometry(lower[..name.Length], value);
                break;
        }
    }

    private void TakeGeometry(scoped ReadOnlySpan<char> name, ReadOnlySpan<char> value)
    {
        switch (name)
        {
            case "position":
                _isPlaced |= Begins(value, "absolute") || Begins(value, "fixed");
                break;
            case "left" or "top" or "right" or "bottom":
                _isFar |= Pixels(value) <= -FarAway;
                break;
            case "margin-left" or "margin-top" or "text-indent" when Pixels(value) <= -FarAway:
            case "font-size" when Pixels(value) <= TooSmall:
            case "transform"
                when Begins(value, "scale(0)")
                    || Begins(value, "scale(0,")
                    || Begins(value, "scalex(0)")
                    || Begins(value, "scaley(0)")
                    || Begins(value, "translate(-9")
                    || Begins(value, "translatex(-9")
                    || Begins(value, "translatey(-9"):
            case "clip" when Begins(value, "rect(0") || Begins(value, "rect(1px"):
            case "clip-path"
                when Begins(value, "inset(50%")
                    || Begins(value, "inset(100%")
                    || Begins(value, "circle(0")
                    || Begins(value, "polygon(0 0,0 0,0 0")
                    || Begins(value, "polygon(0 0, 0 0, 0 0"):
                _hides |= Means.Geometry;
                break;
            case "overflow" or "overflow-x" or "overflow-y":
                _clips |= Begins(value, "hidden") || Begins(value, "clip");
                break;
            case "width" or "height" or "max-width" or "max-height":
                _isTiny |= Pixels(value) <= TooSmall;
                break;
        }
    }

    private void Set(Means means, bool hides)
    {
        _hides = hides ? _hides | means : _hides & ~means;
        _shows = hides ? _shows & ~means : _shows | means;
    }

    // A length in pixels (1em counts as 16, one hundredth of the window as 8); no number is neither small nor far.
    private static double Pixels(ReadOnlySpan<char> value)
    {
        var end = value.IndexOfAnyExcept(InNumber);
        var number = end < 0 ? value : value[..end];
        if (!double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var size))
        {
            return double.NaN;
        }

        var unit = end < 0 ? "" : value[end..];
        return unit.StartsWith("em") || unit.StartsWith("rem") ? size * 16
            : unit.StartsWith("v") || unit.StartsWith("%") ? size * 8
            : size;
    }

    private static bool Begins(ReadOnlySpan<char> value, string word) =>
        value.StartsWith(word, StringComparison.OrdinalIgnoreCase);

    private static string Colour(ReadOnlySpan<char> value)
    {
        var end = value.IndexOf('!');
        var text = (end < 0 ? value : value[..end]).ToString().Replace(" ", "", StringComparison.Ordinal);
        return text.ToLowerInvariant() switch
        {
            "white" or "#ffffff" or "#ffff" or "#ffffffff" or "rgb(255,255,255)" or "rgba(255,255,255,1)" => "#fff",
            "black" or "#000000" or "#000f" or "#000000ff" or "rgb(0,0,0)" or "rgba(0,0,0,1)" => "#000",
            "rgba(0,0,0,0)" or "rgba(255,255,255,0)" or "#0000" or "#fff0" or "#00000000" or "#ffffff00" =>
                "transparent",
            var other => other,
        };
    }
}
