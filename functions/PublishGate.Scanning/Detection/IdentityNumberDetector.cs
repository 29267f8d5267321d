using PublishGate.Scanning.Detection.Context;
using PublishGate.Scanning.Detection.Identity;
using PublishGate.Scanning.Detection.Numbers;
using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Masking;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Detection;

/// <summary>Numbers that identify a person, an account or a device, by form, checksum and the words around them.</summary>
/// <remarks>
/// Where one in ten strings of digits passes a checksum, a key or a word before must say what the number is: pages are
/// full of ids.
/// </remarks>
internal sealed class IdentityNumberDetector : IDetector
{
    private const int FewestDigits = 5;

    public IReadOnlyList<Rule> Rules { get; } = [.. IdentityKinds.All.Select(kind => kind.Rule)];

    public FragmentTraits Needs => FragmentTraits.FourDigits;

    public IReadOnlyList<Example> Examples => IdentityExamples.All;

    public void Detect(Fragment fragment, DetectionContext context)
    {
        Span<char> digits = stackalloc char[NumberRuns.MaximumDigits];
        Span<DigitGroup> groups = stackalloc DigitGroup[NumberRuns.MaximumDigits];
        var isAscii = !fragment.Traits.HasFlag(FragmentTraits.NonAscii);
        for (var run = new NumberRuns(fragment.Text, isAscii, digits, groups); run.MoveNext(); )
        {
            if (IsPlausible(run))
            {
                Judge(run, fragment, context);
            }
        }
    }

    // Enough digits, or the first ones of a code that begins with capitals: IBAN, codice fiscale, PAN.
    private static bool IsPlausible(scoped in NumberRuns run) =>
        run.Digits.Length >= FewestDigits || (run.Digits.Length > 1 && char.IsAsciiLetterUpper(run.Before));

    private static void Judge(scoped in NumberRuns run, Fragment fragment, DetectionContext context)
    {
        var told = ToldAbout(fragment, run.Start);
        foreach (var kind in told == Topic.None ? IdentityKinds.Alone : IdentityKinds.All)
        {
            var isTold = (told & (kind.Own | kind.Shared)) != Topic.None;
            if ((!isTold && !kind.CanStandAlone) || kind.Read(run) is not { } match)
            {
                continue;
            }

            if (isTold || (match.IsCertain && !IsMachine(fragment)))
            {
                Report(kind, match, fragment, context);
                return;
            }
        }
    }

    // The key, else the key above it, else the closest telling word before.
    private static Topic ToldAbout(Fragment fragment, int start)
    {
        var key = Surroundings.OfKey(fragment) | (fragment.Scope?.KeyFacts.Topics ?? Topic.None);
        return (key & Topic.Identity) | Surroundings.ClosestBefore(fragment.Text, start, Topic.Identity | Topic.Phone);
    }

    private static bool IsMachine(Fragment fragment) =>
        (Surroundings.OfKey(fragment) & (Topic.Machine | Topic.Drawing)) != Topic.None;

    private static void Report(IdentityKind kind, IdentityMatch match, Fragment fragment, DetectionContext context)
    {
        var isForDonors =
            (kind.Own & (Topic.Iban | Topic.Card)) != Topic.None && Donations.AreAsked(fragment, match.Start);
        context.Report(
            new Detected(kind.Rule, fragment, match.Start, match.End - match.Start)
            {
                Canonical = match.Canonical,
                Excerpt = Mask.Number(fragment.Text[match.Start..match.End]),
                Severity =
                    match.Harmless is not null ? Severity.Info
                    : isForDonors ? Severity.Warn
                    : null,
                Because =
                    match.Harmless
                    ?? (isForDonors ? "it is where donations are sent to, by the words around it" : null),
            }
        );
    }
}
