using System.Buffers;
using System.Globalization;

namespace PublishGate.Scanning.Pages.Styles;

/// <summary>Lengths of style sheets, and what moves or shrinks an element out of sight by them.</summary>
/// <remarks>CSS Values Level 4, section 6; CSS Transforms Levels 1 and 2; CSS Masking Level 1, section 5.</remarks>
internal static class StyleLengths
{
    private const double FarAway = 500;
    private const double FarAhead = 5000;
    private const double TooSmall = 1;
    private const double Clipped = 99;

    private static readonly SearchValues<char> InNumber = SearchValues.Create("+-.0123456789");

    /// <summary>A length in pixels: 1em counts as 16, one hundredth of the window as 8; of a calculation the first.</summary>
    /// <returns>NaN for what is no number: it is neither small nor far.</returns>
    public static double Pixels(ReadOnlySpan<char> value)
    {
        value = value.StartsWith("calc(", StringComparison.OrdinalIgnoreCase) ? value[5..].TrimStart() : value;
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

    public static bool IsTiny(ReadOnlySpan<char> value) => Pixels(value) <= TooSmall;

    /// <summary>The length is out of any window.</summary>
    public static bool IsFar(ReadOnlySpan<char> value) => Pixels(value) is <= -FarAway or >= FarAhead;

    /// <summary>One of the lengths, separated by spaces, is out of any window.</summary>
    public static bool IsAnyFar(ReadOnlySpan<char> values)
    {
        foreach (var range in values.Split(' '))
        {
            if (IsFar(values[range]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>An indent as wide as the window: with overflow hidden, nothing of the line is left.</summary>
    public static bool IsWholeLine(ReadOnlySpan<char> value) => Pixels(value) >= FarAway;

    /// <summary>The size in a shorthand such as <c>italic 0px/1 serif</c>; empty if there is none.</summary>
    public static ReadOnlySpan<char> FontSize(ReadOnlySpan<char> font)
    {
        foreach (var range in font.Split(' '))
        {
            var slash = font[range].IndexOf('/');
            var word = slash < 0 ? font[range] : font[range][..slash];
            var isLength = word.Length > 0 && char.IsAsciiDigit(word[0]) && (slash > 0 || char.IsAsciiLetter(word[^1]));
            if (isLength || word is "0" || word.EndsWith("%"))
            {
                return word;
            }
        }

        return default;
    }

    /// <summary>A <c>transform</c> leaves nothing to see, or moves all of it away.</summary>
    public static bool IsTransformedAway(ReadOnlySpan<char> functions)
    {
        foreach (var range in functions.Split(')'))
        {
            var function = functions[range].TrimStart(" ,");
            var open = function.IndexOf('(');
            if (open > 0 && Removes(function[..open], function[(open + 1)..]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A <c>clip-path</c> that nothing is inside of.</summary>
    public static bool IsClippedAway(ReadOnlySpan<char> shape)
    {
        var open = shape.IndexOf('(');
        var arguments = open < 0 ? default : shape[(open + 1)..];
        return open > 0
            && (
                shape.StartsWith("inset", StringComparison.OrdinalIgnoreCase) ? IsInsetAway(arguments)
                : shape.StartsWith("polygon", StringComparison.OrdinalIgnoreCase)
                    ? !arguments.ContainsAnyInRange('1', '9')
                : (
                    shape.StartsWith("circle", StringComparison.OrdinalIgnoreCase)
                    || shape.StartsWith("ellipse", StringComparison.OrdinalIgnoreCase)
                )
                    && Pixels(arguments) <= 0
            );
    }

    /// <summary><c>scale: 0</c>, <c>zoom: 0%</c></summary>
    public static bool IsNothing(ReadOnlySpan<char> value) => Pixels(value) == 0;

    /// <summary>
    /// A shift by the width of the window, or by more than any row is long: what slides by its own width, or along a row of
    /// pictures, is in the window.
    /// </summary>
    public static bool IsMovedAway(ReadOnlySpan<char> length)
    {
        var isOfWindow =
            length.Contains("vw", StringComparison.Ordinal) || length.Contains("vh", StringComparison.Ordinal);
        return Math.Abs(Pixels(length)) >= (isOfWindow ? FarAway : FarAhead);
    }

    private static bool Removes(ReadOnlySpan<char> name, ReadOnlySpan<char> arguments)
    {
        foreach (var range in arguments.Split(','))
        {
            var argument = arguments[range].Trim();
            var isAway =
                name.StartsWith("scale", StringComparison.OrdinalIgnoreCase) ? IsNothing(argument)
                : name.StartsWith("translate", StringComparison.OrdinalIgnoreCase) ? IsMovedAway(argument)
                : name.StartsWith("rotate", StringComparison.OrdinalIgnoreCase)
                    && name.Length > "rotate".Length
                    && char.ToLowerInvariant(name[^1]) is 'x' or 'y'
                    && argument is "90deg" or "-90deg" or "270deg" or ".25turn" or "0.25turn";
            if (isAway)
            {
                return true;
            }
        }

        return false;
    }

    // inset(50%), inset(0 0 100% 0): from top, right, bottom and left.
    private static bool IsInsetAway(ReadOnlySpan<char> arguments)
    {
        Span<double> sides = stackalloc double[4];
        var count = 0;
        var end = arguments.IndexOfAny(")r");
        arguments = end < 0 ? arguments : arguments[..end];
        foreach (var range in arguments.Split(' '))
        {
            var side = arguments[range].Trim();
            if (!side.IsEmpty && count < sides.Length)
            {
                sides[count++] = side.EndsWith("%") ? Pixels(side) / 8 : 0;
            }
        }

        if (count == 0)
        {
            return false;
        }

        var right = count > 1 ? sides[1] : sides[0];
        var bottom = count > 2 ? sides[2] : sides[0];
        var left = count > 3 ? sides[3] : right;
        return sides[0] + bottom >= Clipped || right + left >= Clipped;
    }
}
