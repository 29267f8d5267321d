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
        "source_name",
        "sourceRealName",
        "callee",
        "deserter",
        "interviewSubject",
        "speakerRealName",
        "sister_name",
        "wifeName",
        "survivor",
        "tipster",
        "motherFullName",
        "personBehindPseudonym",
        "actual_name",
        "next_of_kin",
        "emergencyContact",
        "confidentialSource",
        "собеседник",
        "имяИсточника",
        "zeuge",
        "testigo",
    ];

    private static readonly string[] Labels =
    [
        "Caller: ",
        "Interviewee: ",
        "real name ",
        "Source: ",
        "witness ",
        "caller = ",
        "Speaker 2 is ",
        "her real name is ",
        "voice of ",
        "the mother, ",
        "interview with caller ",
        "our source ",
        "pseudonym for ",
        "informant: ",
        "Zeugin: ",
        "testigo: ",
        "témoin : ",
        "Anrufer ist ",
        "nombre real: ",
        "tanık: ",
        "the person on the tape is ",
    ];

    private static readonly string[] RussianLabels =
    [
        "Звонящий: ",
        "Источник: ",
        "настоящее имя ",
        "мать: ",
        "собеседник: ",
        "на записи ",
        "голос принадлежит: ",
        "звонил ",
        "сестра, ",
        "реальное имя — ",
        "свідок: ",
    ];

    public static Leak Next(Dice dice)
    {
        var (variant, name, label) = dice.Next(8) switch
        {
            0 or 1 or 2 => ("cyrillic", dice.Pick(Invented.CyrillicNames), dice.Pick(RussianLabels)),
            7 => ("chinese", dice.Pick(Invented.ChineseNames), dice.Pick(["来电者：", "真实姓名：", "受访者："])),
            3 => (
                "arabic",
                dice.Pick(Invented.ArabicNames),
                dice.Pick(["المصدر: ", "اسم المتصل: ", "منبع: ", "نام واقعی: "])
            ),
            _ => ("latin", dice.Pick(Invented.LatinNames), dice.Pick(Labels)),
        };
        var key = dice.Pick(Keys);
        var parts = name.Split(' ', 2);
        (string, object)[] members = dice.Next(7) switch
        {
            2 when parts.Length == 2 =>
            [
                (key, new (string, object)[] { ("firstName", parts[0]), ("lastName", parts[1]) }),
            ],
            3 => [("name", name), ("phone", $"+7 916 {dice.Digits(3)}-{dice.Digits(2)}-{dice.Digits(2)}")],
            4 => [("name", name), ("role", dice.Pick(["caller", "source", "mother of soldier", "witness"]))],
            5 => [("people", new (string, object)[] { (key, new (string, object)[] { ("displayName", name) }) })],
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
