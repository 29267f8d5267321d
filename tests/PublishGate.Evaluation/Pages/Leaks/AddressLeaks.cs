namespace PublishGate.Evaluation.Pages.Leaks;

/// <summary>Where someone lives.</summary>
internal static class AddressLeaks
{
    private static readonly (string Language, string Street, string Town)[] Streets =
    [
        ("en", "{0} Lantern Hollow Road", "Wexmoor, QX4 7ZZ"),
        ("en", "{0} Bramblewick Avenue, Apt {1}", "Ashfordbury, OH 44999"),
        ("ru", "ул. Фонарная, д. {0}, кв. {1}", "Верхнеструйск"),
        ("ru", "Светлопольский переулок, {0}", "г. Нижнеозёрный"),
        ("uk", "вул. Ліхтарна, буд. {0}, кв. {1}", "м. Вишнеград"),
        ("de", "Laternenweg {0}", "12345 Musterwalde"),
        ("fr", "{0} rue des Lanternes", "99123 Saint-Imaginaire"),
        ("es", "Calle del Farol {0}, {1}ºB", "28999 Villainventada"),
        ("pt", "Rua da Lanterna, {0}", "Vila Imaginária"),
        ("pl", "ul. Latarniana {0}/{1}", "00-999 Zmyślin"),
        ("tr", "Fener Sokak No: {0} D: {1}", "Hayaliköy"),
        ("zh", "虚构市灯笼路{0}号{1}室", ""),
    ];

    private static readonly string[] Keys =
    [
        "address",
        "homeAddress",
        "street_address",
        "callerAddress",
        "residence",
        "addressLine1",
        "адрес",
        "anschrift",
        "domicilio",
        "postalAddress",
    ];

    public static Leak Next(Dice dice)
    {
        var (language, street, town) = dice.Pick(Streets);
        var line = string.Format(
            System.Globalization.CultureInfo.InvariantCulture,
            street,
            1 + dice.Next(180),
            1 + dice.Next(90)
        );
        var value = town.Length > 0 ? $"{line}, {town}" : line;
        var key = dice.Pick(Keys);
        return new Leak
        {
            Kind = "address",
            Variant = language,
            Value = value,
            Key = key,
            Sentence = dice.Pick(Labels(language)) + value,
            Members = [(key, value)],
            Cores = [line],
        };
    }

    private static string[] Labels(string language) =>
        language switch
        {
            "ru" => ["адрес: ", "живёт по адресу ", "прописана: "],
            "uk" => ["адреса: ", "проживає за адресою "],
            "de" => ["wohnhaft ", "Adresse: ", "Anschrift: "],
            "fr" => ["adresse : ", "habite au "],
            "es" => ["dirección: ", "domicilio: ", "vive en "],
            "pt" => ["endereço: ", "mora na "],
            "pl" => ["adres: ", "mieszka: "],
            "tr" => ["adres: "],
            "zh" => ["地址：", "住址："],
            _ => ["home address: ", "lives at ", "address: "],
        };
}
