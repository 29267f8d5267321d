namespace PublishGate.Scanning.Detection.Words;

/// <summary>The number that an item of a list begins with: <c>3.</c>, <c>12)</c>.</summary>
internal static class ListNumbers
{
    private const int Longest = 4;

    /// <summary>A text is nothing but such a number.</summary>
    public static bool IsOne(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        var digits = text.TrimEnd(".):");
        return text.Length is > 0 and <= Longest && !digits.IsEmpty && !digits.ContainsAnyExceptInRange('0', '9');
    }
}
