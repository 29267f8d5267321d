using System.Buffers;
using System.Collections.Frozen;
using System.Text;
using PublishGate.Scanning.Detection.Context;
using PublishGate.Scanning.Detection.Vocabulary;
using PublishGate.Scanning.Detection.Words;
using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Masking;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Detection;

/// <summary>Where someone lives: a street and a house, under a key or behind a word that says so.</summary>
internal sealed class PostalAddressDetector : IDetector
{
    private const int Shortest = 8;
    private const int Longest = 200;
    private const int LongestPostcode = 10;
    private const int LongestWord = 40;
    private const int MostWordsBeforeHouse = 6;

    private static readonly Rule PostalAddress = new(
        "postal-address",
        Severity.Block,
        "A postal address",
        "Remove the address, or name the town only."
    );

    private static readonly SearchValues<string> InAscii = SearchValues.Create(
        [.. AddressIntroductions.All.Where(words => Ascii.IsValid(words))],
        StringComparison.OrdinalIgnoreCase
    );

    private static readonly SearchValues<string> InOthers = SearchValues.Create(
        [.. AddressIntroductions.All.Where(words => !Ascii.IsValid(words))],
        StringComparison.OrdinalIgnoreCase
    );

    /// <summary>Characters of markup, code and e-mail addresses.</summary>
    private static readonly SearchValues<char> Code = SearchValues.Create("@{}<>=\\");

    /// <summary>Characters that Chinese and Japanese addresses are made of: house, street, quarter.</summary>
    private static readonly SearchValues<char> Streets = SearchValues.Create("号號楼路街村区區丁目番");

    private static readonly FrozenSet<string> Postcodes = new[]
    {
        "zip",
        "zipcode",
        "zip_code",
        "postcode",
        "post_code",
        "postalCode",
        "postal_code",
        "plz",
        "codePostal",
        "code_postal",
        "cp",
        "cap",
        "индекс",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public IReadOnlyList<Rule> Rules { get; } = [PostalAddress];

    public FragmentTraits Needs => FragmentTraits.Digit | FragmentTraits.Letters;

    public IReadOnlyList<Example> Examples { get; } =
    [
        Example.Finds("12 Invented Lane, Springfield", "12 Invented Lane, Springfield") with
        {
            Key = "homeAddress",
        },
        Example.Finds("ул. Выдуманная, д. 5, кв. 12", "ул. Выдуманная, д. 5, кв. 12") with
        {
            Key = "address",
        },
        Example.Finds("мать, адрес: ул. Выдуманная, д. 5, кв. 12", "ул. Выдуманная, д. 5, кв. 12"),
        Example.Finds("Erfundene Straße 7, 10999 Berlin", "Erfundene Straße 7, 10999 Berlin") with
        {
            Key = "anschrift",
        },
        Example.Finds("1 Invented Square, London", "1 Invented Square, London") with
        {
            Key = "streetAddress",
            Beside = [("@type", "Organization")],
            Severity = Severity.Info,
        },
        Example.Finds("Erfundenallee 12a", "Erfundenallee 12a") with
        {
            Key = "street",
            Beside = [("zip", "10999")],
        },
        Example.Finds("77 Invented Road", "77 Invented Road") with
        {
            Key = "line1",
            Beside = [("postcode", "LS99 9ZZ")],
        },
        Example.Ignores("77 Invented Road") with
        {
            Key = "line1",
        },
        Example.Finds("she lives in Invented Lane 12, Springfield", "Invented Lane 12, Springfield"),
        Example.Ignores("He lives in London, where he has written novels for the past 12 years"),
        Example.Ignores("12 Invented Lane, Springfield"),
        Example.Ignores("127.0.0.1") with
        {
            Key = "address",
        },
        Example.Ignores("0x3f5ce5fbfe3e9af3971dd833d26ba9b5c936f0be") with
        {
            Key = "address",
        },
        Example.Ignores("https://news.example/12/story") with
        {
            Key = "address",
        },
        Example.Ignores("You can't enter more than 20 e-mails.") with
        {
            Key = "tooManyEmailAddresses",
        },
        Example.Ignores("address1") with
        {
            Key = "address",
        },
    ];

    public void Detect(Fragment fragment, DetectionContext context)
    {
        var text = fragment.Text.AsSpan();
        var isWhole =
            fragment.Form == FragmentForm.Text
            && text.Length is >= Shortest and <= Longest
            && (Surroundings.OfKey(fragment) & (Topic.PostalAddress | Topic.Email | Topic.Mac)) == Topic.PostalAddress
            && LooksLikeAddress(text, IsBesidePostcode(fragment) ? 1 : 2);
        if (isWhole || IsFirstLine(fragment))
        {
            Report(0, text.Length, fragment, context);
            return;
        }

        if (!fragment.Clues.HasFlag(Clue.PostalAddress))
        {
            return;
        }

        Read(InAscii, fragment, context);
        if (fragment.Traits.HasFlag(FragmentTraits.NonAscii))
        {
            Read(InOthers, fragment, context);
        }
    }

    private static void Read(SearchValues<string> introductions, Fragment fragment, DetectionContext context)
    {
        var text = fragment.Text.AsSpan();
        for (var from = 0; ; )
        {
            var next = text[from..].IndexOfAny(introductions);
            if (next < 0)
            {
                return;
            }

            from += next;
            var start = SkipIntroduction(text, from);
            var end = EndOfLine(text, start);
            if (LooksLikeAddress(text[start..end], 2) && HasHouseSoon(text[start..end]))
            {
                Report(start, end - start, fragment, context);
            }

            from = start;
        }
    }

    // {"line1": "77 Invented Road", "city": "Leeds", "postcode": "LS99 9ZZ"}
    private static bool IsFirstLine(Fragment fragment) =>
        fragment
            is {
                Form: FragmentForm.Text,
                Key: "line1" or "line_1" or "line" or "addressLine1",
                Text.Length: >= Shortest
            }
        && IsBesidePostcode(fragment)
        && LooksLikeAddress(fragment.Text, 2);

    private static bool IsBesidePostcode(Fragment fragment) =>
        fragment.Scope?.Members.Any(member =>
            Postcodes.Contains(member.Key ?? "")
            && member.Text.Length <= LongestPostcode
            && member.Text.AsSpan().ContainsAnyInRange('0', '9')
        ) == true;

    // "1100 block of Mill Lane" is how police reports leave the house out.
    // A number and at least so many words, one of them before or behind a comma or with a capital; no path, hash or e-mail.
    private static bool LooksLikeAddress(ReadOnlySpan<char> text, int fewestWords)
    {
        if (
            text.Length < Shortest
            || text.ContainsAny(Code)
            || text.Contains(" block of ", StringComparison.OrdinalIgnoreCase)
            || text.Contains("//", StringComparison.Ordinal)
        )
        {
            return false;
        }

        var hasHouse = false;
        var words = 0;
        foreach (var range in text.SplitAny(" ,\u00A0"))
        {
            var word = text[range];
            if (word.Length > LongestWord)
            {
                return false;
            }

            hasHouse |= !word.IsEmpty && char.IsDigit(word[0]);
            words += !word.IsEmpty && char.IsLetter(word[0]) ? 1 : 0;
        }

        var isIdeographic = text.ContainsAnyInRange('\u3040', '\u9FFF') && text.ContainsAny(Streets);
        return (hasHouse && words >= fewestWords && HasCapital(text)) || isIdeographic;
    }

    // Behind "lives in" stands more than addresses: a house's number is not far.
    private static bool HasHouseSoon(ReadOnlySpan<char> text)
    {
        if (!char.IsLetterOrDigit(text[0]))
        {
            return false;
        }

        var words = 0;
        foreach (var word in new WordEnumerator(text))
        {
            if (char.IsDigit(text[word][0]))
            {
                return true;
            }

            if (++words == MostWordsBeforeHouse)
            {
                return text.ContainsAny(Streets);
            }
        }

        return text.ContainsAny(Streets);
    }

    private static bool HasCapital(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (char.IsUpper(character) || character is >= '\u0590' and <= '\u06FF')
            {
                return true;
            }
        }

        return false;
    }

    private static int SkipIntroduction(ReadOnlySpan<char> text, int at)
    {
        foreach (var introduction in AddressIntroductions.All)
        {
            if (text[at..].StartsWith(introduction, StringComparison.OrdinalIgnoreCase))
            {
                at += introduction.Length;
                break;
            }
        }

        while (at < text.Length && text[at] is ' ' or ':')
        {
            at++;
        }

        return at;
    }

    private static int EndOfLine(ReadOnlySpan<char> text, int start)
    {
        var rest = text[start..Math.Min(text.Length, start + Longest)];
        var end = rest.IndexOfAny("\r\n;|");
        return start + (end < 0 ? rest.Length : end);
    }

    private static void Report(int start, int length, Fragment fragment, DetectionContext context)
    {
        var value = fragment.Text.Substring(start, length);
        var isPublic = PublishedContacts.Holds(fragment);
        var isVenue = PublishedContacts.IsOfVenue(fragment);
        var isDeclared = PublishedContacts.IsDeclared(fragment);
        context.Report(
            new Detected(PostalAddress, fragment, start, length)
            {
                Canonical = string.Concat(value.Where(char.IsLetterOrDigit)).ToUpperInvariant(),
                Excerpt = Mask.Words(value),
                Severity =
                    isPublic ? Severity.Info
                    : isVenue || isDeclared ? Severity.Warn
                    : null,
                Because =
                    isPublic ? "it is an organisation's own address"
                    : isVenue ? "it is a place that anyone may visit, by the keys around it"
                    : isDeclared ? PublishedContacts.Declared
                    : null,
            }
        );
    }
}
