namespace PublishGate.Evaluation.Pages.Leaks;

/// <summary>Random identity numbers whose checksums hold.</summary>
internal static class IdentityLeaks
{
    private static readonly (string Name, string Key, string Label, Func<Dice, string> Make)[] Numbers =
    [
        ("us-ssn", "ssn", "SSN ", dice => $"{100 + dice.Next(500)}-{10 + dice.Next(89)}-{1000 + dice.Next(8999)}"),
        ("ru-inn", "inn", "ИНН ", Inn),
        ("ru-snils", "snils", "СНИЛС ", Snils),
        (
            "ru-passport",
            "passport",
            "паспорт ",
            dice => $"{45 + dice.Next(3)} {10 + dice.Next(13)} {100000 + dice.Next(899999)}"
        ),
        ("ua-rnokpp", "rnokpp", "РНОКПП ", Rnokpp),
        (
            "gb-nino",
            "nationalInsurance",
            "NI number ",
            dice =>
                $"{dice.Pick(["AB", "CE", "JK", "PR", "WM"])} {dice.Digits(2)} {dice.Digits(2)} {dice.Digits(2)} {dice.From("ABCD", 1)}"
        ),
        ("es-dni", "dni", "DNI ", Dni),
        ("pl-pesel", "pesel", "PESEL ", Pesel),
        ("br-cpf", "cpf", "CPF ", Cpf),
        ("cn-id", "idCard", "身份证 ", ChineseId),
        ("iban", "iban", "IBAN ", Iban),
        ("card", "cardNumber", "card ", Card),
        (
            "mac",
            "macAddress",
            "MAC ",
            dice =>
                string.Join(':', Enumerable.Range(0, 6).Select(i => i == 0 ? "a4" : dice.From("0123456789abcdef", 2)))
        ),
        ("ir-id", "nationalId", "کد ملی ", Iranian),
        ("in-aadhaar", "aadhaar", "Aadhaar ", Aadhaar),
        (
            "in-pan",
            "panNumber",
            "PAN ",
            dice =>
                $"{dice.From("ABCDEFGHJKLM", 3)}P{dice.From("ABCDEFGHJKLM", 1)}{dice.Digits(4)}{dice.From("ABCDEFGHJKLM", 1)}"
        ),
        ("fr-nir", "nir", "NIR ", Nir),
        ("it-cf", "codiceFiscale", "codice fiscale ", CodiceFiscale),
        ("de-tax", "steuerId", "Steuer-ID ", GermanTax),
        ("by-id", "personalNumber", "личный номер ", Belarusian),
        ("passport-gb", "passportNumber", "passport no. ", dice => dice.Digits(9)),
        ("passport-ua", "passportNumber", "паспорт ", dice => $"{dice.From("АВЕКМН", 2)} {dice.Digits(6)}"),
        ("passport-de", "passport", "Reisepass ", dice => $"C0{dice.Digits(1)}X{dice.Digits(5)}"),
        ("iban-fr", "iban", "IBAN ", dice => Compact("FR", "30006000011234567890189", "152700")),
        (
            "ssn-bare",
            "ssn",
            "social security number ",
            dice => $"{100 + dice.Next(500)}{10 + dice.Next(89)}{1000 + dice.Next(8999)}"
        ),
        ("nino-bare", "nino", "National Insurance ", dice => $"{dice.Pick(["AB", "CE", "JK"])}{dice.Digits(6)}C"),
        ("imei", "imei", "IMEI ", dice => Luhn("35" + dice.Digits(12))),
    ];

    public static Leak Next(Dice dice)
    {
        var (name, key, label, make) = dice.Pick(Numbers);
        var value = make(dice);
        return new Leak
        {
            Kind = "identity",
            Variant = name,
            Value = value,
            Key = key,
            Sentence = label + value,
            Members = [(key, value)],
            Cores = [value],
        };
    }

    private static string Inn(Dice dice)
    {
        var digits = "77" + dice.Digits(8);
        digits += Weighted(digits, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8) % 11 % 10;
        return digits + Weighted(digits, 3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8) % 11 % 10;
    }

    private static string Snils(Dice dice)
    {
        var digits = "1" + dice.Digits(8);
        var check = Weighted(digits, 9, 8, 7, 6, 5, 4, 3, 2, 1) % 101 % 100;
        return $"{digits[..3]}-{digits[3..6]}-{digits[6..]} {check:00}";
    }

    private static string Rnokpp(Dice dice)
    {
        var digits = "3" + dice.Digits(8);
        var sum = Weighted(digits, -1, 5, 7, 9, 4, 6, 10, 5, 7);
        return digits + ((sum % 11 + 11) % 11 % 10);
    }

    private static string Dni(Dice dice)
    {
        var number = 10_000_000 + dice.Next(80_000_000);
        return $"{number}{"TRWAGMYFPDXBNJZSQVHLCKE"[number % 23]}";
    }

    private static string Pesel(Dice dice)
    {
        var digits = $"{50 + dice.Next(49)}{1 + dice.Next(12):00}{1 + dice.Next(28):00}{dice.Digits(4)}";
        return digits + (10 - Weighted(digits, 1, 3, 7, 9, 1, 3, 7, 9, 1, 3) % 10) % 10;
    }

    private static string Cpf(Dice dice)
    {
        var digits = "3" + dice.Digits(8);
        digits += Mod11(Weighted(digits, 10, 9, 8, 7, 6, 5, 4, 3, 2));
        digits += Mod11(Weighted(digits, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2));
        return $"{digits[..3]}.{digits[3..6]}.{digits[6..9]}-{digits[9..]}";
    }

    private static int Mod11(int sum) => sum * 10 % 11 % 10;

    private static string ChineseId(Dice dice)
    {
        var digits = $"110105{1950 + dice.Next(50)}{1 + dice.Next(12):00}{1 + dice.Next(28):00}{dice.Digits(3)}";
        return digits + "10X98765432"[Weighted(digits, 7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2) % 11];
    }

    private static string Iban(Dice dice)
    {
        var account = "37040044" + dice.Digits(10);
        var rest = 0;
        foreach (var digit in account + "131400")
        {
            rest = (rest * 10 + (digit - '0')) % 97;
        }

        var whole = $"DE{98 - rest:00}{account}";
        return string.Join(' ', whole.Chunk(4).Select(chunk => new string(chunk)));
    }

    private static string Card(Dice dice)
    {
        var whole = Luhn("453201" + dice.Digits(9));
        return dice.Chance(0.5) ? whole : string.Join(' ', whole.Chunk(4).Select(chunk => new string(chunk)));
    }

    private static string Compact(string country, string account, string tail)
    {
        var rest = 0;
        foreach (var digit in account + tail)
        {
            rest = (rest * 10 + (digit - '0')) % 97;
        }

        return $"{country}{98 - rest:00}{account}";
    }

    private static string Iranian(Dice dice)
    {
        var digits = "00" + (1 + dice.Next(8)) + dice.Digits(6);
        var rest = Weighted(digits, 10, 9, 8, 7, 6, 5, 4, 3, 2) % 11;
        return digits + (rest < 2 ? rest : 11 - rest);
    }

    private static string Nir(Dice dice)
    {
        var digits =
            $"{1 + dice.Next(2)}{60 + dice.Next(39)}{1 + dice.Next(12):00}75{100 + dice.Next(800)}{100 + dice.Next(800)}";
        return $"{digits} {97 - long.Parse(digits) % 97:00}";
    }

    // ISO 7064 MOD 11,10; one digit comes twice, one not at all.
    private static string GermanTax(Dice dice)
    {
        var digits = string.Concat(dice.Some("123456789".ToCharArray(), 9));
        digits = digits[..4] + digits[0] + digits[4..];
        var product = 10;
        foreach (var digit in digits)
        {
            var sum = (digit - '0' + product) % 10;
            product = (sum == 0 ? 10 : sum) * 2 % 11;
        }

        return digits + (11 - product == 10 ? 0 : 11 - product);
    }

    private static string Belarusian(Dice dice)
    {
        const string Values = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
        var text =
            $"{3 + dice.Next(2)}{1 + dice.Next(28):00}{1 + dice.Next(12):00}{60 + dice.Next(39)}{dice.From("ABCKEMH", 1)}{dice.Digits(3)}PB";
        var sum = text.Select((c, i) => Values.IndexOf(c, StringComparison.Ordinal) * new[] { 7, 3, 1 }[i % 3]).Sum();
        return text + sum % 10;
    }

    private static string CodiceFiscale(Dice dice)
    {
        var text =
            $"{dice.From("BCDFG", 3)}{dice.From("LMNPR", 3)}{60 + dice.Next(39)}{dice.From("ABCDEHLMPRST", 1)}{1 + dice.Next(28):00}H501";
        var odd = new Dictionary<char, int>();
        int[] values = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];
        for (var i = 0; i < 26; i++)
        {
            odd[(char)('A' + i)] = values[i];
        }

        var sum = text.Select(
                (c, i) =>
                    (i % 2 == 0, char.IsDigit(c)) switch
                    {
                        (true, true) => values[c - '0'],
                        (true, false) => odd[c],
                        (false, true) => c - '0',
                        _ => c - 'A',
                    }
            )
            .Sum();
        return text + (char)('A' + sum % 26);
    }

    // Verhoeff's check digit, by the dihedral group of the pentagon.
    private static string Aadhaar(Dice dice)
    {
        int[] permutation = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];
        var digits = $"{2 + dice.Next(8)}{dice.Digits(10)}";
        var check = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            var digit = digits[^(i + 1)] - '0';
            for (var turn = 0; turn < (i + 1) % 8; turn++)
            {
                digit = permutation[digit];
            }

            check = Multiply(check, digit);
        }

        int[] inverse = [0, 4, 3, 2, 1, 5, 6, 7, 8, 9];
        var whole = digits + inverse[check];
        return string.Join(' ', whole.Chunk(4).Select(chunk => new string(chunk)));
    }

    private static int Multiply(int a, int b) =>
        a < 5
            ? b < 5
                ? (a + b) % 5
                : 5 + (a + b - 5) % 5
            : b < 5
                ? 5 + (a - 5 - b + 5) % 5
                : (a - b + 5) % 5;

    private static string Luhn(string digits)
    {
        var sum = digits.Reverse().Select((c, i) => i % 2 == 0 ? (c - '0') * 2 : c - '0').Sum(d => d > 9 ? d - 9 : d);
        return digits + (10 - sum % 10) % 10;
    }

    private static int Weighted(string digits, params int[] weights) =>
        digits.Zip(weights, (digit, weight) => (digit - '0') * weight).Sum();
}
