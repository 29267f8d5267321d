using System.Globalization;
using System.Text.RegularExpressions;

namespace PublishGate.Scanning.Detection.Locations;

/// <summary>Finds degrees, minutes and seconds: <c>55°45′21″N 37°37′04″E</c>, also with Cyrillic letters.</summary>
internal static partial class SexagesimalPairs
{
    private const int FineMinutes = 4;

    /// <summary>Pairs in a text that has a degree sign.</summary>
    public static IEnumerable<LocationMatch> In(string text)
    {
        foreach (var match in Pair().Matches(text).Concat(PairBehindLetters().Matches(text)))
        {
            var latitude = Degrees(match, "a");
            var longitude = Degrees(match, "b");
            if (Math.Abs(latitude) <= 90 && Math.Abs(longitude) <= 180)
            {
                var decimals =
                    (match.Groups["as"].Success && match.Groups["bs"].Success) || HasFineMinutes(match) ? 4 : 2;
                yield return new LocationMatch(latitude, longitude, decimals, match.Index, match.Index + match.Length);
            }
        }
    }

    // 55° 45.347' N: a thousandth of a minute is two metres.
    private static bool HasFineMinutes(Match match) =>
        match.Groups["am"].Length > FineMinutes || match.Groups["ad"].Length > FineMinutes + 1;

    private static double Degrees(Match match, string side)
    {
        var value = Part(match, side + "d") + (Part(match, side + "m") / 60) + (Part(match, side + "s") / 3600);
        var hemisphere = match.Groups[side + "h"].Value;
        return
            hemisphere is "S" or "s" or "W" or "w" or "Ю" or "ю" or "З" or "з"
            || hemisphere.StartsWith("ю", StringComparison.OrdinalIgnoreCase)
            || hemisphere.StartsWith("з", StringComparison.OrdinalIgnoreCase)
            ? -value
            : value;
    }

    private static double Part(Match match, string name) =>
        double.TryParse(
            match.Groups[name].Value.Replace(',', '.'),
            NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out var value
        )
            ? value
            : 0;

    // Each part is bounded, so what is tried in vain at one place is, too; an automaton takes longer to build than it saves.
    [GeneratedRegex(
        """
            (?<ad>[0-9]{1,2}(?:[.,][0-9]{1,8})?)\s?[°º]\s?(?:(?<am>[0-9]{1,2}(?:[.,][0-9]{1,6})?)\s?['′’]\s?(?:(?<as>[0-9]{1,2}(?:[.,][0-9]{1,4})?)\s?(?:["″”]|''|′′)\s?)?)?
            (?<ah>[NSns]|[СЮсю](?:\.\s?ш\.?)?|с\.ш\.)[\s,;/]{0,4}
            (?<bd>[0-9]{1,3}(?:[.,][0-9]{1,8})?)\s?[°º]\s?(?:(?<bm>[0-9]{1,2}(?:[.,][0-9]{1,6})?)\s?['′’]\s?(?:(?<bs>[0-9]{1,2}(?:[.,][0-9]{1,4})?)\s?(?:["″”]|''|′′)\s?)?)?
            (?<bh>[EWOewo]|[ВЗвз](?:\.\s?д\.?)?)
            """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 5000
    )]
    private static partial Regex Pair();

    // N 48°30′44″ E 35°05′55″: as receivers show it.
    [GeneratedRegex(
        """
            (?<ah>[NSСЮ])\s?(?<ad>[0-9]{1,2}(?:[.,][0-9]{1,8})?)\s?[°º]\s?(?:(?<am>[0-9]{1,2}(?:[.,][0-9]{1,6})?)\s?['′’]\s?(?:(?<as>[0-9]{1,2}(?:[.,][0-9]{1,4})?)\s?(?:["″”]|''|′′)\s?)?)?
            [\s,;/]{0,4}(?<bh>[EWВЗ])\s?(?<bd>[0-9]{1,3}(?:[.,][0-9]{1,8})?)\s?[°º]\s?(?:(?<bm>[0-9]{1,2}(?:[.,][0-9]{1,6})?)\s?['′’]\s?(?:(?<bs>[0-9]{1,2}(?:[.,][0-9]{1,4})?)\s?(?:["″”]|''|′′)\s?)?)?
            """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 5000
    )]
    private static partial Regex PairBehindLetters();
}
