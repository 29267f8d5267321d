using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;

namespace PublishGate.Scanning.Pages.Styles;

/// <summary>Declarations that keep an element from the reader's eyes.</summary>
/// <example><c>display: none</c>, <c>position: absolute; left: -9999px</c>, <c>color: #fff; background: #fff</c></example>
internal static partial class HidingDeclarations
{
    private static readonly SearchValues<char> InNumber = SearchValues.Create("+-.0123456789");
    private const double FarAway = 500;
    private const double TooSmall = 1;

    /// <summary>Some declaration of the block hides.</summary>
    public static bool Hide(ReadOnlySpan<char> declarations)
    {
        var seen = new Declarations();
        foreach (var range in declarations.Split(';'))
        {
            var declaration = declarations[range];
            var colon = declaration.IndexOf(':');
            if (colon > 0)
            {
                seen.Take(declaration[..colon].Trim(), declaration[(colon + 1)..].Trim());
            }
        }

        return seen.Hide;
    }

    /// <summary>A length in pixels, or null; other units count roughly (1em is 16px).</summary>
    private static double? Pixels(ReadOnlySpan<char> value)
    {
        var end = value.IndexOfAnyExcept(InNumber);
        var number = end < 0 ? value : value[..end];
        if (!double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var size))
        {
            return null;
        }

        var unit = end < 0 ? "" : value[end..];
        return unit.StartsWith("em") || unit.StartsWith("rem") ? size * 16
            : unit.StartsWith("v") || unit.StartsWith("%") ? size * 8
            : size;
    }

    private static bool IsNone(ReadOnlySpan<char> value, string word) =>
        value.StartsWith(word, StringComparison.OrdinalIgnoreCase);

    private static string Colour(ReadOnlySpan<char> value)
    {
        var end = value.IndexOf('!');
        var text = (end < 0 ? value : value[..end]).Trim().ToString().ToLowerInvariant();
        return Spaces().Replace(text, "") switch
        {
            "white" or "#ffffff" or "rgb(255,255,255)" => "#fff",
            "black" or "#000000" or "rgb(0,0,0)" => "#000",
            var other => other,
        };
    }

    [GeneratedRegex(@"\s+", RegexOptions.NonBacktracking)]
    private static partial Regex Spaces();

    /// <summary>What the declarations of one block say together.</summary>
    private ref struct Declarations
    {
        private bool _hides;
        private bool _isPlaced;
        private bool _isFar;
        private bool _clips;
        private bool _isTiny;
        private string? _colour;
        private string? _background;

        public readonly bool Hide =>
            _hides
            || (_isPlaced && _isFar)
            || (_clips && _isTiny)
            || (_colour is not null && (_colour == _background || _colour == "transparent"));

        public void Take(ReadOnlySpan<char> name, ReadOnlySpan<char> value)
        {
            Span<char> lower = stackalloc char[32];
            if (name.Length > lower.Length)
            {
                return;
            }

            name.ToLowerInvariant(lower);
            switch (lower[..name.Length])
            {
                case "display":
                    _hides |= IsNone(value, "none");
                    break;
                case "visibility":
                    _hides |= IsNone(value, "hidden") || IsNone(value, "collapse");
                    break;
                case "content-visibility":
                    _hides |= IsNone(value, "hidden");
                    break;
                case "opacity" or "font-size":
                    _hides |= Pixels(value) is < 0.05;
                    break;
                case "transform":
                    _hides |= IsNone(value, "scale(0)") || IsNone(value, "scale(0,");
                    break;
                case "position":
                    _isPlaced |= IsNone(value, "absolute") || IsNone(value, "fixed");
                    break;
                case "left" or "top" or "right" or "bottom" or "margin-left" or "margin-top" or "text-indent":
                    _isFar |= Math.Abs(Pixels(value) ?? 0) >= FarAway && value.StartsWith("-");
                    _hides |= _isFar && lower[..name.Length] is "text-indent" or "margin-left" && _isFar;
                    break;
                case "clip":
                    _hides |= IsNone(value, "rect(0") || IsNone(value, "rect(1px");
                    break;
                case "clip-path":
                    _hides |= IsNone(value, "inset(50%") || IsNone(value, "inset(100%") || IsNone(value, "circle(0");
                    break;
                case "overflow" or "overflow-x" or "overflow-y":
                    _clips |= IsNone(value, "hidden") || IsNone(value, "clip");
                    break;
                case "width" or "height" or "max-width" or "max-height":
                    _isTiny |= Pixels(value) is <= TooSmall;
                    break;
                case "color":
                    _colour = Colour(value);
                    break;
                case "background" or "background-color":
                    _background = Colour(value);
                    break;
            }
        }
    }
}
