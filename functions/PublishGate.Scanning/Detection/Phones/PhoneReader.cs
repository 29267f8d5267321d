using PublishGate.Scanning.Detection.Context;
using PublishGate.Scanning.Detection.Numbers;
using PublishGate.Scanning.Fragments;

namespace PublishGate.Scanning.Detection.Phones;

/// <summary>Decides whether a run of digits is a phone number, by its spelling first and by its surroundings then.</summary>
internal static class PhoneReader
{
    /// <summary>The shortest number with its country's code.</summary>
    public const int FewestDigits = 7;
    private const int FewestDigitsInText = 9;
    private const int LocalDigits = 7;
    private const int MostInternationalDigits = 15;
    private const int MostGroups = 9;

    public static PhoneMatch? Read(scoped in NumberRuns run, PhoneEvidence evidence)
    {
        if (run.Digits.Length < FewestDigits)
        {
            return null;
        }

        if (run.HasPlus)
        {
            return WithPlus(run, evidence);
        }

        if (
            run.IsCut
            || run.Digits.Length > MostInternationalDigits + 3
            || run.Groups.Length > MostGroups
            || PhoneSpelling.IsDecimals(run)
            || IsGlued(run, evidence)
        )
        {
            return null;
        }

        return WithSiblingCode(run, evidence)
            ?? WithDialledPrefix(run, evidence)
            ?? Bare(run, evidence)
            ?? National(run, evidence);
    }

    // A plus sign and an assigned number: proof enough wherever it stands.
    private static PhoneMatch? WithPlus(scoped in NumberRuns run, PhoneEvidence evidence)
    {
        if (char.IsDigit(run.Before) || run.Digits[0] == '0' || IsDecimal(run, evidence))
        {
            return null;
        }

        for (var groups = run.Groups.Length; groups > 0; groups--)
        {
            var last = run.Groups[groups - 1];
            var digits = run.Digits[..Math.Min(last.FirstDigit + last.Length, run.Digits.Length)];
            if (digits.Length < FewestDigits)
            {
                break;
            }

            if (NumberingPlans.International(digits) is { } phone)
            {
                return new PhoneMatch(phone, run.Start, last.End);
            }
        }

        if (WithoutTrunkPrefix(run) is { } trunk)
        {
            return new PhoneMatch(trunk, run.Start, run.End);
        }

        return IsTold(run, evidence) && NumberingPlans.PossiblyInternational(run.Digits) is { } possible
            ? new PhoneMatch(possible, run.Start, run.End)
            : null;
    }

    // +44 (0) 20 …: the zero is for those who dial at home, also where nobody has to.
    private static KnownPhone? WithoutTrunkPrefix(scoped in NumberRuns run)
    {
        if (run.Groups.Length < 3 || run.Groups[1].Length != 1 || run.Digits[run.Groups[1].FirstDigit] != '0')
        {
            return null;
        }

        var zero = run.Groups[1].FirstDigit;
        return NumberingPlans.International($"{run.Digits[..zero]}{run.Digits[(zero + 1)..]}");
    }

    // 00 7 916 …, 011 7 916 …
    private static PhoneMatch? WithDialledPrefix(scoped in NumberRuns run, PhoneEvidence evidence)
    {
        var digits = run.Digits;
        var prefix =
            digits.StartsWith("00") ? 2
            : digits.StartsWith("011") ? 3
            : 0;
        const Topic near = Topic.Person | Topic.Line | Topic.Number;
        var isUnlikely =
            run.Groups[0].Length < prefix
            || (
                run.Groups.Length < 3
                && !IsTold(run, evidence)
                && Surroundings.ClosestBefore(evidence.Fragment.Text, run.Start, near | Topic.Machine | Topic.Identity)
                    is Topic.None
                        or Topic.Machine
                        or Topic.Identity
            );
        if (prefix == 0 || isUnlikely || evidence.IsUnderMachineKey)
        {
            return null;
        }

        return NumberingPlans.International(digits[prefix..]) is { } phone
            ? new PhoneMatch(phone, run.Start, run.End)
            : null;
    }

    // {"countryCode": "+7", "number": "9161234567"}
    private static PhoneMatch? WithSiblingCode(scoped in NumberRuns run, PhoneEvidence evidence)
    {
        if ((evidence.Key & (Topic.Phone | Topic.Line | Topic.Number)) == Topic.None)
        {
            return null;
        }

        var beside = Surroundings.Beside(evidence.Fragment, Topic.CallingCode) ?? CountryBeside(evidence.Fragment);
        if (beside is not { } code)
        {
            return null;
        }

        var country = code.Text.AsSpan().Trim();
        if (country.Length == 2 && char.IsAsciiLetter(country[0]))
        {
            return NumberingPlans.National(run.Digits, country.ToString().ToUpperInvariant()) is { } national
                ? new PhoneMatch(national, run.Start, run.End)
                : null;
        }

        country = country.TrimStart("+0 ");
        return
            country.Length is > 0 and <= 4
            && !country.ContainsAnyExceptInRange('0', '9')
            && NumberingPlans.International($"{country}{run.Digits}") is { } phone
            ? new PhoneMatch(phone, run.Start, run.End)
            : null;
    }

    // "country": "UA"
    private static Fragment? CountryBeside(Fragment fragment)
    {
        foreach (var member in fragment.Scope?.Members ?? [])
        {
            if (
                member.Text.Length == 2
                && member.Key is { } key
                && (
                    key.Contains("country", StringComparison.OrdinalIgnoreCase)
                    || key.Contains("region", StringComparison.OrdinalIgnoreCase)
                )
            )
            {
                return member;
            }
        }

        return null;
    }

    // 79161234567: the country's code without a plus sign, so something else must say that it is a phone.
    private static PhoneMatch? Bare(scoped in NumberRuns run, PhoneEvidence evidence)
    {
        if (run.Digits[0] == '0' || run.Digits.Length is < FewestDigitsInText or > MostInternationalDigits)
        {
            return null;
        }

        var isTold = IsToldClosely(run, evidence);
        if (!isTold && (PhoneSpelling.IsDate(run) || !IsHinted(run, evidence)))
        {
            return null;
        }

        return NumberingPlans.International(run.Digits) is { } phone && (isTold || phone.IsMobile || evidence.IsInCall)
            ? new PhoneMatch(phone, run.Start, run.End)
            : null;
    }

    private static PhoneMatch? National(scoped in NumberRuns run, PhoneEvidence evidence)
    {
        var rightBefore = Surroundings.RightBefore(evidence.Fragment.Text, run.Start);
        var isUrl = evidence.Fragment.Form == FragmentForm.Url;
        var isTelling =
            evidence.IsUnderPhoneKey || (rightBefore & (isUrl ? Topic.Phone : Topic.Phone | Topic.Line)) != Topic.None;
        if (isUrl && !isTelling)
        {
            return null;
        }

        if (!isTelling && (evidence.IsUnderMachineKey || PhoneSpelling.IsDate(run)))
        {
            return null;
        }

        var isShort = run.Digits.Length < FewestDigitsInText && run.Groups.Length == 1;
        if (isShort && !isTelling)
        {
            return null;
        }

        var isTold = run.Groups.Length == 1 ? IsToldClosely(run, evidence) : IsTold(run, evidence);
        if (!isTold && !PhoneSpelling.IsLikePhone(run))
        {
            return null;
        }

        foreach (var region in evidence.Regions(run.Start))
        {
            if (
                NumberingPlans.National(run.Digits, region) is { } phone
                && (isTold || PhoneSpelling.IsThatOf(run, phone))
            )
            {
                return new PhoneMatch(phone, run.Start, run.End);
            }
        }

        return evidence.Key.HasFlag(Topic.Phone) ? Anywhere(run) ?? Local(run) : null;
    }

    // 383 2428: seven digits as they are dialled within one town, under a key that says phone and nothing else.
    private static PhoneMatch? Local(scoped in NumberRuns run) =>
        run.Digits.Length == LocalDigits
        && run.Groups.Length == 2
        && run.Groups[0].Length == 3
        && NumberingPlans.WithinTown(run.Digits) is { } phone
            ? new PhoneMatch(phone, run.Start, run.End)
            : null;

    private static PhoneMatch? Anywhere(scoped in NumberRuns run)
    {
        foreach (var region in Regions.Wide)
        {
            if (NumberingPlans.National(run.Digits, region) is { } phone)
            {
                return new PhoneMatch(phone, run.Start, run.End);
            }
        }

        return null;
    }

    private static bool IsTold(scoped in NumberRuns run, PhoneEvidence evidence)
    {
        var text = evidence.Fragment.Text;
        return evidence.IsUnderPhoneKey
            || Surroundings.ClosestBefore(text, run.Start, Topic.Phone | Topic.Identity).HasFlag(Topic.Phone)
            || IsToldRightBefore(text, run.Start);
    }

    // Digits without any spelling: the word must stand close, and no other kind of number closer.
    private static bool IsToldClosely(scoped in NumberRuns run, PhoneEvidence evidence)
    {
        if (evidence.IsUnderPhoneKey)
        {
            return true;
        }

        var text = evidence.Fragment.Text;
        var hasOwnName = evidence.Fragment.Form == FragmentForm.Url || run.Before is '=' or ':';
        return IsToldRightBefore(text, run.Start)
            || (
                !hasOwnName
                && Surroundings
                    .ClosestBefore(text, run.Start, Topic.Phone | Topic.Identity | Topic.Machine)
                    .HasFlag(Topic.Phone)
            );
    }

    // Someone is near, in the same object or just before: "mother Olga, 79161234567". Eleven digits that begin with 1 are
    // too often an id for that.
    private static bool IsHinted(scoped in NumberRuns run, PhoneEvidence evidence)
    {
        if (evidence.IsHinted)
        {
            return true;
        }

        var text = evidence.Fragment.Text;
        return evidence.Fragment.Form is FragmentForm.Text or FragmentForm.Comment
            && run.Groups.Length == 1
            && run.Digits[0] != '1'
            && run.Before is ' ' or '(' or '\n' or '\t' or '\u00A0'
            && !evidence.IsUnderMachineKey
            && Surroundings
                .ClosestBefore(text, run.Start, Topic.Person | Topic.Identity | Topic.Machine)
                .HasFlag(Topic.Person);
    }

    private static bool IsToldRightBefore(ReadOnlySpan<char> text, int start) =>
        (Surroundings.RightBefore(text, start) & (Topic.Phone | Topic.Line)) != Topic.None;

    private static bool IsGlued(scoped in NumberRuns run, PhoneEvidence evidence)
    {
        var isName =
            evidence.Fragment.Form is FragmentForm.Name or FragmentForm.Url
            || evidence.Fragment.Channel is Reports.Channel.FileName;
        var before = run.Before;
        var after = run.After;
        return char.IsLetterOrDigit(before) && before < '\u2E80'
            || before is '#' or '$' or '€' or '£' or '¥' or '%' or '.' or '\\'
            || (before is '_' or '-' && !isName)
            || (char.IsLetter(after) && after < '\u2E80')
            || after is '%' or '°' or '€';
    }

    // +55.7558: a coordinate, unless the dot stands right behind the country's code and a whole number follows (RFC 5733).
    private static bool IsDecimal(scoped in NumberRuns run, PhoneEvidence evidence)
    {
        if (run.Groups.Length != 2 || run.Groups[0].Length > 3 || !run.Text.Contains('.'))
        {
            return false;
        }

        const Topic Coordinate = Topic.Latitude | Topic.Longitude | Topic.Coordinates;
        return (evidence.Key & Coordinate) != Topic.None
            || NumberingPlans.International(run.Digits) is not { } phone
            || !run.Digits[..run.Groups[0].Length].SequenceEqual($"{phone.Number.CountryCode}");
    }
}
