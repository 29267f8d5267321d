using System.Buffers;
using PublishGate.Scanning.Detection.Context;
using PublishGate.Scanning.Detection.Vocabulary;
using PublishGate.Scanning.Fragments;

namespace PublishGate.Scanning.Detection.Phones;

/// <summary>What speaks for and against phone numbers in one fragment; read once, when the first candidate is met.</summary>
internal sealed class PhoneEvidence(Fragment fragment, DetectionContext context)
{
    private const int SurroundingText = 200;
    private const int LongestRemark = 600;
    private const int LongestTie = 24;
    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create(".!?\n。");

    private const Topic Words = Topic.Phone | Topic.Line | Topic.Number | Topic.Person | Topic.Name | Topic.CallingCode;

    private Topic? _key;
    private Topic? _scopes;
    private bool? _hasPersonBeside;
    private string[]? _regions;

    public Fragment Fragment => fragment;

    public Topic Key => _key ??= Surroundings.OfKey(fragment);

    public Topic Scopes => _scopes ??= Surroundings.OfScopes(fragment);

    /// <summary>The key says phone, or a key above it does and its own says nothing else.</summary>
    public bool IsUnderPhoneKey =>
        Key.HasFlag(Topic.Phone)
        || IsUnderLineKey
        || (Scopes.HasFlag(Topic.Phone) && !IsUnderMachineKey && fragment.Form != FragmentForm.Url);

    private bool IsUnderLineKey => Key.HasFlag(Topic.Line) && TellingKeys.IsOnly(fragment.Key, Words);

    /// <summary>The key may mean a phone, and the same object holds a person: <c>{"name": "…", "contact": "…"}</c>.</summary>
    public bool IsNumberOfSomeone =>
        IsUnderLineAttribute || ((Key & (Topic.Line | Topic.Number)) != Topic.None && HasPersonBeside);

    // data-mobile: a number, or what a site shows on small screens.
    private bool IsUnderLineAttribute =>
        Key.HasFlag(Topic.Line)
        && fragment.Key is ['d', 'a', 't', 'a', '-', .. var name]
        && TellingKeys.IsOnly(name, Words);

    /// <summary>
    /// Someone is near: the same object holds a person, or an object around it is a call. Enough for a number with its
    /// country's code, not for any other.
    /// </summary>
    public bool IsHinted => !IsUnderMachineKey && (HasPersonBeside || IsInCall || IsUnderLineAttribute);

    /// <summary>A word for someone in the story stands close before the number, in a remark: <c>Mutter: 0171 …</c>.</summary>
    public bool IsBehindSomeone(int start)
    {
        var isRemark =
            !fragment.Visible
            && fragment.Form is FragmentForm.Comment or FragmentForm.Text
            && fragment.Text.Length <= LongestRemark
            && !IsUnderMachineKey;
        foreach (var person in isRemark ? context.PeopleIn(fragment) : [])
        {
            if (
                person.End <= start
                && start - person.End <= LongestTie
                && IsTie(fragment.Text.AsSpan(person.End, start - person.End), person.Phrase.Weight)
            )
            {
                return true;
            }
        }

        return false;
    }

    // "source: 0171 …", but not "Source: Reuters, 2023 …"
    private static bool IsTie(ReadOnlySpan<char> between, int weight) =>
        weight == PeopleWords.Person
            ? between.Trim() is [':' or '=' or '：'] or [':', ' ', '(' or '+']
            : !between.ContainsAny(SentenceEnds);

    /// <summary>The key says id, time, size, price.</summary>
    public bool IsUnderMachineKey => (Key & (Topic.Machine | Topic.Phone)) == Topic.Machine;

    /// <summary>Regions whose national spelling may be meant here.</summary>
    public string[] Regions(int start)
    {
        if (_regions is not null)
        {
            return _regions;
        }

        var first = Math.Max(0, start - SurroundingText);
        var around = fragment.Text.AsSpan(first, Math.Min(2 * SurroundingText, fragment.Text.Length - first));
        return _regions = [.. Phones.Regions.Of(context.Policy, context.Language, $"{around} {fragment.Key}")];
    }

    private bool HasPersonBeside => _hasPersonBeside ??= FindPersonBeside();

    /// <summary>An object around it is a call.</summary>
    public bool IsInCall =>
        Scopes.HasFlag(Topic.Line)
        && (TellingKeys.IsOnly(fragment.Scope?.Key, Words) || TellingKeys.IsOnly(fragment.Scope?.Parent?.Key, Words));

    private bool FindPersonBeside()
    {
        if (Surroundings.Beside(fragment, Topic.Person) is { Form: FragmentForm.Text } person && HasLetter(person.Text))
        {
            return true;
        }

        return Surroundings.Beside(fragment, Topic.Name) is { } name && LooksLikePerson(name.Text);
    }

    private static bool HasLetter(string text) => text.Length is > 1 and < 80 && text.Any(char.IsLetter);

    // Two to four capitalised words, or one outside ASCII: "Olena Petrenko", "Олена".
    private static bool LooksLikePerson(string text)
    {
        if (text.Length is < 3 or > 60)
        {
            return false;
        }

        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var areNames = words.All(word =>
            (char.IsUpper(word[0]) || word[0] > '\u05FF')
            && word.Skip(1).All(c => char.IsLetter(c) || c is '.' or '-' or '\'')
        );
        return areNames && words.Length <= 4 && (words.Length > 1 || text[0] > '\u007F');
    }
}
