using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Detection;

/// <summary>What is an editorial note, and what merely speaks of such things. Every person is invented.</summary>
internal static class EditorialNoteExamples
{
    public static IReadOnlyList<Example> All { get; } =
    [
        Comment("FACT-CHECK: confirm the caller's rank with the ministry"),
        Comment("Note to fact-checker: she is the sister of the second caller"),
        Comment("do not publish her surname"),
        Comment("Анонимный источник - работает в штабе"),
        Under("text", "Do not use - caller withdrew consent"),
        Under("note", "falta verificar la fecha de la llamada con el testigo"),
        Under("text", "لا تذكر اسم المصدر"),
        Comment("internalNotes: second tape is at the desk"),
        Under("text", "Embargoed until Thursday, the family does not know"),
        Under("title", "Off the record: he deserted, confirm with the second caller") with
        {
            Severity = Severity.Warn,
        },
        Comment("TKTK number of killed"),
        Comment("Unit number TK, ask Zoya"),
        Comment("Сказал не под запись, имя не указывать"),
        Comment("проверить фамилию звонившего"),
        Comment("НЕ ПУБЛИКОВАТЬ: номер матери"),
        Comment("Не для публікації, справжнє ім'я в нотатці"),
        Comment("nicht veröffentlichen, die Mutter weiß von nichts"),
        Comment("ne pas publier le prénom"),
        Comment("No publicar el nombre de la madre"),
        Comment("não publicar antes de falar com a família"),
        Comment("ليس للنشر: اسم المتصل"),
        Comment("منتشر نشود، نام مادر"),
        Comment("待核实：来电者的部队番号"),
        Under("internalNotes", "Spoke twice, second call is better"),
        Under("factCheckerNotes", "rank and age are from his mother"),
        Under("note", "off the record, keep her away from this"),
        Under("text", "DO NOT PUBLISH: caller is a minor"),
        Under("x", "Off the record: he is still in Rostov"),
        Under("примечание редактора", "мать просила убрать город"),
        Not("headline", "Fact check: Did the minister say he was not at the meeting?"),
        Not("label", "Fact Check"),
        Not("description", "He told us off the record that the ministry knew."),
        Not("articleBody", "“Do not publish my name,” she said. We do not publish the names of minors."),
        Not("text", "The BBC fact-check team looked at the video."),
        Not("factCheck", "false"),
        Not("internalNotes", "Internal notes"),
        Not("x", "We verify your account before you can comment"),
        Not("class", "note do not publish"),
        NotComment("do not remove"),
        NotComment("note: load this before the other scripts"),
        Not("x", "'staff':'Staff','fact_checker':'Fact Checker'"),
        NotComment("TODO: refactor, check with Bob"),
        NotComment("source: https://stackoverflow.com/questions/1"),
        NotComment("Fact Check widget"),
        NotComment("begin embargo module"),
        NotComment("<li><a href=\"/fact-check\">Fact Check</a></li>"),
    ];

    private static Example Comment(string text) => Example.Finds(text, text) with { Channel = Channel.HtmlComment };

    private static Example Under(string key, string text) => Example.Finds(text, text) with { Key = key };

    private static Example Not(string key, string text) => Example.Ignores(text) with { Key = key };

    private static Example NotComment(string text) => Example.Ignores(text) with { Channel = Channel.HtmlComment };
}
