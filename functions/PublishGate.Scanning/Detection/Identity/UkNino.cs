using PublishGate.Scanning.Detection.Context;
using PublishGate.Scanning.Detection.Numbers;

namespace PublishGate.Scanning.Detection.Identity;

/// <summary>National insurance number of the United Kingdom: <c>AB 12 34 56 C</c>, no checksum.</summary>
/// <remarks>HMRC manual NIM39110.</remarks>
internal sealed class UkNino()
    : IdentityKind("uk-nino", "A UK national insurance number", Topic.Nino, Topic.NationalId | Topic.Tax)
{
    private const int Digits = 6;
    private const string NotFirst = "DFIQUV";
    private const string NotSecond = "DFIOQUV";

    public override bool CanStandAlone => true;

    public override IdentityMatch? Read(scoped in NumberRuns run)
    {
        var text = run.Whole;
        var first = run.Groups[0].Start;
        var isSpaced = first > 0 && text[first - 1] is ' ';
        var start = first - (isSpaced ? 3 : 2);
        if (
            start < 0
            || run.Digits.Length != Digits
            || run.HasPlus
            || !IsPrefix(text.Slice(start, 2))
            || (start > 0 && IsWordCharacter(text[start - 1]))
        )
        {
            return null;
        }

        var end = run.End;
        end += end < text.Length && text[end] is ' ' ? 1 : 0;
        if (
            end >= text.Length
            || text[end] is not (>= 'A' and <= 'D')
            || (end + 1 < text.Length && IsWordCharacter(text[end + 1]))
        )
        {
            return null;
        }

        var prefix = text.Slice(start, 2);
        var isSpelled = isSpaced && IsGrouped(run, 2, 2, 2);
        return new IdentityMatch(start, end + 1, $"{prefix}{run.Digits}{text[end]}", isSpelled)
        {
            Harmless = prefix is "QQ" ? Reserved : null,
        };
    }

    private static bool IsPrefix(ReadOnlySpan<char> prefix) =>
        prefix is "QQ"
        || (
            char.IsAsciiLetterUpper(prefix[0])
            && char.IsAsciiLetterUpper(prefix[1])
            && !NotFirst.Contains(prefix[0], StringComparison.Ordinal)
            && !NotSecond.Contains(prefix[1], StringComparison.Ordinal)
            && prefix is not ("BG" or "GB" or "KN" or "NK" or "NT" or "TN" or "ZZ")
        );
}
