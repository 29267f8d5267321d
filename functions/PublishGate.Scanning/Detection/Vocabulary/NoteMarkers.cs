using System.Collections.Frozen;
using PublishGate.Scanning.Detection.Words;

namespace PublishGate.Scanning.Detection.Vocabulary;

/// <summary>What people of a newsroom write to one another beside a text, by how much the words alone tell.</summary>
/// <remarks>
/// An order is not written in any other place; a remark hardly ever is; a deadline is an order unless developers remind
/// themselves ("remove before going live: test banner"); a request is an order at the beginning of a
/// clause only ("do not name her", but not "we do not name minors"); a topic is spoken of in articles, too; a chore is one
/// of the newsroom's only if the sentence speaks of the newsroom's matters; a label, if it also stands as one.
/// </remarks>
internal static class NoteMarkers
{
    /// <summary>Kinds of marker, the more telling the higher.</summary>
    public const int Order = 6;
    public const int Deadline = 5;
    public const int Request = 4;
    public const int Remark = 3;
    public const int Topic = 2;
    public const int Chore = 1;
    public const int Label = 0;

    private const string Deadlines = """
        before we go live | before this goes live | before it goes live | remove before publ* | delete before publ* |
        cut before publ* | strip before publ* | redact before | remove before going live | delete before going live |
        verify before | confirm before publ* | check before publ* | remove before launch | delete before launch |
        vor veröffentlichung entfernen | vor veröffentlichung löschen | supprimer avant publication | retirer avant publication |
        eliminar antes de publicar | borrar antes de publicar | quitar antes de publicar | remover antes de publicar |
        удалить перед публикацией | убрать перед публикацией | перед публикацией удалить | перед публикацией убрать |
        видалити перед публікацією | прибрати перед публікацією | перед публікацією видалити | перед публікацією прибрати |
        发布前删除 | 发表前删除
        """;

    private const string Requests = """
        do not publish | don't publish | dont publish | do not broadcast | don't broadcast | do not name | don't name |
        do not identify | don't identify | do not quote | don't quote | do not reveal | don't reveal | do not disclose |
        do not attribute | do not air | don't air | do not print name* | do not contact | hold for legal | hold for publ* |
        fact check this | confirm identity | confirm name | confirm surname | ask legal | ask lawyer* | blur face* |
        protect identity | embargoed until | embargoed till | embargo until | embargo till | sous embargo | sperrfrist bis |
        под эмбарго | эмбарго до | під ембарго | ембарго до | bajo embargo | sob embargo | sotto embargo | legal must | legal should |
        legal needs to | legal has to | lawyers must | lawyer must | не называть | не упоминать | убрать имя | убрать фамилию | изменить имя | скрыть имя | не згадувати | не називати | не вказувати | не указывать |
        прибрати ім'я | змінити ім'я | запикать | namen nicht | nicht nennen | nicht zitieren | ne pas citer | no identificar |
        no citar | não citar | não nomear
        """;

    private const string Chores = """
        do not use | don't use | do not include | don't include | не использовать | не писать | не використовувати | nicht verwenden |
        ne pas utiliser | no usar | no incluir | não usar | falta verificar | falta checar | falta confirmar | falta comprobar |
        double check | confirm with | verify with | check with | check name* | check spelling | check quote* | verify | confirm |
        hold until | please verify | please confirm | please check | redact | anonymise | anonymize | ask the lawyers |
        проверить | перепроверить | уточнить | подтвердить | согласовать | перевірити | підтвердити | узгодити | bitte prüfen |
        prüfen | gegenprüfen | verifizieren | bestätigen lassen | anonymisieren | rücksprache mit | gegenchecken | vérifier |
        à vérifier | confirmer | à confirmer | recouper | anonymiser | verificar | comprobar | contrastar | confirmar | por verificar |
        por confirmar | checar | a verificar | a confirmar | verificare | confermare | sprawdzić | potwierdzić | doğrula | teyit et |
        تحقق من | تأكد من | بررسی کنید | چک شود | 核实 | 确认
        """;

    // What is said of code as often as of stories.
    private static readonly FrozenSet<string> OfCode = """
        for internal use | internal only | strictly internal | cross check | verify this | verify with | verified by | need to verify |
        needs to be verified | needs verification | needs verifying | to be verified | to be confirmed by | not yet verified |
        not verified yet | not yet confirmed | do not release | not for release | do not distribute | don't distribute |
        not for distribution | not for sharing | keep this out | take this out | confirm with | pending confirmation |
        awaiting confirmation | caller wants | caller asked | noch prüfen | noch zu prüfen | muss noch geprüft | à vérifier avec |
        нужна проверка | нужно проверить | надо проверить | необходимо проверить | требует проверки | требуется проверка |
        нужно уточнить | надо уточнить | перепроверить | потребує перевірки | потрібна перевірка | потрібно перевірити |
        треба перевірити | only one source | needs another source | protect source | protect sources | protect this source | namen entfernen | namen raus | retirer le nom |
        enlever le nom | supprimer le nom | quitar el nombre | tirar o nome | togliere il nome | initials only | only initials | first name only | only first name | first names only | no surname | no last name |
        только имя | nur vorname | prénom seul | prénom seulement | not to be identified | не раскрывать |
        por verificar | sin verificar | da verificare | do sprawdzenia | do weryfikacji
        """.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(
        StringComparer.Ordinal
    );

    private static readonly string[] TermWords =
    [
        "before ",
        "vor ",
        "avant ",
        "antes ",
        "prima ",
        "przed ",
        "перед ",
        "до ",
        "قبل ",
        "پیش ",
        "发布前",
        "发表前",
    ];

    /// <summary>Labels that name who said it.</summary>
    private const string SourceLabels =
        "source | sources | источник | источники | джерело | quelle | quellen | fuente | fuentes | fonte | fonti | źródło | kaynak | المصدر | منبع | 消息来源";

    private const string Labels =
        "fc | ed | nb | ndlr | n.b. | note | memo | hinweis | achtung | внимание | важно | увага | attn | attention | fyi | reminder | ojo | atención | atenção";

    /// <summary>Every marker with what it tells.</summary>
    public static PhraseSearch Search { get; } =
        new([
            .. Parse(
                Order,
                EnglishNotes.Orders,
                SlavicNotes.Russian,
                SlavicNotes.Ukrainian,
                EuropeanNotes.German,
                EuropeanNotes.French,
                EuropeanNotes.Spanish,
                EuropeanNotes.Portuguese,
                EuropeanNotes.ItalianPolishTurkish,
                EuropeanNotes.DutchNordic,
                AsianNotes.ArabicPersian,
                AsianNotes.Chinese
            ),
            .. Parse(
                Remark,
                EnglishNotes.Remarks,
                SlavicNotes.RussianRemarks,
                SlavicNotes.UkrainianRemarks,
                EuropeanNotes.GermanRemarks,
                EuropeanNotes.FrenchRemarks,
                EuropeanNotes.SpanishRemarks,
                EuropeanNotes.PortugueseRemarks,
                EuropeanNotes.ItalianPolishTurkishRemarks,
                AsianNotes.ArabicPersianRemarks,
                AsianNotes.ChineseRemarks
            ),
            .. Parse(
                Topic,
                EnglishNotes.Topics,
                SlavicNotes.RussianTopics,
                SlavicNotes.UkrainianTopics,
                EuropeanNotes.GermanTopics,
                EuropeanNotes.FrenchTopics,
                EuropeanNotes.SpanishTopics,
                EuropeanNotes.PortugueseTopics,
                AsianNotes.ArabicPersianTopics,
                AsianNotes.ChineseTopics
            ),
            .. Parse(Deadline, Deadlines),
            .. Parse(Request, Requests),
            .. Parse(Chore, Chores),
            .. Parse(Label, Labels, SourceLabels),
            .. NoteMatters.All,
        ]);

    /// <summary>The word names a source, who is someone of the story.</summary>
    public static bool NamesSource(Phrase phrase) =>
        phrase.Weight == Label && SourceLabels.Contains(phrase.Written, StringComparison.Ordinal);

    /// <summary>Developers say it of code, too: <c>for internal use</c>, <c>to be verified</c>.</summary>
    public static bool IsSaidOfCode(Phrase phrase) => OfCode.Contains(phrase.Written);

    /// <summary>The word sets a term: <c>before publication</c>.</summary>
    public static bool SetsTerm(Phrase phrase) =>
        phrase.Weight == Topic
        && Array.Exists(TermWords, word => phrase.Written.StartsWith(word, StringComparison.Ordinal));

    private static IEnumerable<Phrase> Parse(int weight, params ReadOnlySpan<string> languages)
    {
        var phrases = new List<Phrase>();
        foreach (var language in languages)
        {
            phrases.AddRange(
                language
                    .Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                    .Select(written => new Phrase(written, weight))
            );
        }

        return phrases;
    }
}
