using System.Globalization;
using System.Text;

namespace PublishGate.Cli.Scan;

/// <summary>Text from outside, made safe for a terminal: a file's name must not move the cursor or hide what follows.</summary>
internal static class Printable
{
    /// <summary>The text on one line, with control and direction characters shown as <c>�</c>.</summary>
    public static string Of(string text)
    {
        var shown = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            shown.Append(IsUnsafe(character) ? '\uFFFD' : character);
        }

        return shown.ToString();
    }

    private static bool IsUnsafe(char character) =>
        char.GetUnicodeCategory(character)
            is UnicodeCategory.Control
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator
        || character is >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069';
}
