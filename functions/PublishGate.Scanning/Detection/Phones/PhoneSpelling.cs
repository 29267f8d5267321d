using PublishGate.Scanning.Detection.Numbers;

namespace PublishGate.Scanning.Detection.Phones;

/// <summary>What the groups of a run and the signs between them say: a phone, a date, decimals.</summary>
internal static class PhoneSpelling
{
    // What no other number looks like: a trunk prefix and groups, an area code in parentheses, 212-555-0199.
    public static bool IsLikePhone(scoped in NumberRuns run)
    {
        if (run.Groups.Length is < 2 or > 6 || run.Digits.Length is < 9 or > 12)
        {
            return false;
        }

        var hasParentheses = run.Text.Contains('(') && run.Text.Contains(')');
        var isNorthAmerican =
            run.Groups.Length == 3
            && (run.Groups[0].Length, run.Groups[1].Length, run.Groups[2].Length) == (3, 3, 4)
            && run.Text[3] is not ' ';
        return hasParentheses || run.Digits[0] is '0' or '8' || isNorthAmerican;
    }

    /// <summary>8 916 123-45-67: only where Russian is spoken are numbers dialled and written so.</summary>
    public static bool IsWithTrunkEight(scoped in NumberRuns run) =>
        run.Digits[0] == '8'
        && run.Groups.Length == 5
        && (run.Groups[0].Length, run.Groups[1].Length, run.Groups[2].Length) == (1, 3, 3)
        && (run.Groups[3].Length, run.Groups[4].Length) == (2, 2);

    public static bool IsThatOf(scoped in NumberRuns run, KnownPhone phone)
    {
        if (run.Text.Contains('('))
        {
            return true;
        }

        var groups = NumberingPlans.NationalGroups(phone);
        if (groups.Count != run.Groups.Length)
        {
            return false;
        }

        for (var i = 0; i < groups.Count; i++)
        {
            if (groups[i] != run.Groups[i].Length)
            {
                return false;
            }
        }

        return true;
    }

    // 0.055677 -1.193893: a dot together with spaces, a minus sign, or a single dot behind one or two digits.
    public static bool IsDecimals(scoped in NumberRuns run)
    {
        var dots = 0;
        var spaces = 0;
        var groups = run.Groups;
        for (var i = 1; i < groups.Length; i++)
        {
            var gap = run.Whole[groups[i - 1].End..groups[i].Start];
            if (gap is " -" or " .")
            {
                return true;
            }

            dots += gap is "." ? 1 : 0;
            spaces += gap is " " ? 1 : 0;
        }

        return dots > 0 && (spaces > 0 || (dots == 1 && groups.Length == 2 && groups[0].Length < 3));
    }

    // 2022-10-05 12:30, 05.10.2022, 20221005123000.
    public static bool IsDate(scoped in NumberRuns run)
    {
        var groups = run.Groups;
        var digits = run.Digits;
        if (groups.Length == 1)
        {
            return digits.Length is 8 or 12 or 14
                && IsYear(digits[..4])
                && IsMonth(digits.Slice(4, 2))
                && int.Parse(digits.Slice(6, 2)) is >= 1 and <= 31
                && (digits.Length == 8 || int.Parse(digits.Slice(8, 2)) < 24);
        }

        if (groups.Length < 3)
        {
            return false;
        }

        return AreYears(run)
            || (groups[0].Length == 4 && groups[1].Length <= 2 && IsYear(digits[..4]))
            || (
                groups[2].Length == 4
                && groups[1].Length <= 2
                && groups[0].Length <= 2
                && IsYear(digits.Slice(groups[2].FirstDigit, 4))
            );
    }

    // 2022 2023 2024
    private static bool AreYears(scoped in NumberRuns run)
    {
        foreach (var group in run.Groups)
        {
            if (group.Length != 4 || !IsYear(run.Digits.Slice(group.FirstDigit, 4)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsYear(ReadOnlySpan<char> digits) => digits[..2] is "19" or "20";

    private static bool IsMonth(ReadOnlySpan<char> digits) =>
        digits[0] is '0' || (digits[0] is '1' && digits[1] <= '2');
}
