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

    private static string Luhn(string digits)
    {
        var sum = digits.Reverse().Select((c, i) => i % 2 == 0 ? (c - '0') * 2 : c - '0').Sum(d => d > 9 ? d - 9 : d);
        return digits + (10 - sum % 10) % 10;
    }

    private static int Weighted(string digits, params int[] weights) =>
        digits.Zip(weights, (digit, weight) => (digit - '0') * weight).Sum();
}
