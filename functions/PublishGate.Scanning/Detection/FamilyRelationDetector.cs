using PublishGate.Scanning.Detection.Context;
using PublishGate.Scanning.Detection.Names;
using PublishGate.Scanning.Detection.Notes;
using PublishGate.Scanning.Detection.Vocabulary;
using PublishGate.Scanning.Detection.Words;
using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Masking;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Detection;

/// <summary>Who is related to whom, where only the source tells.</summary>
internal sealed class FamilyRelationDetector : IDetector
{
    private const int LongestRemark = 600;
    private const int ShortText = 160;
    private const int Reach = 32;
    private const int MostWordsOfRelation = 7;

    private static readonly Rule Relation = new(
        "family-relation",
        Severity.Block,
        "A family relation",
        "Delete it: who is related to whom leads to people who were never asked."
    );

    public IReadOnlyList<Rule> Rules { get; } = [Relation];

    public FragmentTraits Needs => FragmentTraits.Letters;

    public IReadOnlyList<Example> Examples { get; } =
    [
        Under("relation", "mother of the caller"),
        Under("relationship", "wife"),
        Under("родство", "сестра"),
        Under("kinship", "father"),
        Under("note", "she is the wife of Sgt. Vymyslov"),
        Comment("his mother does not know that he called"),
        Comment("wife of the second caller"),
        Comment("это жена Зорислава, просила не звонить"),
        Comment("Schwester des Anrufers"),
        Comment("kinship: madre"),
        Under("family", "wife of the caller"),
        Example.Finds("Iva Nemova, wife of the caller", "Iva Nemova, wife of the caller"),
        Example.Finds("his mother, lives in the same village", "his mother, lives in the same village") with
        {
            Severity = Severity.Warn,
        },
        Example.Ignores("sans-serif") with
        {
            Key = "family",
        },
        Example.Ignores("Her mother never gave up: the story of a champion"),
        Example.Ignores("4711-mother-of-caller") with
        {
            Key = "x",
        },
        Example.Ignores("hasMany") with
        {
            Key = "relation",
        },
        Example.Ignores("Relationship") with
        {
            Key = "relationship",
        },
        Example.Ignores("His mother said he was the wife of nobody") with
        {
            Key = "articleBody",
        },
        Example.Ignores("Son of slain officer speaks out") with
        {
            Key = "headline",
        },
        Example.Ignores("parent and child nodes") with
        {
            Channel = Channel.HtmlComment,
        },
        Example.Ignores("mother") with
        {
            Key = "type",
        },
    ];

    public void Detect(Fragment fragment, DetectionContext context)
    {
        var text = fragment.Text.AsSpan();
        if (
            fragment.Visible
            || text.Length > LongestRemark
            || !(
                HasSeveralWords(fragment)
                || fragment.KeyFacts.Meaning.HasFlag(KeyMeaning.Relation)
                || fragment.Key == "rel"
            )
            || fragment.Form is not (FragmentForm.Text or FragmentForm.Comment)
            || context.PeopleIn(fragment) is not { Count: > 0 } people
        )
        {
            return;
        }

        var setting = Setting.Of(fragment, context);
        if (setting.Own.HasFlag(KeyMeaning.Fiction))
        {
            return;
        }

        var isUnderRelation =
            setting.Own.HasFlag(KeyMeaning.Relation)
            || "family".Equals(fragment.Key, StringComparison.OrdinalIgnoreCase)
            || fragment is { Key: "rel", Channel: Channel.ScriptJson }
            || IsLabelledRelation(fragment, context);
        var audience = Audiences.Of(fragment, setting);
        foreach (var kin in people.Where(person => person.Phrase.Weight == PeopleWords.Kin))
        {
            if (isUnderRelation || (audience == Audience.Insiders && IsSomeones(text, kin, people)))
            {
                Report(fragment, kin, null, context);
                return;
            }

            if (Elsewhere(text, kin, people, audience) is { } severity)
            {
                Report(fragment, kin, severity == Severity.Block ? null : severity, context);
                return;
            }
        }
    }

    /// <summary>What a relation deserves that nobody marked as a remark.</summary>
    private static Severity? Elsewhere(
        ReadOnlySpan<char> text,
        PhraseHit kin,
        IReadOnlyList<PhraseHit> people,
        Audience audience
    )
    {
        if (text.Length > ShortText || audience is not (Audience.Unknown or Audience.Readers))
        {
            return null;
        }

        var isOfPerson = IsOfPerson(kin, people);
        var isWhole = isOfPerson && IsWhole(text, people);
        if (audience == Audience.Readers)
        {
            return isWhole ? Severity.Warn : null;
        }

        return isWhole ? Severity.Block
            : isOfPerson || BeginsWithPossessive(text, kin) ? Severity.Warn
            : null;
    }

    // "Iva Nemova, wife of the caller": a name and a relation, and nothing that would be told to readers.
    private static bool IsWhole(ReadOnlySpan<char> text, IReadOnlyList<PhraseHit> people)
    {
        var rest = BehindName(text).Trim();
        var words = 0;
        foreach (var _ in new WordEnumerator(rest))
        {
            words++;
        }

        var last = text[people[^1].End..].Trim(" .)").Length;
        return words <= MostWordsOfRelation && !rest.IsEmpty && (!char.IsUpper(rest[0]) || last == 0);
    }

    // "his mother, lives in the same village"
    private static bool BeginsWithPossessive(ReadOnlySpan<char> text, PhraseHit kin)
    {
        var before = text[..kin.Start].TrimEnd();
        var first = text.Length - BehindName(text).Length;
        return kin.Start - first <= Reach / 2
            && !char.IsUpper(text[first..].TrimStart()[0])
            && EndsWithPossessive(before);
    }

    private static ReadOnlySpan<char> BehindName(ReadOnlySpan<char> text)
    {
        var isNamed = NameReader.ReadLeading(text) is { Words: > 1 } name;
        var comma = isNamed ? text.IndexOfAny(',', '，') : -1;
        return comma < 0 || comma + 1 == text.Length ? text : text[(comma + 1)..];
    }

    private static bool HasSeveralWords(Fragment fragment) =>
        (fragment.Traits & (FragmentTraits.Space | FragmentTraits.NonAscii)) != FragmentTraits.None;

    private static bool IsLabelledRelation(Fragment fragment, DetectionContext context) =>
        fragment.Form == FragmentForm.Comment
        && context.LabelsIn(fragment).Any(line => line.Meaning.HasFlag(KeyMeaning.Relation));

    /// <summary>A possessive, a person or a name stands close to the word.</summary>
    private static bool IsSomeones(ReadOnlySpan<char> text, PhraseHit kin, IReadOnlyList<PhraseHit> people)
    {
        var before = text[Math.Max(0, kin.Start - Reach)..kin.Start].TrimEnd();
        var after = text[kin.End..Math.Min(text.Length, kin.End + Reach)];
        return EndsWithPossessive(before)
            || people.Any(other => other != kin && Math.Abs(other.Start - kin.Start) <= Reach)
            || BeginsWithName(after);
    }

    // "wife of the caller": someone's in the story, not just anyone's.
    private static bool IsOfPerson(PhraseHit kin, IReadOnlyList<PhraseHit> people) =>
        people.Any(other => other.Phrase.Weight != PeopleWords.Kin && Math.Abs(other.Start - kin.Start) <= Reach);

    private static bool EndsWithPossessive(ReadOnlySpan<char> before)
    {
        foreach (var possessive in PossessiveWords.All)
        {
            if (
                before.EndsWith(possessive, StringComparison.OrdinalIgnoreCase)
                && (before.Length == possessive.Length || !char.IsLetter(before[^(possessive.Length + 1)]))
            )
            {
                return true;
            }
        }

        return before.EndsWith("'s", StringComparison.Ordinal) || before.EndsWith("’s", StringComparison.Ordinal);
    }

    private static bool BeginsWithName(ReadOnlySpan<char> after)
    {
        for (var at = 0; at < after.Length; at++)
        {
            if (char.IsUpper(after[at]) && (at == 0 || !char.IsLetterOrDigit(after[at - 1])))
            {
                // Right behind the word also a name that no list has, and the other cases of a name.
                return NameReader.ReadAt(after, at) is { IsOrganisation: false } name && (name.IsPersons || at == 1);
            }
        }

        return false;
    }

    private static void Report(Fragment fragment, PhraseHit kin, Severity? severity, DetectionContext context)
    {
        var text = fragment.Text.AsSpan();
        var (start, length) = Sentences.Around(text, kin.Start, kin.End);
        if (context.VisibleWords.HasMostOf(text.Slice(start, length)) && length > kin.End - kin.Start)
        {
            return;
        }

        context.Report(
            new Detected(Relation, fragment, start, length)
            {
                Severity = severity,
                Canonical = fragment.Text.Substring(start, Math.Min(length, Sentences.MaximumLength)),
                Excerpt =
                    length > kin.End - kin.Start
                        ? Mask.AllBut(text[kin.Start..kin.End].ToString())
                        : Mask.Words(fragment.Text),
            }
        );
    }

    private static Example Under(string key, string text) => Example.Finds(text, text) with { Key = key };

    private static Example Comment(string text) => Example.Finds(text, text) with { Channel = Channel.HtmlComment };
}
