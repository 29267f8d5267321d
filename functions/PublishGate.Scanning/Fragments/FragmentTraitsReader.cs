using System.Buffers;

namespace PublishGate.Scanning.Fragments;

/// <summary>Reads the traits of a text in a few vectorised passes.</summary>
internal static class FragmentTraitsReader
{
    private const int ManyDigits = 5;
    private static readonly SearchValues<char> AsciiLetters = SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
    );
    private static readonly SearchValues<char> Spaces = SearchValues.Create(" \t\r\n\u00A0");

    public static FragmentTraits Read(ReadOnlySpan<char> text)
    {
        var traits = FragmentTraits.None;
        var isAscii = System.Text.Ascii.IsValid(text);
        var digits = 0;
        for (var rest = text; digits < ManyDigits; digits++)
        {
            var at = rest.IndexOfAnyInRange('0', '9');
            if (at < 0)
            {
                break;
            }

            rest = rest[(at + 1)..];
        }

        if (!isAscii)
        {
            traits |= FragmentTraits.NonAscii;
            foreach (var character in text)
            {
                digits += character > '\u007F' && char.IsDigit(character) ? 1 : 0;
                traits |=
                    character > '\u007F' && char.IsLetter(character) ? FragmentTraits.Letters : FragmentTraits.None;
            }
        }

        traits |= text.ContainsAny(AsciiLetters) ? FragmentTraits.Letters : FragmentTraits.None;
        traits |= digits > 0 ? FragmentTraits.Digit : FragmentTraits.None;
        traits |= digits >= ManyDigits ? FragmentTraits.Digits : FragmentTraits.None;
        traits |= text.Contains('@') ? FragmentTraits.AtSign : FragmentTraits.None;
        traits |= text.ContainsAny(Spaces) ? FragmentTraits.Space : FragmentTraits.None;
        return traits;
    }
}
