using PublishGate.Scanning.Detection.Context;
using PublishGate.Scanning.Detection.Numbers;
using PublishGate.Scanning.Fragments;

namespace PublishGate.Scanning.Detection.Phones;

/// <summary>Numbers as they are dialled within a country: of those where the page is at home first, then of any.</summary>
internal static class NationalPhones
{
    private const int FewestDigitsInText = 9;
    private const int LocalDigits = 7;
    private const int MostDigits = 12;

    public static PhoneMatch? Read(scoped in NumberRuns run, PhoneEvidence evidence)
    {
        var rightBefore = Surroundings.RightBefore(evidence.Fragment.Text, run.Start);
        var isTelling = IsTelling(rightBefore, evidence);
        var isSomeones = IsSomeones(run, evidence);
        if (!MayBePhone(run, evidence, isTelling))
        {
            return null;
        }

        var isLikePhone = PhoneSpelling.IsLikePhone(run);
        var isTold =
            isSomeones
            || (run.Groups.Length == 1 ? PhoneWords.TellClosely(run, evidence) : PhoneWords.Tell(run, evidence));
        if (!isTold && !isLikePhone)
        {
            return null;
        }

        var isUnderPhone = evidence.Key.HasFlag(Topic.Phone) || (evidence.IsUnderSomeonesLineKey && IsWhole(run));
        var isBehindPhone = rightBefore.HasFlag(Topic.Phone) && run.Digits.Length >= FewestDigitsInText;
        var isAnywhere =
            isUnderPhone || isBehindPhone || isSomeones || (isLikePhone && (isTelling || evidence.IsHinted));
        var here = Of(evidence.Regions(run.Start), run, mustBeSpelledSo: !isTold);
        var phone =
            (
                here is { } found
                    ? (isAnywhere || (isTold && isLikePhone)) && IsPublishedByChance(run, found)
                    : isAnywhere
            )
                ? Of(Regions.Wide, run, mustBeSpelledSo: false) ?? here
                : here;
        phone ??= isUnderPhone ? WithinTown(run) : null;
        phone ??= PhoneSpelling.IsWithTrunkEight(run) ? Of(["RU", "KZ"], run, mustBeSpelledSo: false) : null;
        phone ??= rightBefore.HasFlag(Topic.Phone) ? Labelled(run, evidence) : null;
        return phone is { } known ? new PhoneMatch(known, run.Start, run.End) : null;
    }

    private static bool IsWhole(scoped in NumberRuns run) => run.Start == 0 && run.End == run.Whole.Length;

    private static bool IsTelling(Topic rightBefore, PhoneEvidence evidence)
    {
        var telling = evidence.Fragment.Form == FragmentForm.Url ? Topic.Phone : Topic.Phone | Topic.Line;
        return evidence.IsUnderPhoneKey || (rightBefore & telling) != Topic.None;
    }

    private static bool MayBePhone(scoped in NumberRuns run, PhoneEvidence evidence, bool isTelling)
    {
        if (isTelling && (evidence.IsUnderPhoneKey || !PhoneSpelling.IsDate(run)))
        {
            return true;
        }

        var isShort = run.Digits.Length < FewestDigitsInText && run.Groups.Length == 1;
        return !isShort
            && evidence.Fragment.Form != FragmentForm.Url
            && !evidence.IsUnderMachineKey
            && !PhoneSpelling.IsDate(run);
    }

    // {"name": "…", "contact": "601-482-337"}, data-mobile="55 4837 2910", "Mutter: 0171 2345678": in groups, or with a
    // trunk prefix.
    private static bool IsSomeones(scoped in NumberRuns run, PhoneEvidence evidence) =>
        (
            (evidence.IsNumberOfSomeone && evidence.Fragment.Form == FragmentForm.Text)
            || evidence.IsBehindSomeone(run.Start)
        )
        && run.Digits.Length is >= FewestDigitsInText and <= MostDigits
        && (run.Groups.Length > 1 || run.Digits[0] is '0' or '8');

    private static KnownPhone? Of(string[] regions, scoped in NumberRuns run, bool mustBeSpelledSo)
    {
        KnownPhone? published = null;
        foreach (var region in regions)
        {
            if (
                NumberingPlans.National(run.Digits, region) is { } phone
                && (!mustBeSpelledSo || PhoneSpelling.IsThatOf(run, phone))
            )
            {
                if (!IsPublishedByChance(run, phone))
                {
                    return phone;
                }

                published ??= phone;
            }
        }

        return published;
    }

    // 0912 384 7261 is dear to call in Britain and someone's mobile in Iran: only its own spelling tells the former.
    private static bool IsPublishedByChance(scoped in NumberRuns run, KnownPhone phone) =>
        phone.IsPublicByNature && !phone.IsTollFree && !PhoneSpelling.IsThatOf(run, phone);

    // 383 2428: seven digits as they are dialled within one town, under a key that says phone and nothing else.
    private static KnownPhone? WithinTown(scoped in NumberRuns run) =>
        run.Digits.Length == LocalDigits && run.Groups.Length == 2 && run.Groups[0].Length == 3
            ? NumberingPlans.WithinTown(run.Digits)
            : null;

    // "phone: 20 176 384" where no reader looks: in groups, and short as in small countries, whichever that is.
    private static KnownPhone? Labelled(scoped in NumberRuns run, PhoneEvidence evidence) =>
        run.Digits.Length is LocalDigits or LocalDigits + 1
        && run.Groups.Length == 3
        && !evidence.Fragment.Visible
        && evidence.Fragment.Form is FragmentForm.Comment or FragmentForm.Text
        && run.Before is ' ' or ':' or '：' or '=' or '.' or '(' or '\n'
            ? NumberingPlans.Unassigned(run.Digits)
            : null;
}
