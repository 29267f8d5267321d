using PublishGate.Scanning.Detection.Words;

namespace PublishGate.Scanning.Detection.Vocabulary;

/// <summary>What people of a newsroom write to one another beside a text, by how much the words alone tell.</summary>
/// <remarks>
/// An order is not written in any other place; a remark hardly ever is; a request is an order at the beginning of a
/// clause only ("do not name her", but not "we do not name minors"); a topic is spoken of in articles, too; a chore is one
/// of the newsroom's only if the sentence speaks of the newsroom's matters; a label, if it also stands as one.
/// </remarks>
internal static class NoteMarkers
{
    /// <summary>Kinds of marker, the more telling the higher.</summary>
    public const int Order = 5;
    public const int Request = 4;
    public const int Remark = 3;
    public const int Topic = 2;
    public const int Chore = 1;
    public const int Label = 0;

    private const string English = """
        strictly internal | not for sharing | do not share outside | don't share outside | don't run this | do not run this |
        until legal signs off | until legal has | before we go live | before this goes live | before it goes live | not cleared by |
        keep the unit out | do not say where | not for publication | not for broadcast | not for air | not to be published | not for print | must not be published |
        must not be named | must not be identified | should not be published | should not be named | never publish |
        note to editor* | note to the editor* | note to desk | note to copy* | note to fact* | note to legal | note to producer* |
        note for editor* | note for the editor* | note for fact* | note for legal | notes for editor* | notes for fact* |
        notes to editor* | editors only | internal comment | check with legal | check with lawyer* |
        check with the lawyer* | run past legal | run by legal | run it past legal | legal to check | legal to review | legal to clear |
        legal must clear | legal says | legal has not cleared | pending legal | awaiting legal | needs legal | legal hold |
        legal review pending | needs verification | needs to be verified | need to verify | needs verifying | needs fact check* |
        need to fact check | needs a fact check | needs second source | needs a second source | need a second source |
        for fact check* | fact checker* note* | fact check note* | fact checking note* | background only | on background only | keep confidential | keep anonymous | keep her anonymous |
        keep him anonymous | keep them anonymous | keep her name out | keep his name out | keep their name* out | keep name out |
        keep the name out | keep her surname out | keep his surname out | remove before publ* | delete before publ* |
        cut before publ* | strip before publ* | redact before | remove before going live | delete before going live |
        tktk | verify before | confirm before publ* | check before publ* |
        confirm spelling | not cleared for publ* | not cleared by legal | do not use real name | do not use her name |
        do not use his name | do not use their name* | do not use surname | do not use her surname | do not use his surname |
        don't use her name | don't use his name | don't use real name | don't use their name* | do not use her real name |
        do not use his real name | do not use the real name | withhold name | withhold her name | withhold his name |
        for newsroom use only | newsroom use only | newsroom only | newsroom eyes only | for editors' eyes only
        """;

    private const string Requests = """
        do not publish | don't publish | dont publish | do not broadcast | don't broadcast | do not name | don't name |
        do not identify | don't identify | do not quote | don't quote | do not reveal | don't reveal | do not disclose |
        do not attribute | do not air | don't air | do not print name* | do not contact | hold for legal | hold for publ* |
        fact check this | confirm identity | confirm name | confirm surname | ask legal | ask lawyer* | blur face* |
        protect identity | embargoed until | embargoed till | embargo until | embargo till | sous embargo | sperrfrist bis |
        под эмбарго | эмбарго до | під ембарго | ембарго до | bajo embargo | sob embargo | sotto embargo | legal must | legal should |
        legal needs to | legal has to | lawyers must | lawyer must | не называть | не упоминать | убрать имя | убрать фамилию | изменить имя | скрыть имя | не згадувати |
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

    private const string EnglishRemarks = """
        internal note | internal notes | off the record | off-record | off the rec | under embargo | speaking on background |
        spoke on background | deep background | fact checker | confidential source | real name | real names |
        true identity | real identity | wants to remain anonymous | wishes to remain anonymous | wants to stay anonymous |
        asked us not to | asks us not to | asked not to be named | asks not to be named | asked not to be identified |
        does not want to be named | doesn't want to be named | does not want her name | does not want his name |
        not yet verified | not yet confirmed | not verified yet | single sourced | to be verified | to be confirmed by |
        for your eyes only | per legal | sensitive source | source protection | internal only | caller's real | name withheld at |
        caller asked | source asked | caller wants | source wants | editor's eyes only | eyes only | private note | verify with |
        anonymous source | identity protected |
        voice must be | voice altered | unverified claim* | awaiting confirmation | awaiting comment | pending confirmation |
        strictly confidential | do not distribute | don't distribute | do not release | not for release | not for distribution | not attributable | not for attribution | withdrew consent | withdrew her consent |
        withdrew his consent | source insists | source is afraid | caller is afraid | source fears |
        for internal use | must remain anonymous | must stay anonymous | must not appear | names must not |
        name must not | identity must | do not mention her | do not mention his | do not mention the name | reporter's note |
        reporter note | desk note | producer note | producer's note | editorial note | editor note | ed note | awaiting sign off |
        pending sign off | not signed off | needs sourcing | needs a source | fact check pending | fact check required |
        check facts | verify this | verify quote | confirm quote | verify with two | requested anonymity | requests anonymity |
        asked for anonymity | not authorised to speak | not authorized to speak | spoke without permission | hold this |
        keep this out | cut this before | take this out | burner phone | safe house | our fixer |
        confirm with | verified by | cross check | left out of the story | leave out of the story | keep out of the story
        """;

    private const string EnglishTopics = """
        fact check | fact checks | fact checked | fact checking | factcheck | factchecker | factchecking | factchecked |
        names have been changed | name has been changed | name changed | names changed | on background | embargo | embargoed | confidential | anonymous sources | condition of anonymity | unverified | unconfirmed | not verified | editor's note | editors' note | internal use only
        """;

    private const string Russian = """
        не выпускать | не печатать | согласие на публикацию не | согласия на публикацию нет | согласие не получено
        | вырезать перед | перед выпуском | до выхода материала | не публиковать | не для публикации | не для печати | не для эфира | не под запись | не указывать имя | имя не указывать |
        имя не называть | имени не называть | фамилию не указывать | фамилию не называть | не указывать фамилию | имя не публиковать |
        для фактчек* | для фактчекера | фактчекеру | фактчекерам | заметка редактора | заметки редактора | заметка для редактора |
        для внутреннего пользования | для служебного пользования | внутренн* заметк* | внутренн* комментари* | внутренн* примечани* |
        служебн* заметк* | служебн* пометк* | согласовать с юрист* | проверить с юрист* | показать юрист* | уточнить у юрист* |
        нужна проверка | нужно проверить | надо проверить | необходимо проверить | требует проверки | требуется проверка |
        нужно уточнить | надо уточнить | убрать перед публикацией | удалить перед публикацией | снять перед публикацией |
        убрать до публикации | удалить до публикации | примечание для редактора | не раскрывать имя | не разглашать |
        перед публикацией удалить | перед публикацией убрать | перед публикацией снять | перед публикацией проверить |
        перед публикацией вырезать | перед публикацией согласовать | до публикации убрать | до публикации проверить
        """;

    private const string RussianRemarks = """
        офф рекорд | оффрекорд | офрекорд | не для протокола | примечание редактора | прим редактора | примечания редактора |
        настоящее имя | настоящая фамилия | реальное имя | реальная фамилия | просил* не называть | просит не указывать | скрыть личность | личность не раскрывать | не для распространения | пометка редактора | пометка редакции | просит не называть |
        просил* не публиковать | просил* не указывать | не раскрывать | конфиденциально | фактчекер | фактчекера | не подтверждено |
        не проверено | под эмбарго | эмбарго до | имя изменено | имена изменены | анонимный источник | источник аноним* | источник прос* | источник боится | источник не хочет | имя знает только | перепроверить
        """;

    private const string RussianTopics = """
        фактчек | фактчекинг | факт чек | эмбарго | на условиях анонимности | перед публикацией | до публикации | примечание редакции |
        прим ред
        """;

    private const string Ukrainian = """
        не публікувати | не для публікації | не для друку | не для ефіру | не під запис | не вказувати ім'я | ім'я не вказувати |
        ім'я не називати | прізвище не називати | прізвище не вказувати | для фактчекера | фактчекеру | нотатка редактора |
        нотатки редактора | нотатка для редактора | для внутрішнього користування | для службового користування |
        внутрішн* нотатк* | внутрішн* комент* | внутрішн* приміт* | узгодити з юрист* | перевірити з юрист* | потребує перевірки |
        потрібна перевірка | потрібно перевірити | треба перевірити | видалити перед публікацією | прибрати перед публікацією |
        прибрати до публікації | не розголошувати | не розкривати ім'я | примітка для редактора |
        перед публікацією видалити | перед публікацією прибрати | перед публікацією перевірити | до публікації прибрати
        """;

    private const string UkrainianRemarks = """
        не для протоколу | оф рекорд | примітка редактора | справжнє ім'я | справжнє прізвище | просив не називати |
        просила не називати | просить не називати | не розкривати | конфіденційно | не підтверджено | не перевірено | під ембарго |
        ембарго до | ім'я змінено | імена змінено | анонімне джерело | джерело анонім* | джерело прос*
        """;

    private const string UkrainianTopics =
        "ембарго | на умовах анонімності | перед публікацією | до публікації | примітка редакції";

    private const string German = """
        nicht drucken | unter drei | unter zwei nur | nicht zitierfähig | anmerkung der redaktion intern | interne anmerkung |
        nur für den internen | redaktionsintern | nicht freigegeben |
        nicht veröffentlichen | nicht zur veröffentlichung | nicht für die veröffentlichung | nicht zur publikation | nicht senden |
        hinweis an die redaktion | hinweis für die redaktion | notiz für die redaktion | notiz an die redaktion | an die redaktion |
        interne notiz | interner hinweis | interner kommentar | interne anmerkung | interner vermerk | nur intern |
        nur zur internen | nur für den internen gebrauch | nur für internen gebrauch | streng vertraulich | name nicht nennen |
        namen nicht nennen | nicht namentlich nennen | namen weglassen | mit rechtsabteilung | mit der rechtsabteilung |
        mit justiziar* | mit dem justiziar* | rechtlich prüfen | juristisch prüfen | muss noch geprüft | noch zu prüfen | noch prüfen |
        für faktencheck | für den faktencheck | an den faktencheck | vor der veröffentlichung entfernen |
        vor der veröffentlichung löschen | vor der veröffentlichung prüfen | bitte nicht veröffentlichen | unter drei gesagt
        """;

    private const string GermanRemarks = """
        liegt der redaktion vor | klarname liegt vor | name von der redaktion geändert | hat angst um | quelle hat angst |
        vertraulich | echter name | richtiger name | wirklicher name | klarname | sperrfrist bis | sperrfrist | noch nicht bestätigt |
        nicht verifiziert | hintergrundgespräch | möchte anonym bleiben | will anonym bleiben | will nicht genannt werden |
        möchte nicht genannt werden | name geändert | namen geändert | anonyme quelle | faktenchecker
        """;

    private const string GermanTopics =
        "faktencheck | vor veröffentlichung | vor der veröffentlichung | anmerkung der redaktion | embargo bis";

    private const string French = """
        ndlr interne | hors antenne | ne pas imprimer | feu vert du juridique | accord du juridique | à ne pas publier | à ne pas diffuser |
        ne pas publier | ne pas diffuser | pas pour publication | pas pour diffusion | non destiné à la publication |
        note à la rédaction | note pour la rédaction | note au rédacteur | note pour le rédacteur | note interne |
        commentaire interne | usage interne uniquement | à usage interne | ne pas nommer | ne pas citer son nom | ne pas citer le nom |
        ne pas révéler | ne pas divulguer | à valider avec le juridique | voir avec le juridique | voir avec le service juridique |
        vérifier avec le service juridique | à vérifier avant publication | supprimer avant publication | retirer avant publication |
        à supprimer avant | à retirer avant | strictement confidentiel | à vérifier avec
        """;

    private const string FrenchRemarks = """
        vrai nom | véritable nom | vrai prénom | nom réel | sous embargo | embargo jusqu* | source anonyme | source confidentielle |
        hors micro | en off | souhaite rester anonyme | veut rester anonyme | a demandé l'anonymat | prénom modifié |
        prénom a été modifié | nom modifié | prénom changé | non vérifié | non confirmé
        """;

    private const string FrenchTopics =
        "vérification des faits | note de la rédaction | confidentiel | sous couvert d'anonymat | avant publication | avant de publier";

    private const string Spanish = """
        no imprimir | no emitir | pidió que no se | pide que no se | falta el visto bueno | no sale hasta |
        no publicar | no difundir | no para publicación | no apto para publicación | no es para publicación | no para publicar |
        nota para el editor | nota para la editora | nota al editor | nota para la redacción | nota a la redacción | nota interna |
        comentario interno | uso interno | no nombrar | no mencionar el nombre | no mencionar su nombre | no usar su nombre |
        no usar el nombre | no revelar | consultar con legal | consultar con el departamento legal | revisar con legal |
        consultar con el abogado | verificar con legal | pendiente de verificar | pendiente de verificación | eliminar antes de publicar |
        borrar antes de publicar | quitar antes de publicar | verificar antes de publicar | embargado hasta | embargo hasta |
        estrictamente confidencial | para el verificador
        """;

    private const string SpanishRemarks = """
        nombre real | verdadero nombre | nombre verdadero | nombre cambiado | nombre ficticio | fuente anónima |
        fuente confidencial | pendiente de confirmar | pendiente de confirmación | pidió no ser | pide no ser | quiere permanecer |
        sin verificar | sin confirmar | bajo embargo | fuera de micrófono
        """;

    private const string SpanishTopics = """
        verificación de datos | verificación de hechos | nota del editor | confidencial | extraoficial | antes de publicar
        """;

    private const string Portuguese = """
        não imprimir | não vai ao ar | pediu que não | falta o aval | aval do jurídico |
        não publicar | não divulgar | não é para publicação | não para publicação | nota para o editor | nota ao editor |
        nota para a redação | nota interna | comentário interno | não citar o nome | não usar o nome | não revelar |
        não identificar | consultar o jurídico | verificar com o jurídico | checar com o jurídico | passar pelo jurídico |
        remover antes de publicar | apagar antes de publicar | retirar antes de publicar | verificar antes de publicar |
        embargo até | embargado até | estritamente confidencial | a verificar com
        """;

    private const string PortugueseRemarks = """
        nome verdadeiro | verdadeiro nome | nome fictício | nome alterado | nome trocado | fonte anônima | fonte sigilosa |
        sob embargo | em off | pediu para não ser | pediu anonimato | não verificado | não confirmado
        """;

    private const string PortugueseTopics = "checagem | checagem de fatos | nota do editor | antes de ir ao ar";

    private const string ItalianPolishTurkish = """
        non pubblicare | non per la pubblicazione | nota per la redazione | nota per il redattore | non citare il nome |
        non fare il nome | verificare con l'ufficio legale | rimuovere prima della pubblicazione | da non pubblicare |
        nie publikować | nie do publikacji | uwaga dla redakcji | notatka wewnętrzna | nie podawać nazwiska | nie podawać imienia |
        usunąć przed publikacją | skonsultować z prawnik* | sprawdzić przed publikacją |
        yayınlamayın | yayımlamayın | yayınlanmasın | yayımlanmasın | yayın için değil | editöre not | dahili not | iç not |
        teyit edilecek | adını kullanmayın | ismini kullanmayın | yayından önce
        """;

    private const string ItalianPolishTurkishRemarks = """
        da verificare | vero nome | nome vero | nome di fantasia | sotto embargo | fonte anonima | fonte riservata |
        do sprawdzenia | do weryfikacji | prawdziwe imię | prawdziwe nazwisko | imię zmienione | poufne | anonimowe źródło |
        doğrulanmalı | doğrulanacak | gerçek adı | gerçek ismi | kayıt dışı | ismi değiştirildi | adı değiştirildi | anonim kaynak
        """;

    private const string ArabicPersian = """
        محظور النشر | يمنع النشر | للنشر بعد | لا تنشر | لا تنشروا | لا تذكر | لا تذكروا | لا تكشف | لا تكشفوا | لا ينشر | لا يُنشر | ليس للنشر | غير للنشر | غير مخصص للنشر | ممنوع النشر | عدم نشر الاسم |
        يجب التحقق | بحاجة إلى تحقق | يحتاج إلى تحقق | ملاحظة للمحرر | ملاحظة إلى المحرر | ملاحظة داخلية | ملاحظات داخلية |
        للاستخدام الداخلي | لا تذكر الاسم | لا تذكروا الاسم | عدم ذكر الاسم | يحذف قبل النشر | احذف قبل النشر | لمدقق الحقائق |
        استشارة القسم القانوني | مراجعة القسم القانوني | سري للغاية |
        منتشر نشود | منتشر نکنید | منتشر نشه | قابل انتشار نیست | غیر قابل انتشار | برای انتشار نیست | یادداشت داخلی |
        یادداشت برای سردبیر | یادداشت برای ویراستار | نام برده نشود | نام نبرید | اسمش را نیاورید | پیش از انتشار حذف | قبل از انتشار حذف |
        قبل از انتشار بررسی | با وکیل چک | با واحد حقوقی | برای راستی‌آزمایی |
        فاش نشود | ننویسید | ذکر نشود | ذکر نکنید | افشا نشود
        """;

    private const string ArabicPersianRemarks = """
        للتحقق | الاسم الحقيقي | اسمه الحقيقي | اسمها الحقيقي | خارج التسجيل | حظر النشر | مصدر مجهول | مصدر سري | طلب عدم ذكر |
        طلبت عدم ذكر | تم تغيير الاسم | قبل النشر |
        بررسی شود | تأیید شود | تایید شود | نام واقعی | اسم واقعی | محرمانه | منبع ناشناس | خارج از ضبط | نام تغییر | پیش از انتشار |
        قبل از انتشار
        """;

    private const string ArabicPersianTopics = """
        تحقق من | التحقق من الحقائق | تدقيق الحقائق | ملاحظة المحرر | سري | راستی‌آزمایی | صحت‌سنجی | یادداشت سردبیر
        """;

    private const string Chinese = """
        禁止公开 | 禁止刊登 | 禁止发布 | 不得公开 | 不得发布 | 严禁外传 | 请勿外传 | 编辑注意 | 请勿发布 | 不要发布 | 勿发布 | 请勿刊登 | 不要刊登 | 不可刊登 | 不予发表 | 请勿公开 | 不要公开 | 待核实 | 需核实 | 需要核实 | 有待核实 |
        编辑备注 | 给编辑 | 致编辑 | 内部备注 | 内部使用 | 仅供内部 | 内部参考 | 不要透露 | 请勿透露 | 勿透露 | 发布前删除 | 发表前删除 |
        发布前核实 | 不要写真名 | 不要提及 | 请勿提及 | 不要写名字 | 不要用真名 | 请法务 | 法务审核 | 法务确认 | 請勿發布 | 請勿刊登 | 不要發布 | 勿發布 | 待核實 | 需核實 | 編輯備註 |
        內部備註 | 僅供內部 | 請勿透露 | 不要透露
        """;

    private const string ChineseRemarks = """
        真实姓名 | 真名 | 真實姓名 | 匿名消息来源 | 匿名线人 | 要求匿名 | 不愿透露姓名 | 发布前 | 發布前 | 编辑注 | 核实一下 | 请核实 | 請核實 | 禁发 | 化名
        """;

    private const string ChineseTopics = "事实核查 | 核实 | 编者按 | 保密 | 机密";

    private const string Labels =
        "fc | ed | nb | ndlr | n.b. | note | memo | hinweis | achtung | внимание | важно | увага | attn | attention | fyi | reminder | ojo | atención | atenção | "
        + "source | sources | источник | источники | джерело | quelle | quellen | fuente | fuentes | fonte | fonti | źródło | kaynak | المصدر | منبع | 消息来源";

    /// <summary>Every marker with what it tells.</summary>
    public static PhraseSearch Search { get; } =
        new([
            .. Parse(
                Order,
                English,
                Russian,
                Ukrainian,
                German,
                French,
                Spanish,
                Portuguese,
                ItalianPolishTurkish,
                ArabicPersian,
                Chinese
            ),
            .. Parse(
                Remark,
                EnglishRemarks,
                RussianRemarks,
                UkrainianRemarks,
                GermanRemarks,
                FrenchRemarks,
                SpanishRemarks,
                PortugueseRemarks,
                ItalianPolishTurkishRemarks,
                ArabicPersianRemarks,
                ChineseRemarks
            ),
            .. Parse(
                Topic,
                EnglishTopics,
                RussianTopics,
                UkrainianTopics,
                GermanTopics,
                FrenchTopics,
                SpanishTopics,
                PortugueseTopics,
                ArabicPersianTopics,
                ChineseTopics
            ),
            .. Parse(Request, Requests),
            .. Parse(Chore, Chores),
            .. Parse(Label, Labels),
            .. NoteMatters.All,
        ]);

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
