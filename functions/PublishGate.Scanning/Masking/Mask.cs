using System.Text;

namespace PublishGate.Scanning.Masking;

/// <summary>Excerpts that a person who knows the value recognises, and from which nobody else learns it.</summary>
public static class Mask
{
    /// <summary>Stands for one hidden character.</summary>
    public const char Dot = '•';

    private const int MaximumLength = 60;
    private const int MaximumWords = 8;

    /// <summary>Keeps the first and the last two digits and the separators: <c>+7 9•• •••-••-67</c>.</summary>
    public static string Number(string value)
    {
        var digits = value.Count(char.IsLetterOrDigit);
        var keepFirst =
            digits >= 9 ? 2
            : digits >= 7 ? 1
            : 0;
        var keepLast = digits >= 7 ? 2 : 0;
        var seen = 0;
        var text = new StringBuilder();
        foreach (var character in value)
        {
            var hidden =
                char.IsLetterOrDigit(character) && (seen++ < keepFirst, seen > digits - keepLast) == (false, false);
            text.Append(
                hidden ? Dot
                : char.IsControl(character) ? ' '
                : character
            );
        }

        return Shorten(text.ToString());
    }

    /// <summary>Keeps the first letter of each side and the last label of the host: <c>i•••@n•••.org</c>.</summary>
    public static string Address(string local, string host)
    {
        var lastDot = host.LastIndexOf('.');
        var label = lastDot < 0 ? "" : host[lastDot..];
        return $"{Initial(local)}@{Initial(host[..Math.Max(lastDot, 0)])}{label}";
    }

    /// <summary>Keeps the first letter of each word: <c>I••• P•••••</c>; at most 8 words.</summary>
    public static string Words(string value)
    {
        var shown = new StringBuilder();
        var count = 0;
        for (var at = 0; at < value.Length; )
        {
            var start = at;
            while (at < value.Length && !char.IsWhiteSpace(value[at]))
            {
                at++;
            }

            if (at > start && ++count > MaximumWords)
            {
                shown.Append(" …");
                break;
            }

            if (at > start)
            {
                shown.Append(count > 1 ? " " : "").Append(value[start]).Append(Dot, Dots(at - start));
            }

            at++;
        }

        return Shorten(shown.ToString());
    }

    /// <summary>Keeps a part that is not sensitive (a marker word) and hides the rest: <c>fact-check: •••</c>.</summary>
    public static string AllBut(string shown) => Shorten($"{shown.Trim()} {Dot}{Dot}{Dot}");

    /// <summary>Keeps nothing but the length's order of magnitude.</summary>
    public static string All(string value) => new(Dot, Math.Clamp(value.Length, 3, 12));

    private static string Initial(string word) => word.Length == 0 ? "" : word[0] + new string(Dot, Dots(word.Length));

    private static int Dots(int length) => Math.Clamp(length - 1, 1, 8);

    private static string Shorten(string text) => text.Length <= MaximumLength ? text : text[..MaximumLength] + "…";
}
