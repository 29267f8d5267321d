using System.Globalization;

namespace PublishGate.Scanning.Pages.Styles;

/// <summary>Which elements of a row are meant: every <paramref name="Step"/>th from <paramref name="First"/> on.</summary>
/// <remarks>CSS Syntax Level 3, section 6: <c>odd</c>, <c>3</c>, <c>2n+1</c>, <c>-n+3</c>.</remarks>
internal readonly record struct NthFormula(int Step, int First)
{
    private const int Largest = 100_000;

    /// <summary>Null for what is not such a formula, or one with a condition of its own (<c>2n of .a</c>).</summary>
    public static NthFormula? Parse(ReadOnlySpan<char> text)
    {
        Span<char> plain = stackalloc char[16];
        var length = 0;
        foreach (var character in text)
        {
            if (char.IsWhiteSpace(character))
            {
                continue;
            }

            if (length == plain.Length)
            {
                return null;
            }

            plain[length++] = char.ToLowerInvariant(character);
        }

        return Of(plain[..length]);
    }

    /// <summary>The element at that place of its row, from 1.</summary>
    public bool Holds(int index) =>
        Step == 0 ? index == First : (index - First) % Step == 0 && (index - First) / Step >= 0;

    private static NthFormula? Of(ReadOnlySpan<char> text)
    {
        if (text is "odd" or "even")
        {
            return new NthFormula(2, text is "odd" ? 1 : 0);
        }

        var n = text.IndexOf('n');
        if (n < 0)
        {
            return Number(text) is { } only ? new NthFormula(0, only) : null;
        }

        var step = text[..n] switch
        {
            "" or "+" => 1,
            "-" => -1,
            var number => Number(number),
        };
        var first = n + 1 == text.Length ? 0 : Number(text[(n + 1)..]);
        return step is { } every && first is { } from ? new NthFormula(every, from) : null;
    }

    private static int? Number(ReadOnlySpan<char> text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
        && number is >= -Largest and <= Largest
            ? number
            : null;
}
