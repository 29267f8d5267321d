namespace PublishGate.Evaluation.Pages.Leaks;

/// <summary>What editors write to one another, in the languages newsrooms use most.</summary>
internal static class NoteLeaks
{
    private static readonly string[] Keys =
    [
        "internalNote",
        "internalNotes",
        "factCheck",
        "editorComment",
        "editorNote",
        "fact_check_note",
        "editorialNotes",
        "noteToEditor",
    ];

    private static readonly (string Language, string Text)[] Notes =
    [
        ("en", "Fact-check: we could not confirm where he serves"),
        ("en", "DO NOT PUBLISH before the family is safe"),
        ("en", "off the record: she heard it from her husband"),
        ("en", "TK number of calls, ask legal"),
        ("en", "Note to editor: the voice is his real one"),
        ("en", "on background only, she asked us not to be quoted"),
        ("en", "embargo until Sunday 18:00"),
        ("ru", "Не публиковать до звонка родственникам"),
        ("ru", "Фактчек: должность подтвердили двое"),
        ("ru", "не для печати: рассказала соседка"),
        ("ru", "Примечание редактора: голос надо изменить"),
        ("uk", "Не публікувати до дзвінка родичам"),
        ("uk", "Фактчек: перевірити номер частини"),
        ("de", "Nicht veröffentlichen, bevor die Familie in Sicherheit ist"),
        ("de", "Faktencheck: Dienstgrad noch offen"),
        ("de", "Anmerkung der Redaktion intern: Stimme verfremden"),
        ("fr", "Ne pas publier avant l'accord de la famille"),
        ("fr", "note interne : vérifier le grade"),
        ("es", "No publicar antes de hablar con la familia"),
        ("es", "Nota interna: verificar el rango con otra fuente"),
        ("pt", "Não publicar antes de falar com a família"),
        ("pt", "nota interna: confirmar com a segunda fonte"),
        ("ar", "ليس للنشر قبل موافقة العائلة"),
        ("fa", "منتشر نشود تا خانواده در امان باشد"),
        ("zh", "请勿发布：等家属同意"),
        ("zh", "内部备注：需要核实军衔"),
    ];

    public static Leak Next(Dice dice)
    {
        var (language, text) = dice.Pick(Notes);
        var key = dice.Pick(Keys);
        return new Leak
        {
            Kind = "note",
            Variant = language,
            Value = text,
            Key = key,
            Sentence = text,
            Members = [(key, text)],
            Cores = [text[..Math.Min(6, text.Length)], text[^6..]],
        };
    }
}
