using System.Collections.Frozen;
using PublishGate.Scanning.Detection.Context;
using PublishGate.Scanning.Detection.Vocabulary;
using PublishGate.Scanning.Fragments;

namespace PublishGate.Scanning.Detection.Names;

/// <summary>Reads from the keys around a value whether it names a person of the story.</summary>
internal static class TellingScope
{
    private const KeyMeaning Someone = KeyMeaning.Person | KeyMeaning.Kin;
    private static readonly FrozenSet<string> Sources = new[]
    {
        "source",
        "anonymous source",
        "confidential source",
        "quelle",
        "fuente",
        "fonte",
        "источник",
        "джерело",
        "المصدر",
        "منبع",
        "消息来源",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private const int DigitsOfPhone = 7;

    // "callers": { "A": …, "S2": … }
    private const int LongestLetter = 2;
    private const int LongestRole = 80;

    public static Telling Of(Fragment fragment, DetectionContext context)
    {
        var own = fragment.KeyFacts.Meaning;
        if (
            (own & (KeyMeaning.Technical | KeyMeaning.Reach | KeyMeaning.Relation | KeyMeaning.Note)) != KeyMeaning.None
        )
        {
            return Telling.Nothing;
        }

        var isName = own.HasFlag(KeyMeaning.Name);
        // { "pseudonyms": { "Alexei": … } }
        var isBehindPseudonym =
            own == KeyMeaning.None && fragment.Scope?.KeyFacts.Meaning.HasFlag(KeyMeaning.HiddenName) == true;
        if (isBehindPseudonym || own.HasFlag(KeyMeaning.HiddenName) || (isName && (own & Someone) != KeyMeaning.None))
        {
            return Telling.Name;
        }

        if ((own & Someone) != KeyMeaning.None)
        {
            return Setting.Of(fragment, context).Around.HasFlag(KeyMeaning.Fiction)
                ? Telling.Reachable
                : Telling.Surely;
        }

        if (own.HasFlag(KeyMeaning.PersonPerhaps))
        {
            var isOfByline = !isName && Setting.Of(fragment, context).Around.HasFlag(KeyMeaning.Byline);
            return isOfByline ? Telling.Nothing : Telling.Perhaps;
        }

        if (own.HasFlag(KeyMeaning.PersonSomewhere))
        {
            return HasPseudonymBeside(fragment) ? Telling.Name : Telling.Reachable;
        }

        isName |=
            fragment.Key
                is "first"
                    or "last"
                    or "middle"
                    or "real"
                    or "full"
                    or "given"
                    or "family"
                    or "n"
                    or "who"
                    or "legal"
                    or "display"
                    or "resolved"
                    or "identified"
                    or "actual";
        isName |= fragment.Key is { Length: <= LongestLetter } && own == KeyMeaning.None;
        if (isName && HasPseudonymBeside(fragment))
        {
            return Telling.Name;
        }

        return isName && !own.HasFlag(KeyMeaning.Byline) ? OfScope(fragment, context) : Telling.Nothing;
    }

    // { "caller": { "name": … } }, { "callers": [ { "name": … } ] }, { "name": …, "phone": … }
    private static Telling OfScope(Fragment fragment, DetectionContext context)
    {
        var setting = Setting.Of(fragment, context);
        if ((setting.Near & (Someone | KeyMeaning.HiddenName)) != KeyMeaning.None)
        {
            // { "spouse": { "@type": "Person", "name": … } } describes someone of public life for search engines.
            return IsTyped(fragment.Scope) || setting.Around.HasFlag(KeyMeaning.Fiction)
                ? Telling.Reachable
                : Telling.Name;
        }

        if (setting.Near.HasFlag(KeyMeaning.Byline))
        {
            // { "contributors": [ { "role": "anonymous source", "name": … } ] }
            return IsAnonymousBeside(fragment) ? Telling.Name : Telling.Nothing;
        }

        if (setting.Near.HasFlag(KeyMeaning.PersonPerhaps))
        {
            // { "applicationContact": { "@type": "ContactPoint", "name": … } }
            return PublishedContacts.Holds(fragment) ? Telling.Reachable
                : IsPartOfSource(fragment) ? Telling.Name
                : Telling.Perhaps;
        }

        if (setting.Near.HasFlag(KeyMeaning.PersonSomewhere))
        {
            if (PublishedContacts.Holds(fragment))
            {
                return Telling.Reachable;
            }

            return OfSiblings(fragment, context) is var told and not Telling.Nothing ? told : Telling.Reachable;
        }

        if (setting.Around.HasFlag(KeyMeaning.Byline) || IsTyped(fragment.Scope))
        {
            return Telling.Nothing;
        }

        var beside = OfSiblings(fragment, context);
        return beside == Telling.Surely && PublishedContacts.IsOfVenue(fragment) ? Telling.Nothing : beside;
    }

    // { "source": { "firstName": …, "lastName": … } }: an agency has one name.
    private static bool IsPartOfSource(Fragment fragment) =>
        Sources.Contains(fragment.Scope?.Key ?? "")
        && fragment.Scope!.Members.Count(member => member.KeyFacts.Meaning.HasFlag(KeyMeaning.Name)) > 1;

    private static Telling OfSiblings(Fragment fragment, DetectionContext context)
    {
        var telling = Telling.Nothing;
        foreach (var member in fragment.Scope?.Members ?? [])
        {
            var meaning = member.KeyFacts.Meaning;
            if (member != fragment && RoleOf(member, meaning) is var role and not Telling.Nothing)
            {
                telling = role > telling ? role : telling;
            }

            if (
                meaning.HasFlag(KeyMeaning.Reach)
                && member.Form is FragmentForm.Text or FragmentForm.Number or FragmentForm.Url
            )
            {
                var reach =
                    member.Text.Count(char.IsDigit) >= DigitsOfPhone ? Telling.Surely
                    : member.Traits.HasFlag(FragmentTraits.AtSign) ? Telling.Reachable
                    : Telling.Nothing;
                telling = reach > telling ? reach : telling;
            }
        }

        return telling;
    }

    // { "pseudonym": "Anna", "person": … }, { "speaker": "SPEAKER_01", "resolved": … }
    private static bool HasPseudonymBeside(Fragment fragment) =>
        fragment.Scope?.Members.Any(member =>
            member != fragment
            && member.Key is { } key
            && (
                key.Contains("pseudonym", StringComparison.OrdinalIgnoreCase)
                || key.Contains("псевдоним", StringComparison.OrdinalIgnoreCase)
                || (fragment.Key is "real" && key is "alias")
                || StandIns.Is(member.Text)
            )
        ) == true;

    private static bool IsAnonymousBeside(Fragment fragment) =>
        fragment.Scope?.Members.Any(member =>
            member.Key is "role" or "type" or "kind"
            && Sources.Contains(member.Text.Trim())
            && member.Text.Contains(' ', StringComparison.Ordinal)
        ) == true;

    // { "name": …, "relation": "mother" }, { "name": …, "role": "caller" }; a role of a film or a play is "Soldier", too.
    private static Telling RoleOf(Fragment member, KeyMeaning meaning)
    {
        var isRelation = meaning.HasFlag(KeyMeaning.Relation) || Is(member.Key, "family") || Is(member.Key, "rel");
        if (
            !(isRelation || Is(member.Key, "role") || Is(member.Key, "type") || Is(member.Key, "kind"))
            || member.Form != FragmentForm.Text
            || member.Text.Length > LongestRole
        )
        {
            return Telling.Nothing;
        }

        var people = PeopleWords.In(member);
        var weight = people.Count == 0 ? 0 : people.Max(person => person.Phrase.Weight);
        isRelation |= people.Count > 1;

        if (Sources.Contains(member.Text.Trim()))
        {
            return Telling.Name;
        }

        var isSomeone = PeopleWords.IsVoice(weight) || (weight == PeopleWords.Kin && isRelation);
        return isSomeone ? Telling.Name
            : weight > 0
                ? isRelation ? Telling.Surely
                    : Telling.Reachable
            : Telling.Nothing;
    }

    private static bool Is(string? key, string word) => word.Equals(key, StringComparison.OrdinalIgnoreCase);

    // schema.org data describes bodies and those who sign, to be read by search engines.
    private static bool IsTyped(FragmentScope? scope) => scope?.Members.Any(member => member.Key == "@type") == true;
}
