using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace PublishGate.Evaluation;

/// <summary>Tells whether a value stands in any of a file's findings, however it is spelled there.</summary>
/// <remarks>Case, spaces and punctuation do not count; a number counts by its value, degrees in any notation.</remarks>
internal sealed partial class CarriedValues
{
    private const int ComparedLength = 300;
    private const double Tolerance = 0.0001;

    private readonly List<string> _texts;
    private readonly List<string> _raw;
    private readonly double[] _numbers;

    public CarriedValues(IReadOnlyCollection<string> values)
    {
        _raw = [.. values];
        _texts = [.. values.Select(Plain)];
        _numbers = [.. values.SelectMany(NumbersIn)];
    }

    public bool Carry(string value)
    {
        if (DegreesIn(value) is { } degrees)
        {
            return _numbers.Any(number => Math.Abs(Math.Abs(number) - Math.Abs(degrees)) < Tolerance);
        }

        if (Quantity().Match(value) is { Success: true } quantity && IsQuantity(quantity))
        {
            var wanted = double.Parse(quantity.Groups["n"].Value, CultureInfo.InvariantCulture);
            return _numbers.Any(number => Math.Abs(number - wanted) <= Math.Max(Tolerance, Math.Abs(wanted) * 0.001));
        }

        var plain = Plain(value);
        return plain.Length == 0
            ? _raw.Any(text => text.Contains(value, StringComparison.Ordinal))
            : _texts.Any(text => text.Contains(plain, StringComparison.Ordinal));
    }

    // A long whole number is a name for something, such as a serial number.
    private static bool IsQuantity(Match match) =>
        match.Groups["n"].Value is var number && (number.Length < 6 || number.Contains('.', StringComparison.Ordinal));

    private static string Plain(string value)
    {
        var letters = value.Normalize(NormalizationForm.FormKC).Where(char.IsLetterOrDigit).Take(ComparedLength * 4);
        var plain = string.Concat(letters).ToLowerInvariant();
        return plain.Length > ComparedLength && value.Length > 400 ? plain[..ComparedLength] : plain;
    }

    private static IEnumerable<double> NumbersIn(string value) =>
        Number().Matches(value).Select(match => double.Parse(match.Value, CultureInfo.InvariantCulture));

    private static double? DegreesIn(string value) =>
        Degrees().Match(value) is { Success: true } match
            ? double.Parse(match.Groups["d"].Value, CultureInfo.InvariantCulture)
                + (double.Parse(match.Groups["m"].Value, CultureInfo.InvariantCulture) / 60)
                + (double.Parse(match.Groups["s"].Value, CultureInfo.InvariantCulture) / 3600)
            : null;

    [GeneratedRegex(@"-?[0-9]+(?:\.[0-9]+)?", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Number();

    [GeneratedRegex(
        @"^(?<n>-?[0-9]+(?:\.[0-9]+)?)(?: ?[a-z%]{1,4})?$",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase
    )]
    private static partial Regex Quantity();

    [GeneratedRegex(
        @"^(?<d>[0-9]+) deg (?<m>[0-9]+)' (?<s>[0-9]+(?:\.[0-9]+)?)""",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Degrees();
}
