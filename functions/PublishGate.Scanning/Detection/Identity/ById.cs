using PublishGate.Scanning.Detection.Context;
using PublishGate.Scanning.Detection.Numbers;

namespace PublishGate.Scanning.Detection.Identity;

/// <summary>Belarusian identification number: <c>3010190A001PB5</c>: seven digits, region, three digits, citizenship, check digit.</summary>
/// <remarks>STB ISO/IEC 7501-1; the check digit is that of machine-readable documents (ICAO 9303: weights 7, 3, 1).</remarks>
internal sealed class ById()
    : IdentityKind("by-id", "A Belarusian identification number", Topic.NationalId, Topic.Passport)
{
    private const int Length = 14;

    public override bool CanStandAlone => true;

    public override IdentityMatch? Read(scoped in NumberRuns run)
    {
        var start = run.Groups[0].Start;
        if (run.Groups[0].Length != 7 || IsWordCharacter(run.Before) || start + Length > run.Whole.Length)
        {
            return null;
        }

        var code = run.Whole.Slice(start, Length);
        var end = start + Length;
        return IsForm(code) && (end == run.Whole.Length || !IsWordCharacter(run.Whole[end]))
            ? new IdentityMatch(start, end, code.ToString().ToUpperInvariant(), IsCertain: IsChecked(code))
            : null;
    }

    private static bool IsForm(ReadOnlySpan<char> code) =>
        char.ToUpperInvariant(code[7]) is >= 'A' and <= 'M'
        && !code[8..11].ContainsAnyExceptInRange('0', '9')
        && char.IsAsciiLetter(code[11])
        && char.IsAsciiLetter(code[12])
        && char.IsAsciiDigit(code[13]);

    private static bool IsChecked(ReadOnlySpan<char> code)
    {
        var sum = 0;
        for (var i = 0; i < Length - 1; i++)
        {
            var character = char.ToUpperInvariant(code[i]);
            var value = char.IsAsciiDigit(character) ? character - '0' : character - 'A' + 10;
            sum +=
                value
                * (
                    i % 3 is 0 ? 7
                    : i % 3 is 1 ? 3
                    : 1
                );
        }

        return sum % 10 == code[^1] - '0';
    }
}
