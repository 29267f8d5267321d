using System.Globalization;

namespace PublishGate.Scanning.Documents.OpenXml;

/// <summary>Colours as Word writes them: six hexadecimal digits, <c>auto</c>, or a name for highlighting.</summary>
internal static class WordColour
{
    private const int Whitish = 0xF7;

    /// <summary>So light that it cannot be read on paper.</summary>
    public static bool IsWhite(string? value) =>
        value is { Length: 6 }
        && uint.TryParse(value, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var colour)
        && (colour >> 16) >= Whitish
        && ((colour >> 8) & 0xFF) >= Whitish
        && (colour & 0xFF) >= Whitish;

    /// <summary>Colours the background other than white.</summary>
    public static bool Shades(string? value) => value is not (null or "auto" or "none" or "white") && !IsWhite(value);
}
