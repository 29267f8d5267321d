using System.Text;

namespace PublishGate.Scanning.Policies;

/// <summary>The two ways in which Unicode writes a letter with a mark: as one character, or as the letter and its mark.</summary>
/// <remarks>
/// Canonical equivalence (UAX #15) for the Latin and Cyrillic letters with one mark; the build runs without ICU, where
/// <see cref="string.Normalize()"/> leaves text as it is.
/// </remarks>
internal static class Spellings
{
    private const string Composed =
        "ÀÁÂÃÄÅÇÈÉÊËÌÍÎÏÑÒÓÔÕÖÙÚÛÜÝàáâãäåçèéêëìíîïñòóôõöùúûüýÿĀāĂăĄąĆćĈĉĊċČčĎďĒēĔĕĖėĘęĚěĜĝĞğĠġĢģĤĥĨ"
        + "ĩĪīĬĭĮįİĴĵĶķĹĺĻļĽľŃńŅņŇňŌōŎŏŐőŔŕŖŗŘřŚśŜŝŞşŠšŢţŤťŨũŪūŬŭŮůŰűŲųŴŵŶŷŸŹźŻżŽžƠơƯưǍǎǏǐǑǒǓǔǢǣǦǧǨǩǪ"
        + "ǫǮǯǰǴǵǸǹǼǽǾǿȀȁȂȃȄȅȆȇȈȉȊȋȌȍȎȏȐȑȒȓȔȕȖȗȘșȚțȞȟȦȧȨȩȮȯȲȳЀЁЃЇЌЍЎЙйѐёѓїќѝўѶѷӁӂӐӑӒӓӖӗӚӛӜӝӞӟӢӣӤӥӦӧӪӫ"
        + "ӬӭӮӯӰӱӲӳӴӵӸӹẠạẢảẸẹẺẻẼẽỈỉỊịỌọỎỏỤụỦủỲỳỴỵỶỷỸ";

    private const string Letters =
        "AAAAAACEEEEIIIINOOOOOUUUUYaaaaaaceeeeiiiinooooouuuuyyAaAaAaCcCcCcCcDdEeEeEeEeEeGgGgGgGgHhI"
        + "iIiIiIiIJjKkLlLlLlNnNnNnOoOoOoRrRrRrSsSsSsSsTtTtUuUuUuUuUuUuWwYyYZzZzZzOoUuAaIiOoUuÆæGgKkO"
        + "oƷʒjGgNnÆæØøAaAaEeEeIiIiOoOoRrRrUuUuSsTtHhAaEeOoYyЕЕГІКИУИиеегікиуѴѵЖжАаАаЕеӘәЖжЗзИиИиОоӨө"
        + "ЭэУуУуУуЧчЫыAaAaEeEeEeIiIiOoOoUuUuYyYyYyY";

    private const string Marks =
        "\u0300\u0301\u0302\u0303\u0308\u030A\u0327\u0300\u0301\u0302\u0308\u0300\u0301\u0302\u0308\u0303"
        + "\u0300\u0301\u0302\u0303\u0308\u0300\u0301\u0302\u0308\u0301\u0300\u0301\u0302\u0303\u0308\u030A"
        + "\u0327\u0300\u0301\u0302\u0308\u0300\u0301\u0302\u0308\u0303\u0300\u0301\u0302\u0303\u0308\u0300"
        + "\u0301\u0302\u0308\u0301\u0308\u0304\u0304\u0306\u0306\u0328\u0328\u0301\u0301\u0302\u0302\u0307"
        + "\u0307\u030C\u030C\u030C\u030C\u0304\u0304\u0306\u0306\u0307\u0307\u0328\u0328\u030C\u030C\u0302"
        + "\u0302\u0306\u0306\u0307\u0307\u0327\u0327\u0302\u0302\u0303\u0303\u0304\u0304\u0306\u0306\u0328"
        + "\u0328\u0307\u0302\u0302\u0327\u0327\u0301\u0301\u0327\u0327\u030C\u030C\u0301\u0301\u0327\u0327"
        + "\u030C\u030C\u0304\u0304\u0306\u0306\u030B\u030B\u0301\u0301\u0327\u0327\u030C\u030C\u0301\u0301"
        + "\u0302\u0302\u0327\u0327\u030C\u030C\u0327\u0327\u030C\u030C\u0303\u0303\u0304\u0304\u0306\u0306"
        + "\u030A\u030A\u030B\u030B\u0328\u0328\u0302\u0302\u0302\u0302\u0308\u0301\u0301\u0307\u0307\u030C"
        + "\u030C\u031B\u031B\u031B\u031B\u030C\u030C\u030C\u030C\u030C\u030C\u030C\u030C\u0304\u0304\u030C"
        + "\u030C\u030C\u030C\u0328\u0328\u030C\u030C\u030C\u0301\u0301\u0300\u0300\u0301\u0301\u0301\u0301"
        + "\u030F\u030F\u0311\u0311\u030F\u030F\u0311\u0311\u030F\u030F\u0311\u0311\u030F\u030F\u0311\u0311"
        + "\u030F\u030F\u0311\u0311\u030F\u030F\u0311\u0311\u0326\u0326\u0326\u0326\u030C\u030C\u0307\u0307"
        + "\u0327\u0327\u0307\u0307\u0304\u0304\u0300\u0308\u0301\u0308\u0301\u0300\u0306\u0306\u0306\u0300"
        + "\u0308\u0301\u0308\u0301\u0300\u0306\u030F\u030F\u0306\u0306\u0306\u0306\u0308\u0308\u0306\u0306"
        + "\u0308\u0308\u0308\u0308\u0308\u0308\u0304\u0304\u0308\u0308\u0308\u0308\u0308\u0308\u0308\u0308"
        + "\u0304\u0304\u0308\u0308\u030B\u030B\u0308\u0308\u0308\u0308\u0323\u0323\u0309\u0309\u0323\u0323"
        + "\u0309\u0309\u0303\u0303\u0309\u0309\u0323\u0323\u0323\u0323\u0309\u0309\u0323\u0323\u0309\u0309"
        + "\u0300\u0300\u0323\u0323\u0309\u0309\u0303";

    private static readonly Dictionary<char, int> ByComposed = Composed
        .Index()
        .ToDictionary(letter => letter.Item, letter => letter.Index);

    private static readonly Dictionary<(char Letter, char Mark), char> ByParts = Composed
        .Index()
        .ToDictionary(letter => (Letters[letter.Index], Marks[letter.Index]), letter => letter.Item);

    /// <summary>The term in both spellings; one where they are the same.</summary>
    public static IEnumerable<string> Of(string term) => new[] { Compose(term), Decompose(term) }.Distinct();

    private static string Compose(string text)
    {
        var composed = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (composed.Length > 0 && ByParts.TryGetValue((composed[^1], character), out var whole))
            {
                composed[^1] = whole;
            }
            else
            {
                composed.Append(character);
            }
        }

        return composed.ToString();
    }

    private static string Decompose(string text)
    {
        var parts = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (ByComposed.TryGetValue(character, out var at))
            {
                parts.Append(Letters[at]).Append(Marks[at]);
            }
            else
            {
                parts.Append(character);
            }
        }

        return parts.ToString();
    }
}
