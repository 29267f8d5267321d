namespace PublishGate.Scanning.Detection.Secrets;

/// <summary>Tells random characters from words and placeholders.</summary>
internal static class Randomness
{
    private static readonly string[] Placeholders =
    [
        "example",
        "xxxx",
        "your",
        "changeme",
        "placeholder",
        "dummy",
        "insert",
        "redacted",
        "****",
        "....",
        "<",
        "${",
        "{{",
        "%",
        "sample",
        "1234567",
        "abcdef",
        "password",
        "undefined",
        "secret",
        "token",
        "test",
    ];

    /// <summary>Shannon entropy in bits for each character.</summary>
    public static double Entropy(ReadOnlySpan<char> text)
    {
        Span<int> counts = stackalloc int[128];
        foreach (var character in text)
        {
            counts[Math.Min(character, (char)127)]++;
        }

        var entropy = 0.0;
        foreach (var count in counts)
        {
            if (count > 0)
            {
                var share = (double)count / text.Length;
                entropy -= share * Math.Log2(share);
            }
        }

        return entropy;
    }

    /// <summary>A text that documentation and templates put where a secret goes.</summary>
    public static bool IsPlaceholder(ReadOnlySpan<char> text)
    {
        foreach (var placeholder in Placeholders)
        {
            if (text.Contains(placeholder, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
