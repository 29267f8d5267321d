using System.Collections.Frozen;
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
    private const int FewestDigitsInName = 11;
    private const int MostDigitsInName = 13;
    private const int MostInternationalDigits = 15;
    private const int MostGroups = 9;
    private const int WordsOfSlug = 4;

    // A country's and an area's.
    private const int LongestCode = 8;

    private static readonly FrozenSet<string> Areas = new[]
    {
        "ndc",
        "areaCode",
        "area_code",
        "area",
        "operatorCode",
        "nationalDestinationCode",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

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
            ?? NationalPhones.Read(run, evidence);
    }

    /// <summary>A mobile number with its country's code that a recording is named by.</summary>
    /// <remarks>Eleven digits that begin with 1 are too often an id for that.</remarks>
    public static PhoneMatch? ReadName(scoped in NumberRuns run)
    {
        var isWord = !char.IsLetterOrDigit(run.Before) && run.Digits[0] is not ('0' or '1');
        return
            isWord
            && run.Digits.Length is >= FewestDigitsInName and <= MostDigitsInName
            && NumberingPlans.International(run.Digits) is { IsMobile: true } phone
            ? new PhoneMatch(phone, run.Start, run.End)
            : null;
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

        return PhoneWords.Tell(run, evidence) && NumberingPlans.PossiblyInternational(run.Digits) is { } possible
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
        if (prefix == 0 || evidence.IsUnderMachineKey)
        {
            return null;
        }

        const Topic near = Topic.Person | Topic.Line | Topic.Number;
        var isUnlikely =
            run.Groups[0].Length < prefix
            || (
                run.Groups.Length < 3
                && !evidence.IsNumberOfSomeone
                && !PhoneWords.Tell(run, evidence)
                && Surroundings.ClosestBefore(evidence.Fragment.Text, run.Start, near | Topic.Machine | Topic.Identity)
                    is Topic.None
                        or Topic.Machine
                        or Topic.Identity
            );
        return !isUnlikely && NumberingPlans.International(digits[prefix..]) is { } phone
            ? new PhoneMatch(phone, run.Start, run.End)
            : null;
    }

    // {"countryCode": "+7", "number": "9161234567"}
    private static PhoneMatch? WithSiblingCode(scoped in NumberRuns run, PhoneEvidence evidence)
    {
        if (
            (evidence.Key & (Topic.Phone | Topic.Line | Topic.Number)) == Topic.None
            && evidence.Fragment.Key is not "sn"
        )
        {
            return null;
        }

        var beside = Surroundings.Beside(evidence.Fragment, Topic.CallingCode) ?? CountryBeside(evidence.Fragment);
        if (beside is not { } code)
        {
            return null;
        }

        // {"cc": "7", "ndc": "916", "sn": "1234567"}
        var country = $"{code.Text.AsSpan().Trim()}{AreaBeside(evidence.Fragment)}".AsSpan();
        if (country.Length == 2 && char.IsAsciiLetter(country[0]))
        {
            return NumberingPlans.National(run.Digits, country.ToString().ToUpperInvariant()) is { } national
                ? new PhoneMatch(national, run.Start, run.End)
                : null;
        }

        country = country.TrimStart("+0 ");
        return
            country.Length is > 0 and <= LongestCode
            && !country.ContainsAnyExceptInRange('0', '9')
            && NumberingPlans.International($"{country}{run.Digits}") is { } phone
            ? new PhoneMatch(phone, run.Start, run.End)
            : null;
    }

    private static string AreaBeside(Fragment fragment)
    {
        foreach (var member in fragment.Scope?.Members ?? [])
        {
            if (member != fragment && Areas.Contains(member.Key ?? ""))
            {
                return member.Text.Trim();
            }
        }

        return "";
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

        var isTold = PhoneWords.TellClosely(run, evidence);
        if (!isTold && (PhoneSpelling.IsDate(run) || !PhoneWords.Hint(run, evidence)))
        {
            return null;
        }

        return NumberingPlans.International(run.Digits) is { } phone && (isTold || phone.IsMobile || evidence.IsInCall)
            ? new PhoneMatch(phone, run.Start, run.End)
            : null;
    }

    private static bool IsGlued(scoped in NumberRuns run, PhoneEvidence evidence)
    {
        var isName =
            evidence.Fragment.Form is FragmentForm.Name or FragmentForm.Url
            || evidence.Fragment.Channel is Reports.Channel.FileName;
        var before = run.Before;
        var after = run.After;
        return char.IsLetterOrDigit(before) && before < '\u2E80'
            || before is '#' or '$' or '€' or '£' or '¥' or '%' or '.' or '\\'
            || (before is '_' or '-' && (!isName || IsEndOfSlug(run)))
            || (before is '/' && IsInPath(run, evidence))
            || (char.IsLetter(after) && after < '\u2E80')
            || after is '%' or '°' or '€';
    }

    // /who-is-bad-at-tel-1159025815: the id of a story behind the words of its headline.
    private static bool IsEndOfSlug(scoped in NumberRuns run)
    {
        var segment = run.Whole[..run.Start];
        segment = segment[(segment.LastIndexOf('/') + 1)..];
        return segment.Count('-') >= WordsOfSlug && !segment.ContainsAny(' ', '=');
    }

    // https://lark.invalid/e/8122028 within a text to share: a page's id. Messengers' links have the number alone.
    private static bool IsInPath(scoped in NumberRuns run, PhoneEvidence evidence)
    {
        var before = run.Whole[..run.Start];
        var address = before[(before.LastIndexOfAny(' ', '\n', '=') + 1)..];
        var host = address.IndexOf("://", StringComparison.Ordinal);
        return evidence.Fragment.Form != FragmentForm.Url && host > 0 && address[(host + 3)..].Count('/') > 1;
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
