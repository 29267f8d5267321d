namespace PublishGate.Evaluation.Pages.Leaks;

/// <summary>People, hosts and words that nobody has.</summary>
internal static class Invented
{
    public static readonly string[] LatinNames =
    [
        "Ivanka Lorenhart",
        "Tobias Quellman",
        "Marisol Entrepinar",
        "Gwendolyn Ashbrackle",
        "Oleksiy Verbanchuk",
        "Dmitri Sokolvanov",
        "Fatima al-Zahrouni",
        "Anneliese Brückmoser",
        "Chidinma Okorafemi",
        "Jean-Baptiste Courvenelle",
        "Pilar Montesgrado",
        "Kwabena Asarekumi",
    ];

    public static readonly string[] CyrillicNames =
    [
        "Иванка Петровна Лукошкина",
        "Лукошкин Семён Игнатьевич",
        "Степан Верхозубов",
        "Оксана Степанівна Вербанчук",
        "Марфа Тихоновна Полозьева",
        "Ярослав Куликобой",
        "Дарья Андреевна Синекрылова",
    ];

    public static readonly string[] ArabicNames = ["ليلى المرزوقاني", "حسن الدرويشاني", "فرهاد کوهستانیان"];

    public static readonly string[] Hosts =
    [
        "gmail.com",
        "proton.me",
        "mail.ru",
        "ukr.net",
        "yandex.ru",
        "outlook.com",
        "gmx.de",
        "tutamail.com",
        "qq.com",
        "icloud.com",
    ];

    private static readonly string[] Locals =
    [
        "ivanka",
        "t.quellman",
        "verbanchuk_o",
        "sokolvanov",
        "gwen.ash",
        "marisol-e",
        "zahrouni",
        "asarekumi",
    ];

    public static string Email(Dice dice) => $"{dice.Pick(Locals)}{dice.Digits(3)}@{dice.Pick(Hosts)}";

    public static string User(Dice dice) =>
        dice.Pick(["ivanka", "tquellman", "overbanchuk", "g.ashbrackle", "sokolvanov", "kasarekumi"]);
}
