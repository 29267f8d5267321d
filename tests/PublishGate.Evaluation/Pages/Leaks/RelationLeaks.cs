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
        ("en", "mother of caller no. 3", "mother"),
        ("en", "the caller's girlfriend", "girlfriend"),
        ("en", "speaks to his wife and two daughters", "wife"),
        ("en", "cousin of the source", "cousin"),
        ("en", "she is his ex-wife", "ex-wife"),
        ("en", "stepfather of the deserter", "stepfather"),
        ("en", "married to the whistleblower", "married"),
        ("ru", "звонит своей матери", "матери"),
        ("ru", "сестра военнослужащего, живёт с родителями", "сестра"),
        ("ru", "его тёща", "тёща"),
        ("ru", "девушка абонента", "девушка"),
        ("ru", "сын звонящей", "сын"),
        ("uk", "мати полоненого", "мати"),
        ("uk", "сестра джерела", "сестра"),
        ("de", "Mutter des Zeugen", "Mutter"),
        ("de", "seine Schwester, wohnt bei den Eltern", "Schwester"),
        ("fr", "l'épouse du témoin", "épouse"),
        ("fr", "sœur de l'appelant", "sœur"),
        ("es", "la madre de la fuente", "madre"),
        ("pt", "esposa da fonte", "esposa"),
        ("pt", "irmão do soldado", "irmão"),
        ("ar", "والدة المتصل", "والدة"),
        ("fa", "همسر سرباز", "همسر"),
        ("zh", "来电者的母亲", "母亲"),
        ("tr", "arayanın annesi", "annesi"),
        ("pl", "żona żołnierza", "żona"),
    ];

    public static Leak Next(Dice dice)
    {
        var (language, text, core) = dice.Pick(Relations);
        var name = dice.Pick(language is "ru" or "uk" ? Invented.CyrillicNames : Invented.LatinNames);
        var key = dice.Pick([
            "relation",
            "relationship",
            "relationToCaller",
            "kinship",
            "relationshipToSource",
            "relative_type",
            "family",
            "родство",
        ]);
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
