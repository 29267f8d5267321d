namespace PublishGate.Scanning.Fragments;

/// <summary>Reads the traits of a text in one pass: most texts are too short for vectors to pay.</summary>
internal static class FragmentTraitsReader
{
    private const int FourDigits = 4;
    private const int ManyDigits = 5;
    private const int LongRun = 12;
    private const int InRun = 1 << 30;
    private const int IsDigit = 1 << 29;
    private const int Own = InRun | IsDigit;

    // For each ASCII character its traits, and above them what the pass counts.
    private static readonly int[] OfAscii = [.. Enumerable.Range(0, 128).Select(code => Of((char)code))];

    public static FragmentTraits Read(ReadOnlySpan<char> text)
    {
        var traits = 0;
        var digits = 0;
        var run = 0;
        var longest = 0;
        var table = OfAscii;
        foreach (var character in text)
        {
            var own = character < table.Length ? table[character] : OfOther(character);
            traits |= own;
            digits += (own & IsDigit) >> 29;
            run = (own & InRun) != 0 ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        var counted =
            (digits >= FourDigits ? FragmentTraits.FourDigits : FragmentTraits.None)
            | (digits >= ManyDigits ? FragmentTraits.Digits : FragmentTraits.None)
            | (longest >= LongRun ? FragmentTraits.LongRun : FragmentTraits.None);
        return (FragmentTraits)(traits & ~Own) | counted;
    }

    private static int OfOther(char character)
    {
        var traits = FragmentTraits.NonAscii;
        traits |= char.IsLetter(character) ? FragmentTraits.Letters : FragmentTraits.None;
        traits |= character == '\u00A0' ? FragmentTraits.Space : FragmentTraits.None;
        return char.IsDigit(character) ? (int)(traits | FragmentTraits.Digit) | IsDigit : (int)traits;
    }

    private static int Of(char character)
    {
        var traits = character switch
        {
            ' ' or '\t' or '\r' or '\n' => FragmentTraits.Space,
            '@' => FragmentTraits.AtSign | FragmentTraits.AddressPart,
            '?' or '#' => FragmentTraits.AddressPart,
            '%' => FragmentTraits.Percent | FragmentTraits.AddressPart,
            ':' => FragmentTraits.Colon,
            '/' => FragmentTraits.Slash,
            '\\' => FragmentTraits.Slash | FragmentTraits.Backslash,
            '&' => FragmentTraits.Ampersand,
            '=' => FragmentTraits.EqualsSign,
            '<' => FragmentTraits.AngleBracket,
            '{' or '[' or '"' => FragmentTraits.Opening,
            '(' => FragmentTraits.Parenthesis,
            '.' => FragmentTraits.Point,
            '+' => FragmentTraits.Plus,
            _ when char.IsAsciiLetter(character) => FragmentTraits.Letters,
            _ when char.IsAsciiDigit(character) => FragmentTraits.Digit,
            _ => FragmentTraits.None,
        };
        var counted = char.IsAsciiDigit(character) ? IsDigit : 0;
        counted |= char.IsAsciiLetterOrDigit(character) || character is '+' or '/' or '-' or '_' ? InRun : 0;
        return (int)traits | counted;
    }
}
