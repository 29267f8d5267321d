using PublishGate.Scanning.Policies;

namespace PublishGate.Scanning.Detection.Phones;

/// <summary>The regions whose national phone numbers may stand on a page (ISO 3166-1 alpha-2).</summary>
internal static class Regions
{
    /// <summary>Tried where something says "phone" and nothing says which country.</summary>
    public static readonly string[] Wide =
    [
        .. (
            "US GB RU UA DE FR ES IT BR IN TR PL IR CN MX BY KZ EG IL JP KR AU NL BE CH AT SE NO FI DK PT GR RO BG RS HU CZ"
            + " GE AM AZ UZ KG TJ MD IQ SY SA AE JO LB PK AF BD MM VN TH ID PH TW AR CO CL PE VE CU NG KE ZA ET SD"
        ).Split(' '),
    ];

    private static readonly string[] Cyrillic = ["RU", "UA", "BY", "KZ"];

    private static readonly string[] Arabic =
    [
        "IR",
        "EG",
        "IQ",
        "SY",
        "SA",
        "AE",
        "JO",
        "LB",
        "MA",
        "DZ",
        "TN",
        "PS",
        "YE",
        "SD",
        "AF",
    ];

    private static readonly string[] Chinese = ["CN", "TW", "HK"];

    /// <summary>The regions of the policy, those that write like this, then those where the page's language is spoken most.</summary>
    public static IEnumerable<string> Of(Policy policy, string? language, ReadOnlySpan<char> surroundings)
    {
        var byScript = OfScript(surroundings);
        return policy.Regions.Concat(byScript).Concat(OfTag(language)).Distinct();
    }

    // "pt-BR" names its region itself.
    private static IEnumerable<string> OfTag(string? language)
    {
        if (string.IsNullOrEmpty(language))
        {
            return ["US"];
        }

        var parts = language.Split('-', '_');
        var named = parts.Skip(1).Where(part => part.Length == 2 && part.All(char.IsAsciiLetter));
        return named.Select(part => part.ToUpperInvariant()).Concat(OfLanguage(parts[0].ToLowerInvariant()));
    }

    private static string[] OfScript(ReadOnlySpan<char> text) =>
        text.ContainsAnyInRange('\u0400', '\u04FF') ? Cyrillic
        : text.ContainsAnyInRange('\u0600', '\u06FF') ? Arabic
        : text.ContainsAnyInRange('\u4E00', '\u9FFF') ? Chinese
        : text.ContainsAnyInRange('\u0590', '\u05FF') ? ["IL"]
        : text.ContainsAnyInRange('\uAC00', '\uD7AF') ? ["KR"]
        : text.ContainsAnyInRange('\u3040', '\u30FF') ? ["JP"]
        : text.ContainsAnyInRange('\u0900', '\u097F') ? ["IN", "NP"]
        : [];

    private static string[] OfLanguage(string language) =>
        language switch
        {
            "ru" => ["RU", "UA", "BY", "KZ", "KG", "UZ"],
            "uk" => ["UA"],
            "be" => ["BY"],
            "kk" => ["KZ"],
            "en" => ["US", "GB", "CA", "AU", "IN", "IE", "NZ", "ZA"],
            "de" => ["DE", "AT", "CH"],
            "fr" => ["FR", "BE", "CH", "CA", "MA", "SN", "CI"],
            "es" => ["ES", "MX", "AR", "CO", "CL", "PE", "VE", "EC"],
            "pt" => ["BR", "PT", "AO", "MZ"],
            "it" => ["IT", "CH"],
            "nl" => ["NL", "BE"],
            "sv" => ["SE", "FI"],
            "no" or "nb" or "nn" => ["NO"],
            "da" => ["DK"],
            "cs" => ["CZ"],
            "el" => ["GR", "CY"],
            "he" or "iw" => ["IL"],
            "ja" => ["JP"],
            "ko" => ["KR"],
            "ar" => Arabic[1..],
            "fa" or "ps" => ["IR", "AF", "TJ"],
            "zh" => Chinese,
            "hi" or "mr" or "ta" or "te" or "gu" or "kn" or "ml" or "pa" => ["IN"],
            "bn" => ["BD", "IN"],
            "ur" => ["PK", "IN"],
            "vi" => ["VN"],
            "ms" => ["MY", "SG"],
            "sr" => ["RS"],
            "ro" => ["RO", "MD"],
            "am" => ["ET"],
            "so" => ["SO"],
            "lb" => ["LU"],
            "bs" => ["BA"],
            "sq" => ["AL"],
            "et" => ["EE"],
            "sl" => ["SI"],
            "ka" => ["GE"],
            "hy" => ["AM"],
            "sw" => ["KE", "TZ"],
            "km" => ["KH"],
            "my" => ["MM"],
            "ne" => ["NP"],
            "ku" => ["IQ", "TR"],
            "tl" or "fil" => ["PH"],
            // Languages whose code is that of their country: pl, tr, hu, ro, bg, fi, lt, lv, sk, hr, th, id, az, uz, ...
            { Length: 2 } => [language.ToUpperInvariant()],
            _ => [],
        };
}
