using System.Globalization;

namespace PublishGate.Scanning.Documents.OpenXml;

/// <summary>A colour as Word writes it: six hexadecimal digits, or a name for highlighting (ECMA-376 part 1, 17.18.40).</summary>
internal readonly record struct WordColour(int Red, int Green, int Blue)
{
    // So near to the background that it cannot be read on paper.
    private const int Unreadable = 8;

    public static WordColour White { get; } = new(255, 255, 255);

    /// <summary>One that cannot be told from the file alone: a pattern's, a style's.</summary>
    public static WordColour Unknown { get; } = new(-1, -1, -1);

    /// <summary>Null where the value leaves the colour to the program.</summary>
    public static WordColour? Of(string? value) =>
        value switch
        {
            null or "auto" or "none" => null,
            "black" => new(0, 0, 0),
            "white" => White,
            "yellow" => new(255, 255, 0),
            "red" => new(255, 0, 0),
            "green" => new(0, 255, 0),
            "blue" => new(0, 0, 255),
            "cyan" => new(0, 255, 255),
            "magenta" => new(255, 0, 255),
            { Length: 6 }
                when uint.TryParse(value, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var colour) => new(
                (int)(colour >> 16),
                (int)((colour >> 8) & 0xFF),
                (int)(colour & 0xFF)
            ),
            _ => Unknown,
        };

    /// <summary>A text of this colour on that background cannot be read.</summary>
    public bool IsLostOn(WordColour background) =>
        this != Unknown
        && background != Unknown
        && Math.Abs(Red - background.Red) <= Unreadable
        && Math.Abs(Green - background.Green) <= Unreadable
        && Math.Abs(Blue - background.Blue) <= Unreadable;
}
