using System.Globalization;
using PublishGate.Scanning.Positions;

namespace PublishGate.Scanning.Pages.Scripts;

/// <summary>Numbers as the source writes them, but for separators and exponents, which hide the digits.</summary>
internal static class ScriptNumbers
{
    private const decimal LargestExpanded = 1e18m;

    public static (string Text, Origin Origin) Read(string text, int start, int end, Origin origin)
    {
        var number = text[start..end];
        var plain = number.Contains('_') ? number.Replace("_", "", StringComparison.Ordinal) : number;
        plain = plain.EndsWith('n') ? plain[..^1] : plain;
        if (
            plain.AsSpan().ContainsAny('e', 'E')
            && decimal.TryParse(plain, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            && Math.Abs(value) < LargestExpanded
        )
        {
            plain = value.ToString("0.############", CultureInfo.InvariantCulture);
        }

        return plain == number ? (number, origin.From(start)) : (plain, new EncodedRun(origin, start, end - start));
    }
}
