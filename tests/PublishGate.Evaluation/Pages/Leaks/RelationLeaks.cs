namespace PublishGate.Evaluation.Pages.Leaks;

/// <summary>Who someone is to a person in the story.</summary>
internal static class RelationLeaks
{
    private static readonly (string Language, string Text, string Core)[] Relations =
    [
        ("en", "wife of the caller", "wife"),
        ("en", "his mother, lives in the same village", "mother"),
        ("en", "brother of the soldier", "brother"),
        ("ru", "жена звонящего", "жена"),
        ("ru", "мать солдата", "мать"),
        ("ru", "двоюродный брат собеседника", "брат"),
        ("uk", "дружина військового", "дружина"),
        ("de", "Ehefrau des Anrufers", "Ehefrau"),
        ("fr", "la mère du soldat", "mère"),
        ("es", "hermana del soldado", "hermana"),
    ];

    public static Leak Next(Dice dice)
    {
        var (language, text, core) = dice.Pick(Relations);
        var name = dice.Pick(language is "ru" or "uk" ? Invented.CyrillicNames : Invented.LatinNames);
        var key = dice.Pick(["relation", "relationship", "relationToCaller", "kinship"]);
        return new Leak
        {
            Kind = "relation",
            Variant = language,
            Value = text,
            Key = key,
            Sentence = dice.Chance(0.5) ? $"{name}, {text}" : text,
            Members = [("name", name), (key, text)],
            Cores = [core],
        };
    }
}
