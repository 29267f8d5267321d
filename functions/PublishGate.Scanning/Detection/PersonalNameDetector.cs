using System.Buffers;
using PublishGate.Scanning.Detection.Context;
using PublishGate.Scanning.Detection.Names;
using PublishGate.Scanning.Detection.Notes;
using PublishGate.Scanning.Detection.Vocabulary;
using PublishGate.Scanning.Detection.Words;
using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Masking;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Detection;

/// <summary>Names of people in a story that only the source knows.</summary>
/// <remarks>
/// A page is full of names that are meant to be there: a name counts only under a key, or behind a word, that says it is
/// someone's in the story, and only if readers do not see it.
/// </remarks>
internal sealed class PersonalNameDetector : IDetector
{
    private const int LongestValue = 120;
    private const int LongestRemark = 600;

    private static readonly Rule Name = new(
        "personal-name",
        Severity.Block,
        "A person's name",
        "Delete the name, or keep it in fields that the site's template does not send."
    );

    private static readonly SearchValues<string> HalvesOfNames = SearchValues.Create(
        [
            "first",
            "last",
            "vorname",
            "nachname",
            "surname",
            "given",
            "prenom",
            "prénom",
            "apellido",
            "cognome",
            "имя",
            "фамил",
        ],
        StringComparison.OrdinalIgnoreCase
    );

    private static readonly SearchValues<string> WordsForName = SearchValues.Create(
        ["name", "имя", "фамилия", "ім'я", "прізвище", "nom", "nazwisk", "imię", "الاسم", "نام", "名"],
        StringComparison.Ordinal
    );

    public IReadOnlyList<Rule> Rules { get; } = [Name];

    public FragmentTraits Needs => FragmentTraits.Letters;

    public IReadOnlyList<Example> Examples => PersonalNameExamples.All;

    public void Detect(Fragment fragment, DetectionContext context)
    {
        if (fragment.Visible || fragment.Form is not (FragmentForm.Text or FragmentForm.Comment))
        {
            return;
        }

        var telling = fragment.Form == FragmentForm.Comment ? Telling.Nothing : TellingScope.Of(fragment, context);
        if (telling != Telling.Nothing && fragment.Text.Length <= LongestValue)
        {
            DetectUnderKey(fragment, telling, context);
        }
        else if (fragment.Traits.HasFlag(FragmentTraits.Space) || fragment.Traits.HasFlag(FragmentTraits.NonAscii))
        {
            DetectAlias(fragment, context);
            var last = DetectInRemark(fragment, context);
            if (fragment.Traits.HasFlag(FragmentTraits.NonAscii) && fragment.Text.Length <= LongestRemark)
            {
                DetectFullNames(fragment, last, context);
            }
        }
    }

    // "Смирнов Пётр Ильич, 1998"
    private static void DetectFullNames(Fragment fragment, int known, DetectionContext context)
    {
        const KeyMeaning published = KeyMeaning.Byline | KeyMeaning.Prose;
        var text = fragment.Text.AsSpan();
        for (var from = 0; FullNames.Next(text, ref from) is { } name; )
        {
            var setting = Setting.Of(fragment, context);
            var audience = Audiences.Of(fragment, setting);
            if (
                ((setting.Own | setting.Around) & published) != KeyMeaning.None
                || audience is not (Audience.Insiders or Audience.Unknown)
            )
            {
                return;
            }

            if (name.Start == known)
            {
                continue;
            }

            var isKeyed = setting.Own.HasFlag(KeyMeaning.Name) && name.Start == 0;
            Report(fragment, name, isKeyed || audience == Audience.Insiders ? Severity.Block : Severity.Warn, context);
        }
    }

    // "Anna" = Iva Nemova
    private static void DetectAlias(Fragment fragment, DetectionContext context)
    {
        if (fragment.Text.Length > LongestRemark)
        {
            return;
        }

        var said = fragment.Form == FragmentForm.Comment ? AliasTies.SaidIn(fragment.Text) : null;
        if (
            (said ?? AliasTies.In(fragment.Text, fragment.Form == FragmentForm.Comment)) is { } name
            && Audiences.Of(fragment, Setting.Of(fragment, context)) is Audience.Insiders or Audience.Unknown
        )
        {
            Report(fragment, name, Severity.Block, context);
        }
    }

    private static void DetectUnderKey(Fragment fragment, Telling telling, DetectionContext context)
    {
        if (
            (NameReader.ReadLeading(fragment.Text) ?? NameBehindRank(fragment.Text, telling)) is { } name
            && SeverityUnderKey(name, telling, fragment.Key) is { } severity
            && !FreeText.IsLabelOf(fragment.Text, fragment.Key ?? "")
        )
        {
            Report(fragment, name, severity, context);
        }
    }

    // "сержант Ковальчук Андрій", "private Iva Nemova"
    private static NameShape? NameBehindRank(string text, Telling telling)
    {
        var space = text.IndexOf(' ', StringComparison.Ordinal);
        return
            telling >= Telling.Surely
            && space > 2
            && char.IsLower(text[0])
            && space + 1 < text.Length
            && char.IsUpper(text[space + 1])
            && NameReader.ReadAt(text, space + 1) is { Words: > 1 } name
            && name.Start + name.Length == text.Length
            ? name
            : null;
    }

    private static Severity? SeverityUnderKey(NameShape name, Telling telling, string? key) =>
        telling switch
        {
            _ when name.IsOrganisation => null,
            // One word is all that "vorname" is given; under "callerName" it may be anything.
            Telling.Name when key is not null && key.AsSpan().ContainsAny(HalvesOfNames) => Severity.Block,
            Telling.Name => name.IsPersons || !name.IsCased || name.Words > 1 ? Severity.Block : Severity.Warn,
            Telling.Surely when name.IsPersons || !name.IsCased => Severity.Block,
            Telling.Surely => name.Words > 1 ? Severity.Block : null,
            Telling.Perhaps when name.Words > 1 => name.IsPersons ? Severity.Block : Severity.Warn,
            Telling.Perhaps when !name.IsCased || name.IsPersons => Severity.Warn,
            Telling.Reachable when name.Words > 1 || !name.IsCased => name.IsPersons ? Severity.Warn : null,
            _ => null,
        };

    // "caller: Iva Nemova", "Iva Nemova, mother of the caller", "жена Ивана"
    // Returns where the last name begins that was found.
    private static int DetectInRemark(Fragment fragment, DetectionContext context)
    {
        var text = fragment.Text.AsSpan();
        if (text.Length > LongestRemark)
        {
            return -1;
        }

        var people = context.PeopleIn(fragment);
        if (people.Count == 0 && fragment.Form != FragmentForm.Comment)
        {
            return -1;
        }

        var audience = Audiences.Of(fragment, Setting.Of(fragment, context));
        if (
            audience is Audience.Machines or Audience.Developers
            || (audience == Audience.Readers && text.Length > LongestValue)
        )
        {
            return -1;
        }

        var severity = audience == Audience.Insiders ? Severity.Block : Severity.Warn;
        var lastStart = DetectLabelled(fragment, audience, context);
        foreach (var person in people)
        {
            if (
                (audience != Audience.Readers || IsUnveiledInHead(fragment, person))
                && NameTies.Of(text, person) is { } name
                && name.Start != lastStart
            )
            {
                var isSaidOutright = NameTies.AreAll(text, person, name) || audience == Audience.Readers;
                lastStart = name.Start;
                Report(fragment, name, isSaidOutright ? Severity.Block : severity, context);
            }
        }

        return lastStart;
    }

    // <meta name="description" content="Anna (real name Iva Nemova) tells …">
    private static bool IsUnveiledInHead(Fragment fragment, PhraseHit person) =>
        fragment.Channel == Channel.Meta
        && person.Phrase.Weight == PeopleWords.Unveiling
        && person.Phrase.Written.AsSpan().ContainsAny(WordsForName);

    // "callerName: …" in a comment: the label tells what a key would.
    private static int DetectLabelled(Fragment fragment, Audience audience, DetectionContext context)
    {
        const KeyMeaning surely = KeyMeaning.Person | KeyMeaning.Kin | KeyMeaning.HiddenName;
        const KeyMeaning someone = surely | KeyMeaning.PersonPerhaps;
        var text = fragment.Text.AsSpan();
        var last = -1;
        foreach (var line in context.LabelsIn(fragment))
        {
            var value = text[line.Start..line.End];
            var offset = line.Start + value.Length - value.TrimStart().Length;
            if (
                (line.Meaning & someone) != KeyMeaning.None
                && NameReader.ReadAt(text, offset) is { IsOrganisation: false } name
                && (name.Words > 1 || name.IsPersons || !name.IsCased)
                && (audience != Audience.Readers || IsAllOf(text[name.Start..line.End], name))
                && (
                    audience == Audience.Insiders
                    || name.IsPersons
                    || name.IsCased
                    || (line.Meaning & surely) != KeyMeaning.None
                )
            )
            {
                var isSure = (line.Meaning & surely) != KeyMeaning.None || audience == Audience.Insiders;
                Report(fragment, name, isSure ? Severity.Block : Severity.Warn, context);
                last = name.Start;
            }
        }

        return last;
    }

    // "Witness: Iva Nemova", but not the headline "Witness: Six Flags coaster was too fast".
    private static bool IsAllOf(ReadOnlySpan<char> value, NameShape name) =>
        value[name.Length..].TrimStart() is [] or [',' or ';' or '(' or '.' or '|' or '-' or '–' or '—', ..];

    private static void Report(Fragment fragment, NameShape name, Severity severity, DetectionContext context)
    {
        var value = fragment.Text.Substring(name.Start, name.Length);
        if (context.VisibleWords.HasPhrase(value))
        {
            return;
        }

        var isPartlySeen = context.VisibleWords.HasAnyWord(value);
        context.Report(
            new Detected(Name, fragment, name.Start, name.Length)
            {
                Canonical = value.ToUpperInvariant(),
                Excerpt = Mask.Words(value),
                Severity = severity == Severity.Block && !isPartlySeen ? null : Severity.Warn,
                Because = isPartlySeen ? "readers see part of the name" : null,
            }
        );
    }
}
