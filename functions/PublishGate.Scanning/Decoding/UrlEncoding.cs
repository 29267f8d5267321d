using System.Text.RegularExpressions;
using PublishGate.Scanning.Fragments;

namespace PublishGate.Scanning.Decoding;

/// <summary>The parts of an address: its query and fragment, parameter by parameter, and what its path names.</summary>
/// <remarks>
/// RFC 3986.
/// <code>
/// scheme://host/path?name=value&amp;name=value#fragment
/// </code>
/// </remarks>
internal sealed partial class UrlEncoding : IEncoding
{
    private const int LongestName = 64;

    public FragmentTraits OneOf => FragmentTraits.AddressPart | FragmentTraits.Slash;

    public bool Suits(Fragment fragment)
    {
        var text = fragment.Text.AsSpan().TrimStart();
        return (fragment.Form == FragmentForm.Url || IsAddress(text))
            && (text.ContainsAny("?#%@") || text.Contains(".me/", StringComparison.Ordinal));
    }

    public bool TryOpen(Fragment fragment, Reading reading)
    {
        var text = fragment.Text;
        var hash = text.IndexOf('#', StringComparison.Ordinal);
        var pathEnd = text.AsSpan().IndexOfAny('?', '#') is var end and >= 0 ? end : text.Length;
        var scope = new FragmentScope(fragment.Scope, fragment.Key);
        ReadPath(fragment, reading, pathEnd);
        if (pathEnd < text.Length && text[pathEnd] == '?')
        {
            ReadPairs(fragment, reading, scope, pathEnd + 1, hash < 0 ? text.Length : hash, "?");
        }

        if (hash >= 0)
        {
            ReadPairs(fragment, reading, scope, hash + 1, text.Length, "#");
        }

        return true;
    }

    private static bool IsAddress(ReadOnlySpan<char> text) =>
        (text.StartsWith("http", StringComparison.OrdinalIgnoreCase) || text.StartsWith("//") || text.StartsWith("/"))
        && text.Contains('/')
        && !text.TrimEnd().ContainsAny(" \n\t");

    private static void ReadPath(Fragment fragment, Reading reading, int end)
    {
        var path = fragment.Text.AsSpan(0, end);
        if (PercentEncoding.HasEscape(path))
        {
            var (text, origin) = PercentEncoding.Decode(fragment.Text, 0, end, fragment.Origin, plusIsSpace: false);
            reading.AddLayer(fragment, text, origin, fragment.Place.Then("path"));
        }

        foreach (var match in Chat().EnumerateMatches(path))
        {
            AddPart(fragment, reading, match.Index, match.Index + match.Length, '/', "phone");
        }

        foreach (var match in MapCentre().EnumerateMatches(path))
        {
            AddPart(fragment, reading, match.Index, match.Index + match.Length, '@', "coordinates");
        }
    }

    // The last part of a match, behind the sign.
    private static void AddPart(Fragment fragment, Reading reading, int start, int end, char sign, string key)
    {
        start = fragment.Text.LastIndexOf(sign, end - 1, end - start) + 1;
        var (text, origin) = (fragment.Text[start..end], fragment.Origin.From(start));
        reading.AddLayer(fragment, text, origin, fragment.Place.Then("path"), key, form: FragmentForm.Text);
    }

    private static void ReadPairs(
        Fragment fragment,
        Reading reading,
        FragmentScope scope,
        int start,
        int end,
        string sign
    )
    {
        var text = fragment.Text;
        while (start < end)
        {
            var stop = text.AsSpan(start, end - start).IndexOfAny('&', ';');
            var pairEnd = stop < 0 ? end : start + stop;
            var equals = text.AsSpan(start, pairEnd - start).IndexOf('=');
            var name = equals is > 0 and <= LongestName ? text.Substring(start, equals) : null;
            var first = name is null ? start : start + equals + 1;
            if (first < pairEnd)
            {
                var (value, origin) = PercentEncoding.Decode(text, first, pairEnd, fragment.Origin, plusIsSpace: true);
                var place = fragment.Place.Then(sign + Place.SafeName(name ?? ""));
                reading.AddLayer(fragment, value, origin, place, name, scope, FragmentForm.Text);
            }

            start = pairEnd + 1;
        }
    }

    [GeneratedRegex(
        @"(?:wa\.me|t\.me|whatsapp\.com/send|signal\.me/#p)/\+?[0-9]{6,15}",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Chat();

    [GeneratedRegex(
        @"/@-?[0-9]{1,2}\.[0-9]{3,},-?[0-9]{1,3}\.[0-9]{3,}",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex MapCentre();
}
