using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace PublishGate.Scanning.Media;

/// <summary>Finds what reads as text in bytes whose structure nobody knows: ASCII, UTF-8 and UTF-16 runs.</summary>
/// <remarks>Chance makes short runs of letters in any binary data, so a short run must be followed by its terminator.</remarks>
internal static class ReadableRuns
{
    private const int ShortestTerminated = 4;
    private const int ShortestUnterminated = 8;
    private const int ShortestUtf16 = 4;
    private const int LongestByChance = 16;
    private const int ShortestSentence = 10;
    private const int FewestCharacters = 5;
    private const byte LargestHighByte = 0x06;
    private const int MostRuns = 250_000;
    private const byte FirstLead = 0xC2;
    private const byte LastLead = 0xF4;

    /// <summary>A run of text.</summary>
    /// <param name="Offset">First byte.</param>
    /// <param name="Length">Length in bytes.</param>
    /// <param name="Text">The text, trimmed.</param>
    public readonly record struct Run(int Offset, int Length, string Text);

    /// <summary>All runs, first those of one byte for a letter.</summary>
    /// <exception cref="LimitReachedException">Bytes that were made to read as text: no block has that many.</exception>
    public static List<Run> Find(ReadOnlySpan<byte> bytes)
    {
        List<Run> runs = [];
        FindUtf8(bytes, runs);
        FindUtf16(bytes, runs);
        return runs;
    }

    /// <summary>Runs that no table of numbers holds: ten characters, of at least five kinds.</summary>
    /// <remarks>Small numbers of two bytes read as UTF-16, so that is not looked for.</remarks>
    public static IEnumerable<Run> FindSentences(ReadOnlySpan<byte> bytes)
    {
        List<Run> runs = [];
        FindUtf8(bytes, runs);
        return runs.Where(run =>
            run.Text.Length >= ShortestSentence && run.Text.Distinct().Count() >= FewestCharacters
        );
    }

    private static void FindUtf8(ReadOnlySpan<byte> bytes, List<Run> runs)
    {
        var start = 0;
        for (var at = 0; at <= bytes.Length; )
        {
            if (at < bytes.Length && IsAsciiText(bytes[at]))
            {
                at++;
                continue;
            }

            var length = at + 1 < bytes.Length && IsPair(bytes[at], bytes[at + 1]) ? LetterLength(bytes[at..]) : 0;
            if (length > 0)
            {
                at += length;
                continue;
            }

            // Nearly all runs are too short, and most of the time would go into making strings of them.
            var isTerminated = at == bytes.Length || bytes[at] == 0;
            if (at - start >= (isTerminated ? ShortestTerminated : ShortestUnterminated))
            {
                AddIfWords(Encoding.UTF8.GetString(bytes[start..at]), start, at - start, isTerminated, runs);
            }

            start = ++at;
        }
    }

    // Most of the time goes by here.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsAsciiText(byte value) => value is >= 0x20 and < 0x7F or 0x09 or 0x0A or 0x0D;

    // In data nearly every pair of bytes is none of UTF-8 (Unicode standard, table 3-7).
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsPair(byte lead, byte next) =>
        lead is >= FirstLead and <= LastLead && next is >= 0x80 and <= 0xBF;

    private static int LetterLength(ReadOnlySpan<byte> bytes)
    {
        var isValid = Rune.DecodeFromUtf8(bytes, out var rune, out var length) == System.Buffers.OperationStatus.Done;
        return isValid && IsWord(rune) ? length : 0;
    }

    private static bool IsWord(Rune rune) =>
        Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark || IsMark(rune);

    private static bool IsMark(Rune rune) => rune.Value is 0xA0 or 0xA9 or 0xAE or 0xB0 or (>= 0x2010 and <= 0x2122);

    private static void FindUtf16(ReadOnlySpan<byte> bytes, List<Run> runs)
    {
        for (var at = 0; at + 1 < bytes.Length; )
        {
            var next = NextUtf16(bytes[at..]);
            if (next < 0)
            {
                return;
            }

            at += next;
            var little = Utf16Length(bytes[at..], ByteOrder.Little);
            var big = Utf16Length(bytes[at..], ByteOrder.Big);
            var length = Math.Max(little, big);
            if (length < ShortestUtf16 * 2)
            {
                at++;
                continue;
            }

            var encoding = little >= big ? Encoding.Unicode : Encoding.BigEndianUnicode;
            AddIfWords(encoding.GetString(bytes.Slice(at, length)), at, length, isTerminated: true, runs);
            at += length;
        }
    }

    /// <summary>Where a character may begin next: the first or the second of its bytes is a small one, and not both zero.</summary>
    private static int NextUtf16(ReadOnlySpan<byte> bytes)
    {
        var zeros = Math.Max(0, bytes.IndexOfAnyExcept((byte)0) is var first && first < 0 ? bytes.Length : first - 1);
        var small = bytes[zeros..].IndexOfAnyInRange((byte)0, LargestHighByte);
        return small < 0 ? -1 : zeros + Math.Max(0, small - 1);
    }

    private static int Utf16Length(ReadOnlySpan<byte> bytes, ByteOrder order)
    {
        var length = 0;
        while (length + 1 < bytes.Length && IsUtf16Text((char)order.UInt16(bytes[length..])))
        {
            length += 2;
        }

        return length;
    }

    private static bool IsUtf16Text(char unit) =>
        unit is >= ' ' and < '\u007F' || (unit is >= '\u00A0' and < '\u0700' && char.IsLetterOrDigit(unit));

    private static void AddIfWords(string text, int offset, int length, bool isTerminated, List<Run> runs)
    {
        var trimmed = text.Trim();
        var shortest = isTerminated ? ShortestTerminated : ShortestUnterminated;
        var isWords = trimmed.Length >= LongestByChance || trimmed.Count(IsOfWords) * 4 >= trimmed.Length * 3;
        if (trimmed.Length >= shortest && isWords)
        {
            if (runs.Count >= MostRuns)
            {
                throw new LimitReachedException("a block of data", $"more than {MostRuns} short texts");
            }

            runs.Add(new Run(offset, length, trimmed));
        }
    }

    private static bool IsOfWords(char character) =>
        char.IsLetterOrDigit(character) || character is ' ' or '.' or ',' or '-' or '_' or '@' or '/' or ':' or '+';
}
