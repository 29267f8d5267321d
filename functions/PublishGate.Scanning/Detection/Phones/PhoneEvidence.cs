using System.Buffers;
using System.Collections.Frozen;
using PublishGate.Scanning.Detection.Addresses;
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
    private const int LongestFileName = 80;
    private const int FewestDigitsOfEnd = 11;
    private const int MostDigitsOfEnd = 13;
    private static readonly FrozenDictionary<string, string> OtherEnds = new Dictionary<string, string>
    {
        ["from"] = "to",
        ["to"] = "from",
        ["src"] = "dst",
        ["dst"] = "src",
        ["source"] = "destination",
        ["destination"] = "source",
        ["a"] = "b",
        ["b"] = "a",
        ["a_number"] = "b_number",
        ["b_number"] = "a_number",
        ["abonent_a"] = "abonent_b",
        ["abonent_b"] = "abonent_a",
        ["abonentA"] = "abonentB",
        ["abonentB"] = "abonentA",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    private static readonly SearchValues<char> NameEnds = SearchValues.Create("/?#\"' \n&;");
    private static readonly FrozenSet<string> Recordings = new[]
    {
        "mp3",
        "m4a",
        "wav",
        "ogg",
        "oga",
        "opus",
        "amr",
        "3gp",
        "aac",
        "flac",
        "wma",
        "mp4",
        "mov",
        "webm",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create(".!?\n。");

    private const Topic Words = Topic.Phone | Topic.Line | Topic.Number | Topic.Person | Topic.Name | Topic.CallingCode;

    private Topic? _key;
    private Topic? _scopes;
    private bool? _hasPersonBeside;
    private bool? _isBesideStaff;
    private bool? _isEndOfCall;
    private string[]? _regions;

    public Fragment Fragment => fragment;

    public Topic Key => _key ??= Surroundings.OfKey(fragment);

    public Topic Scopes => _scopes ??= Surroundings.OfScopes(fragment);

    /// <summary>The key says phone, or a key above it does and its own says nothing else.</summary>
    public bool IsUnderPhoneKey =>
        Key.HasFlag(Topic.Phone)
        || IsUnderLineKey
        || (Scopes.HasFlag(Topic.Phone) && !IsUnderMachineKey && fragment.Form != FragmentForm.Url);

    /// <summary>All words of the key may mean a phone, one of them someone who has one: <c>callerB</c>, <c>abonentA</c>.</summary>
    public bool IsUnderSomeonesLineKey =>
        IsUnderLineKey
        && (Key.HasFlag(Topic.Person) || fragment.Key!.StartsWith("abonent", StringComparison.OrdinalIgnoreCase));

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
    public bool IsHinted => !IsUnderMachineKey && (HasPersonBeside || IsInCall || IsUnderLineAttribute || IsEndOfCall);

    // { "from": "380671234567", "to": "79161234567" }: both ends of a call.
    private bool IsEndOfCall => _isEndOfCall ??= FindOtherEnd();

    private bool FindOtherEnd()
    {
        if (fragment.Key is not { } key || !OtherEnds.TryGetValue(key, out var other))
        {
            return false;
        }

        foreach (var member in fragment.Scope?.Members ?? [])
        {
            if (
                other.Equals(member.Key, StringComparison.OrdinalIgnoreCase)
                && member.Text.Length is >= FewestDigitsOfEnd and <= MostDigitsOfEnd
                && !member.Text.AsSpan().ContainsAnyExceptInRange('0', '9')
                && NumberingPlans.International(member.Text) is { IsMobile: true }
            )
            {
                return true;
            }
        }

        return false;
    }

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

    /// <summary>It stands in the file name of a recording, as recorders and phones name them: <c>/79161234567_0312.mp3</c>.</summary>
    /// <param name="end">Behind the number.</param>
    public bool IsInNameOfRecording(int end)
    {
        var rest = fragment.Text.AsSpan(end);
        rest = rest[..Math.Min(rest.Length, LongestFileName)];
        var stop = rest.IndexOfAny(NameEnds);
        var name = stop < 0 ? rest : rest[..stop];
        return name.LastIndexOf('.') is >= 0 and var dot
            && Recordings.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name[(dot + 1)..]);
    }

    /// <summary>"Iva Nemova: 206-555-0199 or inemova@paper.invalid": a byline of the paper itself.</summary>
    public bool IsBesideStaff => _isBesideStaff ??= IsStaff(fragment) || IsStaffBeside();

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

    private bool IsStaffBeside() =>
        (fragment.Key is "phone" or "telephone" or "tel" or "mobile" || IsOfByline(fragment))
        && fragment.Scope?.Members.Any(member =>
            (member.Key is "email" or "mail" || IsOfByline(member)) && IsStaff(member)
        ) == true;

    // data-author-phone beside data-author-email
    private static bool IsOfByline(Fragment member) => member.KeyFacts.Meaning.HasFlag(KeyMeaning.Byline);

    private bool IsStaff(Fragment member)
    {
        var text = member.Text.AsSpan();
        var at = member.Traits.HasFlag(FragmentTraits.AtSign) ? text.IndexOf('@') : -1;
        return at > 0 && PlainEmails.Around(text, at) is { } email && context.IsOfSite(email.Host);
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
