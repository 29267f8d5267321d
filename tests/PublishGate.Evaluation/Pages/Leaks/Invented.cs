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
        "Thandolwethu Mabusezi",
        "Rajeshwari Pillaimangal",
        "Nguyễn Thanh Vươngli",
        "Siobhán Ó Durcanlough",
        "Agnieszka Wrzosowicka",
        "Mehmet Karadağlıoğlu",
        "Ola Brandtvikstad",
        "Ximena Aguirrebenga",
        "João Pedro Vasquilhas",
        "Giulia Terrabassini",
        "Yusuf Abubakariba",
        "Zhang Weiqilong",
        "Min-jun Kwaksong",
        "Emma Haverstock",
        "Liam O'Hanrattigan",
        "Sofía de la Peñascosa",
        "Dr. Henrik Falkenbrook",
        "Natalya Kurochkinova",
        "Aibek Tashmatovich",
        "Tamar Gelbakhishvili",
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
        "Гульнара Ахметзянова-Юл",
        "Рустам Галимзянов",
        "Петро Сорокопуд",
        "Ганна Вишнегорська",
        "Ольга Неходова",
        "Айгүл Темирбекова",
    ];

    public static readonly string[] ArabicNames =
    [
        "ليلى المرزوقاني",
        "حسن الدرويشاني",
        "فرهاد کوهستانیان",
        "محمد عبد الرحيماني",
        "زهرا نوری‌پناه",
    ];

    public static readonly string[] ChineseNames = ["王小虚", "李无名", "欧阳虚构"];

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
        "riseup.net",
        "wp.pl",
        "bk.ru",
        "familie-quellman.de",
        "lorenhart-law.co.uk",
        "uni-entrepinar.edu",
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
        "mama.verbanchuk",
        "q",
        "o-lukoshkina",
        "tobias",
    ];

    public static string Email(Dice dice) => $"{dice.Pick(Locals)}{dice.Digits(3)}@{dice.Pick(Hosts)}";

    public static string User(Dice dice) =>
        dice.Pick(["ivanka", "tquellman", "overbanchuk", "g.ashbrackle", "sokolvanov", "kasarekumi"]);
}
