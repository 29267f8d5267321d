using System.Buffers;
using System.Text;

namespace PublishGate.Scanning;

/// <summary>Masks what a name from the content (a key, an id, a file name) may give away itself.</summary>
internal static class SafeNames
{
    private const int MaximumLength = 60;
    private const int DigitsThatIdentify = 5;

    private static readonly SearchValues<char> Plain = SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_.:/$"
    );

    /// <summary>
    /// The name with control characters dropped, its digits masked if it has five or more, and everything masked if it
    /// holds an address or reads as several words.
    /// </summary>
    public static string Mask(string name)
    {
        if (IsPlain(name))
        {
            return name;
        }

        var hidesAll = name.Contains('@') || name.Any(char.IsWhiteSpace);
        var hidesDigits = name.Count(char.IsDigit) >= DigitsThatIdentify;
        var text = new StringBuilder();
        foreach (var character in name.Take(MaximumLength))
        {
            if (char.IsControl(character))
            {
                continue;
            }

            var hidden = (hidesAll && char.IsLetterOrDigit(character)) || (hidesDigits && char.IsDigit(character));
            text.Append(hidden ? Masking.Mask.Dot : character);
        }

        return name.Length > MaximumLength ? text.Append('…').ToString() : text.ToString();
    }

    // Most names: nothing in them is ever masked.
    private static bool IsPlain(string name) => name.Length <= MaximumLength && !name.AsSpan().ContainsAnyExcept(Plain);
}
