using PhoneNumbers;

namespace PublishGate.Evaluation.Pages.Leaks;

/// <summary>Valid, random numbers of many countries in the spellings that people and software use.</summary>
internal static class PhoneLeaks
{
    private static readonly PhoneNumberUtil Util = PhoneNumberUtil.GetInstance();

    // The regions that newsrooms report from most, twice as likely as the rest of the world.
    private static readonly string[] Regions =
    [
        .. Util.GetSupportedRegions().Where(region => region != "001").Order(StringComparer.Ordinal),
        .. "RU UA BY KZ US GB DE FR ES IT PL BR MX IN IR CN TR SY EG SA AE IL GE AM KG UZ PS LB IQ AF NG KE ZA AR CO VE".Split(
            ' '
        ),
    ];

    private static readonly string[] Labels =
    [
        "Tel.",
        "phone",
        "Call",
        "mob:",
        "тел.",
        "Telefon:",
        "contact",
        "WhatsApp",
        "",
        "his mother's number is",
        "reach him on",
        "ring",
        "callback",
        "моб.",
        "номер сестры",
        "Handy",
        "tél.",
        "teléfono",
        "هاتف",
        "电话",
        "signal",
    ];
    private static readonly string[] Keys =
    [
        "phone",
        "phoneNumber",
        "tel",
        "mobile",
        "msisdn",
        "caller_number",
        "contactPhone",
        "telephone",
        "callerId",
        "whatsapp",
        "cell",
        "handy",
        "viber",
        "telegramPhone",
        "motherPhone",
        "source_phone",
        "contact_number",
        "телефон",
        "callee",
        "fromNumber",
    ];

    public static Leak Next(Dice dice)
    {
        var number = Random(dice);
        var (variant, text) = dice.Pick(Spellings)(number, dice);
        var key = dice.Pick(Keys);
        var digits = $"{number.CountryCode}{Util.GetNationalSignificantNumber(number)}";
        var members = dice.Next(7) switch
        {
            0 => Members((key, long.Parse(digits))),
            1 => Members(
                ("countryCode", $"+{number.CountryCode}"),
                ("number", Util.GetNationalSignificantNumber(number))
            ),
            2 => Members((key, digits)),
            3 => Members(
                (key, Util.Format(number, PhoneNumberFormat.NATIONAL)),
                ("country", Util.GetRegionCodeForNumber(number))
            ),
            _ => Members((key, text)),
        };
        return new Leak
        {
            Kind = "phone",
            Variant = $"{variant} {Util.GetRegionCodeForNumber(number)}",
            Value = text,
            Key = key,
            Sentence = $"{dice.Pick(Labels)} {text}".Trim(),
            Members = members,
            Cores = [digits[^6..]],
            Link = dice.Pick([
                $"tel:+{digits}",
                $"sms:+{digits}",
                $"https://wa.me/{digits}",
                $"https://t.me/+{digits}",
                $"tel:{Uri.EscapeDataString(text)}",
            ]),
        };
    }

    private static readonly Func<PhoneNumber, Dice, (string, string)>[] Spellings =
    [
        (n, _) => ("international", Util.Format(n, PhoneNumberFormat.INTERNATIONAL)),
        (n, _) => ("international", Util.Format(n, PhoneNumberFormat.INTERNATIONAL)),
        (n, _) => ("e164", Util.Format(n, PhoneNumberFormat.E164)),
        (n, _) => ("dashes", Util.Format(n, PhoneNumberFormat.INTERNATIONAL).Replace(' ', '-')),
        (n, _) => ("dots", Util.Format(n, PhoneNumberFormat.INTERNATIONAL).Replace(' ', '.').Replace('-', '.')),
        (n, _) => ("no-break space", Util.Format(n, PhoneNumberFormat.INTERNATIONAL).Replace(' ', '\u00A0')),
        (n, _) => ("thin space", Util.Format(n, PhoneNumberFormat.INTERNATIONAL).Replace(' ', '\u2009')),
        (n, _) => ("unicode dash", Util.Format(n, PhoneNumberFormat.INTERNATIONAL).Replace(' ', '\u2011')),
        (n, d) => ("parentheses", Parentheses(n)),
        (n, _) => ("00 prefix", "00" + Util.Format(n, PhoneNumberFormat.E164)[1..]),
        (n, _) =>
            (
                "zero width",
                string.Join('\u200B', Util.Format(n, PhoneNumberFormat.E164).Chunk(4).Select(c => new string(c)))
            ),
        (n, _) =>
            (
                "national told",
                $"tel. {Util.Format(n, PhoneNumberFormat.NATIONAL)} ({Util.Format(n, PhoneNumberFormat.INTERNATIONAL)})"
            ),
        (n, _) => ("national", $"phone: {Util.Format(n, PhoneNumberFormat.NATIONAL)}"),
        (n, _) => ("rfc3966", Util.Format(n, PhoneNumberFormat.RFC3966)),
        (n, _) => ("slashes", Util.Format(n, PhoneNumberFormat.INTERNATIONAL).Replace(' ', '/')),
        (n, _) => ("pairs", Pairs(n)),
        (n, _) => ("spelled code", $"(+{n.CountryCode}) {Util.GetNationalSignificantNumber(n)}"),
        (n, _) => ("trunk zero", $"+{n.CountryCode} (0) {Util.GetNationalSignificantNumber(n)}"),
        (n, _) => ("en dash", Util.Format(n, PhoneNumberFormat.INTERNATIONAL).Replace(' ', '–')),
        (n, _) => ("full width", Shift(Util.Format(n, PhoneNumberFormat.INTERNATIONAL), '\uFF10')),
        (n, _) => ("arabic-indic", Shift(Util.Format(n, PhoneNumberFormat.INTERNATIONAL), '\u0660')),
    ];

    private static PhoneNumber Random(Dice dice)
    {
        while (true)
        {
            var region = dice.Pick(Regions);
            var example = Util.GetExampleNumberForType(region, PhoneNumberType.MOBILE);
            if (example is null || Util.GetNationalSignificantNumber(example).Length < 7)
            {
                continue;
            }

            var national = Util.GetNationalSignificantNumber(example);
            for (var attempt = 0; attempt < 20; attempt++)
            {
                var changed = national[..^5] + dice.Digits(5);
                var candidate = new PhoneNumber.Builder()
                    .MergeFrom(example)
                    .SetNationalNumber(ulong.Parse(changed))
                    .Build();
                if (Util.IsValidNumber(candidate) && Util.GetNationalSignificantNumber(candidate).Length >= 7)
                {
                    return candidate;
                }
            }
        }
    }

    private static string Parentheses(PhoneNumber number)
    {
        var national = Util.GetNationalSignificantNumber(number);
        return $"+{number.CountryCode} ({national[..3]}) {national[3..^2]}-{national[^2..]}";
    }

    private static string Pairs(PhoneNumber number)
    {
        var national = Util.GetNationalSignificantNumber(number);
        return $"+{number.CountryCode} {string.Join(' ', national.Chunk(2).Select(pair => new string(pair)))}";
    }

    private static string Shift(string text, char zero) =>
        string.Concat(text.Select(c => char.IsAsciiDigit(c) ? (char)(zero + (c - '0')) : c));

    private static (string, object)[] Members(params (string, object)[] members) => members;
}
