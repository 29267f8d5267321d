using System.Globalization;

namespace PublishGate.Scanning.Pages.Styles;

/// <summary>Colours of style sheets, so that two spellings of one colour are the same.</summary>
/// <remarks>CSS Color Level 4, sections 4 to 7: hexadecimal, <c>rgb()</c>, <c>hsl()</c> and the names that are used most.</remarks>
internal static class StyleColours
{
    /// <summary>A colour that is not seen, whatever its other parts are.</summary>
    public const long Transparent = 0;

    // Colours that are not computed here, such as hsl(…), equal only themselves.
    private const long AsWritten = 1L << 40;
    private const int Parts = 4;

    /// <summary>The colour as 0xAARRGGBB, or a larger number for one that only equals itself as written.</summary>
    /// <returns>Null where another declaration decides: <c>inherit</c>, <c>none</c>.</returns>
    public static long? Of(ReadOnlySpan<char> value)
    {
        var important = value.IndexOf('!');
        var colour = (important < 0 ? value : value[..important]).Trim();
        if (colour.StartsWith("#"))
        {
            return OfHexadecimal(colour[1..]);
        }

        var open = colour.IndexOf('(');
        if (open > 0 && colour.EndsWith(")") && !colour.Contains("url(", StringComparison.OrdinalIgnoreCase))
        {
            return OfParts(colour[..open], colour[(open + 1)..^1]) ?? Written(colour);
        }

        Span<char> name = stackalloc char[16];
        return colour.ToLowerInvariant(name) is var length && length > 0 ? OfName(name[..length]) : Written(colour);
    }

    private static long? OfName(ReadOnlySpan<char> name) =>
        name switch
        {
            "inherit" or "initial" or "unset" or "revert" or "none" or "currentcolor" => null,
            "transparent" => Transparent,
            "white" => 0xFFFFFFFF,
            "black" => 0xFF000000,
            "red" => 0xFFFF0000,
            "lime" => 0xFF00FF00,
            "blue" => 0xFF0000FF,
            "yellow" => 0xFFFFFF00,
            "gray" or "grey" => 0xFF808080,
            "silver" => 0xFFC0C0C0,
            "navy" => 0xFF000080,
            "green" => 0xFF008000,
            "maroon" => 0xFF800000,
            _ => Written(name),
        };

    private static long Written(ReadOnlySpan<char> colour) =>
        AsWritten | unchecked((uint)string.GetHashCode(colour, StringComparison.OrdinalIgnoreCase));

    // #RGB, #RGBA, #RRGGBB, #RRGGBBAA
    private static long? OfHexadecimal(ReadOnlySpan<char> digits)
    {
        Span<char> whole = stackalloc char[8];
        if (digits.Length is 3 or 4)
        {
            for (var i = 0; i < digits.Length; i++)
            {
                whole[2 * i] = whole[(2 * i) + 1] = digits[i];
            }
        }
        else if (digits.Length is 6 or 8)
        {
            digits.CopyTo(whole);
        }
        else
        {
            return Written(digits);
        }

        if (digits.Length is 3 or 6)
        {
            whole[6] = whole[7] = 'F';
        }

        return uint.TryParse(whole, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var rgba)
            ? OfAlpha(rgba & 0xFF, rgba >> 8)
            : Written(digits);
    }

    // rgb(0 0 0 / 0), rgba(0, 0, 0, .5), hsla(0, 0%, 0%, 0)
    private static long? OfParts(ReadOnlySpan<char> function, ReadOnlySpan<char> arguments)
    {
        Span<double> parts = stackalloc double[Parts];
        var count = 0;
        foreach (var range in arguments.SplitAny(" ,/"))
        {
            var part = arguments[range].Trim();
            if (part.IsEmpty)
            {
                continue;
            }

            if (
                count == Parts
                || !double.TryParse(part.TrimEnd("%deg"), CultureInfo.InvariantCulture, out parts[count])
            )
            {
                return null;
            }

            count++;
        }

        if (count == Parts && parts[3] <= 0)
        {
            return Transparent;
        }

        return
            count >= Parts - 1
            && function.StartsWith("rgb", StringComparison.OrdinalIgnoreCase)
            && !arguments.Contains('%')
            ? OfAlpha(
                count == Parts ? Byte(parts[3] * 255) : 255,
                (Byte(parts[0]) << 16) | (Byte(parts[1]) << 8) | Byte(parts[2])
            )
            : null;
    }

    private static uint Byte(double part) => (uint)Math.Clamp(part, 0, 255);

    private static long OfAlpha(uint alpha, uint colour) => alpha == 0 ? Transparent : ((long)alpha << 24) | colour;
}
