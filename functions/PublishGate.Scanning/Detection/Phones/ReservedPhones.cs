namespace PublishGate.Scanning.Detection.Phones;

/// <summary>Numbers that nobody has: ranges that regulators keep for films and examples, and placeholders of forms.</summary>
internal static class ReservedPhones
{
    private const int PlaceholderDigits = 7;

    /// <summary>
    /// Starts of reserved numbers in E.164: Ofcom (UK), ACMA (Australia), ARCEP (France), Bundesnetzagentur (Germany),
    /// PTS (Sweden), ComReg (Ireland).
    /// </summary>
    private static readonly string[] Starts =
    [
        "+442079460",
        "+441134960",
        "+441144960",
        "+441154960",
        "+441164960",
        "+441174960",
        "+441184960",
        "+441214960",
        "+441314960",
        "+441414960",
        "+441514960",
        "+441614960",
        "+441914980",
        "+442896496",
        "+442920180",
        "+441632960",
        "+447700900",
        "+448081570",
        "+449098790",
        "+443069990",
        "+6125550",
        "+6127010",
        "+6135550",
        "+6137010",
        "+6175550",
        "+6177010",
        "+6185550",
        "+6187010",
        "+61491570",
        "+61491571",
        "+61491572",
        "+61491573",
        "+61491574",
        "+61491575",
        "+61491578",
        "+3319900",
        "+3326191",
        "+3335301",
        "+3346571",
        "+3353649",
        "+3363998",
        "+493023125",
        "+494066969",
        "+492214710",
        "+496990009",
        "+498999998",
        "+4917139200",
        "+49176040690",
        "+4631390060",
        "+4640628040",
        "+46846500400",
        "+46980319200",
        "+46701740605",
        "+3532091",
    ];

    /// <summary>Why the number belongs to nobody, or null.</summary>
    public static string? Why(string e164) =>
        IsNorthAmericanExample(e164) || Starts.Any(start => e164.StartsWith(start, StringComparison.Ordinal))
            ? "the number is reserved for examples"
        : IsPlaceholder(e164) ? "the number is a placeholder"
        : null;

    // 555-0100 to 555-0199 in every area of the North American Numbering Plan: +1 AAA 555 01XX.
    private static bool IsNorthAmericanExample(string e164) =>
        e164.Length == 12 && e164.StartsWith("+1", StringComparison.Ordinal) && e164.AsSpan(5, 5) is "55501";

    // +7 999 999-99-99, 123-456-7890.
    private static bool IsPlaceholder(string e164) =>
        !e164.AsSpan(e164.Length - PlaceholderDigits).ContainsAnyExcept(e164[^1])
        || e164.EndsWith("1234567890", StringComparison.Ordinal)
        || e164.EndsWith("0123456789", StringComparison.Ordinal);
}
