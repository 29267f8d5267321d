using System.Buffers;
using System.Globalization;

namespace PublishGate.Scanning.Detection.Numbers;

/// <summary>Digits and separators of every script.</summary>
internal static class Characters
{
    public static readonly SearchValues<char> AsciiDigits = SearchValues.Create("0123456789");

    /// <summary>Every decimal digit of the basic plane (Unicode category Nd).</summary>
    public static readonly SearchValues<char> Digits = SearchValues.Create([.. All(char.IsDigit)]);

    /// <summary>The value of a digit of any script, or -1.</summary>
    public static int DigitValue(char character) =>
        char.IsAsciiDigit(character) ? character - '0'
        : character < '\u0660' ? -1
        : CharUnicodeInfo.GetDecimalDigitValue(character);

    public static bool IsPlus(char character) => character is '+' or '\uFF0B' or '\uFE62';

    /// <summary>Characters that people put between the digits of one number.</summary>
    public static bool IsSeparator(char character) =>
        character
            is ' '
                or '-'
                or '.'
                or '/'
                or '('
                or ')'
                or '_'
                or '~'
                or '\u00B7'
                or '\u2022'
                or '\u2212'
                or '\uFF08'
                or '\uFF09'
                or '\uFF0E'
        || (
            character > '\u007F'
            && (
                IsInvisible(character)
                || CharUnicodeInfo.GetUnicodeCategory(character)
                    is UnicodeCategory.DashPunctuation
                        or UnicodeCategory.SpaceSeparator
            )
        );

    /// <summary>Characters that take no room: soft hyphens, joiners, direction marks.</summary>
    public static bool IsInvisible(char character) =>
        character > '\u007F' && CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.Format;

    private static IEnumerable<char> All(Func<char, bool> isMember) =>
        Enumerable.Range(0, 0x10000).Select(code => (char)code).Where(isMember);
}
