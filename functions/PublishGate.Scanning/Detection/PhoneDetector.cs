using System.Buffers;
using PhoneNumbers;
using PublishGate.Scanning.Detection.Addresses;
using PublishGate.Scanning.Detection.Context;
using PublishGate.Scanning.Detection.Numbers;
using PublishGate.Scanning.Detection.Phones;
using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Masking;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Detection;

/// <summary>Phone numbers of every country, in the spellings that people and systems use.</summary>
internal sealed class PhoneDetector : IDetector
{
    private static readonly Rule Phone = new(
        "phone-number",
        Severity.Block,
        "A phone number",
        "Remove the number, or replace it with a number that is meant to be published."
    );

    public IReadOnlyList<Rule> Rules { get; } = [Phone];

    public FragmentTraits Needs => FragmentTraits.Digits;

    public IReadOnlyList<Example> Examples => PhoneExamples.All;

    public void Detect(Fragment fragment, DetectionContext context)
    {
        Span<char> digits = stackalloc char[NumberRuns.MaximumDigits];
        Span<DigitGroup> groups = stackalloc DigitGroup[NumberRuns.MaximumDigits];
        var isAscii = !fragment.Traits.HasFlag(FragmentTraits.NonAscii);
        PhoneEvidence? evidence = null;
        for (var run = new NumberRuns(fragment.Text, isAscii, digits, groups); run.MoveNext(); )
        {
            if (run.Digits.Length < PhoneReader.FewestDigits)
            {
                continue;
            }

            evidence ??= new PhoneEvidence(fragment, context);
            if (evidence.Key.HasFlag(Topic.Drawing) && fragment.Text.AsSpan().TrimStart() is not ['+', ..])
            {
                return;
            }

            if (PhoneReader.Read(run, evidence) is { } match)
            {
                Report(match, evidence, context);
            }
            else if (evidence.IsInNameOfRecording(run.End))
            {
                ReadNames(run, evidence, context);
            }
            else if (run.IsMixed())
            {
                ReadParts(run, evidence, context);
            }
        }
    }

    // /calls/79161234567-380501234567.mp3: who calls whom.
    private static void ReadNames(scoped in NumberRuns run, PhoneEvidence evidence, DetectionContext context)
    {
        Span<char> digits = stackalloc char[NumberRuns.MaximumDigits];
        Span<DigitGroup> groups = stackalloc DigitGroup[NumberRuns.MaximumDigits];
        for (var group = 0; group < run.Groups.Length; group++)
        {
            if (PhoneReader.ReadName(run.Part(group, group + 1, digits, groups)) is { } match)
            {
                Report(match, evidence, context);
            }
        }
    }

    // A postcode, a year or a house number with only a space between it and the phone number.
    private static void ReadParts(scoped in NumberRuns run, PhoneEvidence evidence, DetectionContext context)
    {
        Span<char> digits = stackalloc char[NumberRuns.MaximumDigits];
        Span<DigitGroup> groups = stackalloc DigitGroup[NumberRuns.MaximumDigits];
        for (var group = 0; group < run.Groups.Length; )
        {
            var end = run.NextPart(group);
            var part = run.Part(group, end, digits, groups);
            if (end - group > 1 && PhoneReader.Read(part, evidence) is { } match)
            {
                Report(match, evidence, context);
            }

            group = end;
        }
    }

    private static void Report(PhoneMatch match, PhoneEvidence evidence, DetectionContext context)
    {
        var fragment = evidence.Fragment;
        var because = WhyHarmless(match.Phone, fragment);
        var warns =
            evidence.IsBesideStaff ? "it stands beside an address at the site's own host"
            : IsBuilders(fragment, context) ? "it belongs to those who built the site"
            : Reachable.IsSample(fragment, match.Start)
                ? "it shows how to write a number, by its key or the words before it"
            : PublishedContacts.IsAmongNetworks(fragment) ? "it stands among the site's accounts with networks"
            : Appeals.Hold(fragment, match.Start) ? "the text gives it to its readers, by the words before it"
            : Reachable.IsDesk(fragment, context) ? "it belongs to a desk or an imprint, by the words around it"
            : PublishedContacts.IsOfVenue(fragment)
                ? "it belongs to a place or body that anyone may call, by the keys around it"
            : null;
        context.Report(
            new Detected(Phone, fragment, match.Start, match.End - match.Start)
            {
                Canonical = match.Phone.E164,
                Excerpt = Mask.Number(fragment.Text[match.Start..match.End]),
                Title = TitleOf(match.Phone),
                Severity =
                    because is not null ? Severity.Info
                    : warns is not null ? Severity.Warn
                    : null,
                Because = because ?? warns,
                ForReaders =
                    Reachable.IsCallLink(fragment)
                    || Reachable.IsShownValue(fragment)
                    || Reachable.IsFoldedContact(fragment, context),
            }
        );
    }

    // <!-- Built by Lark Studio, +49 30 … -->
    private static bool IsBuilders(Fragment fragment, DetectionContext context) =>
        fragment.Form == FragmentForm.Comment && context.WordsOf(fragment).TellBuilders;

    private static string? WhyHarmless(KnownPhone phone, Fragment fragment) =>
        ReservedPhones.Why(phone.E164)
        ?? (phone.IsPublicByNature ? "numbers of this kind are made to be published" : null)
        ?? (PublishedContacts.Holds(fragment) ? "it is an organisation's own contact" : null);

    private static string TitleOf(KnownPhone phone)
    {
        var kind = phone.Type switch
        {
            PhoneNumberType.MOBILE => "A mobile number",
            PhoneNumberType.FIXED_LINE => "A landline number",
            _ => "A phone number",
        };
        return phone.Region is null or "" or "001" or "ZZ" ? kind : $"{kind} ({phone.Region})";
    }
}
