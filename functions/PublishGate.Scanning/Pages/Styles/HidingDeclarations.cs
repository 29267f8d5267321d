namespace PublishGate.Scanning.Pages.Styles;

/// <summary>Declarations that keep an element from the reader's eyes.</summary>
/// <example><c>display: none</c>, <c>position: absolute; left: -9999px</c>, <c>color: #fff; background: #fff</c></example>
internal ref struct HidingDeclarations
{
    private const double Invisible = 0.05;
    private const int LongestName = 24;
    private const int MostResolved = 16;

    private readonly ReadOnlySpan<char> _all;
    private Means _hides;
    private Means _shows;
    private bool _isPlaced;
    private bool _isFar;
    private bool _clips;
    private bool _isTiny;
    private bool _isIndented;
    private bool _isCutOut;
    private bool _isPainted;
    private int _resolved;
    private long? _colour;
    private long? _background;

    private HidingDeclarations(ReadOnlySpan<char> all) => _all = all;

    /// <summary>By what a block of declarations hides, and what it shows again.</summary>
    public static StyleEffect Read(ReadOnlySpan<char> declarations)
    {
        var seen = new HidingDeclarations(declarations);
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

    private readonly StyleEffect Judge()
    {
        var isOutside = (_isPlaced && _isFar) || (_clips && (_isTiny || _isIndented));

        // Headlines with a gradient are letters of no colour through which the background is seen.
        var isCamouflaged =
            !_isCutOut && _colour is not null && (_colour == _background || _colour == StyleColours.Transparent);
        var hides = _hides | (isOutside ? Means.Geometry : Means.None) | (isCamouflaged ? Means.Colour : Means.None);
        var shows = _shows | (_colour is not null ? Means.Colour : Means.None);
        return new StyleEffect(hides, shows & ~hides, _colour, _background, _isPainted);
    }

    private void Take(ReadOnlySpan<char> name, ReadOnlySpan<char> value)
    {
        Span<char> lower = stackalloc char[LongestName];
        if (name.Length > lower.Length)
        {
            return;
        }

        value = Begins(value, "var(") ? Resolve(value) : value;
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
                Set(Means.Opacity, StyleLengths.Pixels(value) < Invisible);
                break;
            case "filter":
                Set(Means.Opacity, Begins(value, "opacity(0)") || Begins(value, "opacity(0%"));
                break;
            case "color" or "-webkit-text-fill-color":
                _colour = StyleColours.Of(value) ?? _colour;
                break;
            case "background" or "background-color":
                _isPainted = true;
                _background = StyleColours.Of(value);
                break;
            case "background-clip" or "-webkit-background-clip":
                _isCutOut |= Begins(value, "text");
                break;
            case "font-size":
                SetLetters(value);
                break;
            case "font":
                SetLetters(StyleLengths.FontSize(value));
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
                _isFar |= StyleLengths.IsFar(value);
                break;
            case "inset":
                _isFar |= StyleLengths.IsAnyFar(value);
                break;
            case "overflow" or "overflow-x" or "overflow-y":
                _clips |= Begins(value, "hidden") || Begins(value, "clip");
                break;
            case "width" or "height" or "max-width" or "max-height":
            case "block-size" or "inline-size" or "max-block-size" or "max-inline-size":
                _isTiny |= StyleLengths.IsTiny(value);
                break;
            case "text-indent":
                _isIndented |= StyleLengths.IsWholeLine(value);
                _hides |= StyleLengths.IsFar(value) ? Means.Geometry : Means.None;
                break;
            case "margin" when StyleLengths.IsAnyFar(value):
            case "margin-left" or "margin-top" when StyleLengths.IsFar(value):
            case "transform" when StyleLengths.IsTransformedAway(value):
            case "translate" when StyleLengths.IsMovedAway(value):
            case "scale" or "zoom" when StyleLengths.IsNothing(value):
            case "clip" when Begins(value, "rect(0") || Begins(value, "rect(1px"):
            case "clip-path" when StyleLengths.IsClippedAway(value):
                _hides |= Means.Geometry;
                break;
        }
    }

    // Sizes that depend on the letters around are as small as those.
    private void SetLetters(ReadOnlySpan<char> size)
    {
        if (size.IsEmpty || Begins(size, "inherit") || Begins(size, "unset") || Begins(size, "var("))
        {
            return;
        }

        var isTiny = StyleLengths.IsTiny(size);
        var important = size.IndexOf('!');
        var number = (important < 0 ? size : size[..important]).TrimEnd();
        var isRelative = number.EndsWith("%") || (number.EndsWith("em") && !number.EndsWith("rem"));
        if (isTiny || !isRelative)
        {
            Set(Means.Letters, isTiny);
        }
    }

    private void Set(Means means, bool hides)
    {
        _hides = hides ? _hides | means : _hides & ~means;
        _shows = hides ? _shows & ~means : _shows | means;
    }

    // var(--x, none): what the same block says of --x, or else the value that is given for want of it.
    private ReadOnlySpan<char> Resolve(ReadOnlySpan<char> value)
    {
        var close = value.LastIndexOf(')');
        var inside = close < 0 ? value[4..] : value[4..close];
        var comma = inside.IndexOf(',');
        var name = (comma < 0 ? inside : inside[..comma]).Trim();
        if (name.StartsWith("--") && ++_resolved <= MostResolved)
        {
            foreach (var range in _all.Split(';'))
            {
                var declaration = _all[range].TrimStart();
                if (declaration.StartsWith(name) && declaration[name.Length..].TrimStart() is [':', .. var known])
                {
                    return known.Trim();
                }
            }
        }

        return comma < 0 ? value : inside[(comma + 1)..].Trim();
    }

    private static bool Begins(ReadOnlySpan<char> value, string word) =>
        value.StartsWith(word, StringComparison.OrdinalIgnoreCase);
}
