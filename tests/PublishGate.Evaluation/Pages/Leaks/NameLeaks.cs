namespace PublishGate.Evaluation.Pages.Leaks;

/// <summary>Names of people whom the story does not name, under keys and labels that tell what they are to it.</summary>
internal static class NameLeaks
{
    private static readonly string[] Keys =
    [
        "caller",
        "callerName",
        "source",
        "interviewee",
        "mother",
        "witness",
        "relative",
        "informant",
        "intervieweeName",
        "whistleblower",
        "contactPerson",
        "realName",
        "victimName",
        "soldierName",
    ];

    private static readonly string[] Labels = ["Caller: ", "Interviewee: ", "real name ", "Source: ", "witness "];
    private static readonly string[] RussianLabels =
    [
        "Звонящий: ",
        "Источник: ",
        "настоящее имя ",
        "мать: ",
        "собеседник: ",
    ];

    public static Leak Next(Dice dice)
    {
        var (variant, name, label) = dice.Next(7) switch
        {
            0 or 1 or 2 => ("cyrillic", dice.Pick(Invented.CyrillicNames), dice.Pick(RussianLabels)),
            3 => ("arabic", dice.Pick(Invented.ArabicNames), "المصدر: "),
            _ => ("latin", dice.Pick(Invented.LatinNames), dice.Pick(Labels)),
        };
        var key = dice.Pick(Keys);
        (string, object)[] members = dice.Next(3) switch
        {
            0 => [(key, new (string, object)[] { ("name", name) })],
            1 => [(key, new (string, object)[] { ("id", 17L), ("fullName", name), ("age", 42L) })],
            _ => [(key, name)],
        };
        return new Leak
        {
            Kind = "name",
            Variant = variant,
            Value = name,
            Key = key,
            Sentence = label + name,
            Members = members,
            Cores = name.Split(' '),
        };
    }
}
