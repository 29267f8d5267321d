using PublishGate.Scanning.Detection.Words;

namespace PublishGate.Scanning.Detection.Vocabulary;

/// <summary>Words that are a note only together: what is to be done before publication, and what in a story it is done to.</summary>
/// <remarks>
/// "Remove", "call back" and "village" stand in any text. "Remove the village before we go live" is said by a newsroom to
/// itself, in whatever words.
/// </remarks>
internal static class NoteMatters
{
    /// <summary>What only a newsroom does: <c>before we go live</c>, <c>do not say where</c>.</summary>
    public const int Act = -1;

    /// <summary>What is done in newsrooms and elsewhere: <c>check</c>, <c>confirm</c>.</summary>
    public const int Chore = -2;

    /// <summary>Someone, or what identifies someone: <c>witness</c>, <c>the village</c>, <c>her surname</c>.</summary>
    public const int Story = -3;

    private const string Acts = """
        go live | goes live | change his | change her | nothing on his | nothing on her | mustn't | give her away | give him away | be identified | off tape | ring back | run this past |
        under age | until they ok | until he oks | crop out | keep his | keep her | true name | tone down |
        rausnehmen | anonymisieren | autorisiert | mit dem anwalt | nennen dürfen | nachfragen | ne pas donner | ne pas préciser | mise en ligne | relue par | no poner | que no salga | antes de sacar* | para não aparecer | cortar o nome | antes de subir |
        не ставим | не ставить | не ставити | без записи | не для запису | вымышленн* | вигадан* | добро на | не погодив | не указывать | не вказувати | в тексте поменяли | убрать город | 先别发 | 先別發 | 不要写 | 发之前 | 还没看过 | ننویسید | نخواسته | لا تكتب* | going live | before publication | before publishing | before we publish | before we run | before airing |
        initials only | only initials | first name only | first names only | nur vorname | nur der vorname | nur mit vorname | prénom seulement |
        juste le prénom | solo el nombre | sólo el nombre | só o primeiro nome | solo il nome | tylko imię | sadece ilk adı | только имя | без фамилии |
        лише ім'я | тільки ім'я | без прізвища | можно ли дать | можно ли давать | можно ли упоминать | чи можна дати | чи можна згадувати |
        weiß nichts von der veröffentlichung | wissen nichts von der veröffentlichung | weiß nicht, dass wir | pas au courant | no sabe nada de la publicación |
        no saben nada de la publicación | no sabe que | não sabe da | não sabem da | não sabe que | nie wie o | nie wiedzą o | haberi yok | isim kullanmayın | adını kullanmayın |
        لا تعرف بالنشر | لا يعرفون بالنشر | لا تعلم بالنشر | خبر ندارد | خبر ندارند | 不知道报道 | 对报道不知情 | 不知道采访 | не знают о публикации | не знает о публикации |
        не знают о выходе | не в курсе | не знає про публікацію | не знають про публікацію | know about the publication | know we publish | know about the story |
        know about this | know it is us | not informed yet | not been told |
        before broadcast | before it runs | before this runs | don't run | do not run | don't share | do not share | don't say | do not say |
        not say where | not say who | signs off | sign off | signed off | signoff | in writing | out of the piece | in the piece |
        out of this piece | in this piece | out of the story | this version | call her back | call him back | call them back | ring her back |
        ring him back | paraphrase | we changed | in the vault | on condition that | withdrew | withdraws consent | take out |
        leave out | keep out | blur* | pixelat* | bleep* | disguis* | distort* | outside the desk | cleared by | not cleared | wait for |
        keep her out | keep him out | promised | stays anonymous | identifies the | identifies him | identifies her | identifies them | identify him |
        identify her | identify them | gives him away | gives her away | signal group | signal chat | signal thread | strictly internal | do not print | don't print | do not mention | don't mention | must stay out | has to stay out | off-record |
        до выхода | перед выходом | перед выпуском | до выпуска | перед эфиром | вырезать | заблюрить | запикать | замазать | заменить имя |
        изменить голос | исказить голос | не упоминать | не упоминайте | не называть | не называйте | перезвонить | перезвонил* | не выпускать | не печатать |
        согласие не | согласия нет | не получено | не даёт согласи* | отозвал* согласи* | пересказать | внутреннее |
        до виходу | перед виходом | перед випуском | вирізати | заблюрити | запікати | змінити голос | не згадувати | не називати |
        передзвонити | не друкувати | згоди немає | згоду не |
        nicht drucken | nicht senden | nicht nennen | nicht erwähnen | nicht zitierfähig | vor veröffentlichung | vor druck | vor sendung |
        vor ausstrahlung | streichen | schwärzen | verpixeln | verfremden | unkenntlich | zurückrufen | freigabe | freigegeben | intern |
        avant publication | avant diffusion | avant parution | avant mise en ligne | feu vert | ne pas mentionner | ne pas nommer | flouter |
        masquer | rappeler | hors antenne | à retirer | à couper | interne |
        antes de publicar | antes de la publicación | antes de emitir | no mencionar | no se mencione | que no se | no nombrar | difuminar |
        distorsionar | quitar | volver a llamar | visto bueno | uso interno |
        antes de ir ao ar | antes da publicação | não mencionar | não citar | borrar | distorcer | retirar | ligar de volta | uso interno |
        prima di pubblicare | prima della pubblicazione | prima della messa in onda | non pubblicare | non nominare | non citare |
        togliere | oscurare | richiamare | uso interno |
        przed publikacją | przed emisją | nie publikować | nie podawać | nie wymieniać | wyciąć | zamazać | oddzwonić |
        voor publicatie | voor uitzending | niet publiceren | niet noemen | niet vermelden | weglaten | eruit halen | terugbellen |
        yayından önce | yayınlanmadan önce | yayınlamayın | yayımlamayın | adını vermeyin | çıkarın | bulanıklaştırın |
        înainte de publicare | nu publicați | publicering | får ej publiceras | må ikke publiceres | δημοσίευση | πριν δημοσιευτεί |
        公開前 | 掲載前 | 放送前 | 公開しない | 掲載しない | 伏せて | 匿名で | 削除して | 공개 전 | 보도 전 | 공개하지 | 익명 |
        قبل النشر | قبل البث | لا تذكر | احذف | يحذف | حتى الخميس | موافقة | محظور النشر |
        پیش از انتشار | قبل از انتشار | حذف شود | ذکر نشود | تغییر صدا | موافقت |
        发布前 | 发表前 | 刊登前 | 不要提 | 请勿提 | 不得公开 | 禁止公开 | 禁止发布 | 打码 | 变声 | 保护 | 隐去 | 删除 | 同意书
        """;

    private const string Chores = """
        check | checks | checked | double-check | confirm | confirms | confirmed | unconfirmed | verify | verified | unverified | asked us | asks us |
        wants us | told us not | refuses | agreed | afraid | scared | remove | removed | delete | cut | hold | pending | awaiting | still unclear |
        проверить | проверьте | уточнить | уточните | подтвердить | подтверждено | подтвердил* | просит | просил* | боится | боятся | убрать |
        удалить | скрыть | перевірити | уточнити | підтвердити | просить | просив | просила | боїться | прибрати |
        prüfen | klären | bestätigt | bestätigen | hat angst | bittet | wollte | will nicht | noch offen | liegt vor |
        vérifier | confirmer | demande | a demandé | refuse | a peur | attendre | supprimer | retirer |
        verificar | comprobar | confirmar | falta | pidió | pide | teme | tiene miedo | eliminar | esperar |
        checar | pediu | pede | tem medo | apagar | aguardar |
        verificare | verifica | confermare | conferma | ha chiesto | ha paura | controllare |
        sprawdzić | potwierdzić | prosi | prosiła | prosił | boi się | usunąć |
        controleren | checken | nagaan | bevestigen | vraagt | vroeg | is bang | verwijderen |
        doğrula | doğrulayın | teyit | kontrol edin | istiyor | korkuyor | silin |
        確認 | 要確認 | 削除 | 확인 | 삭제 |
        تحقق | تأكيد | طلب | خائف | خائفة | بررسی | تأیید | خواست | می‌ترسد | 核实 | 确认 | 害怕 | 要求
        """;

    private const string Stories = """
        source at risk | the family | the parents | his parents | her parents | still serving | unit number | unit numbers | name of the unit | second source | caller | caller's | witness | witness's | interviewee | informant | our source | the source's | source is | source asked | source has | source says |
        source wants | whistleblower | consent | the lawyer | lawyers | legal | village | surname | last name | her name | his name | their names | her identity | his identity | their identity | anonymity |
        original recording | raw recording | this quote | that quote |
        real name | real one | birthplace | hometown | home town | where he works | where she works | where he lives | where she lives |
        where he serves | where she serves | first name | his employer | her employer | his profile | her profile | the mother | the wife | in the safe | his village | her village | his brother | her brother | lawyer | the source | his commander | his voice | her voice | the voice | the audio | the recording | her family | his family | the family |
        family is | job title | his unit | her unit | the unit | his rank | her rank | rank | her age | his age | her number | his number | the desk | her face |
        his face | location of |
        юрист | юристы | юристов | герой | героя | героини | мать | мама | маме | жена | жене | город | абзац | командир* | номер части | звонивш* | собеседник* | собеседниц* | свидетел* | источник | источника | источнику | согласи* | юрист* | название села | название части |
        матери | жене | жены | отца | брата | сестры | родные | родных | село | деревн* | фамили* | имя | имени | звание | должност* | часть | части | родственник* | голос | голоса | семь* | возраст | номер |
        родина | родини | матері | дружини | юрист | мама | мамі | мати | родина | командир* | співрозмовни* | свідк* | джерело | джерела | згод* | назву села | назва села | прізвищ* | ім'я | звання | посад* | частин* | родич* | голос |
        der frau | die frau | der mutter | die mutter | anwalt | den ort | das alter | zitat | quelle | quellen | zeuge | zeugin | anrufer* | einverständnis | zustimmung | justiziar* | rechtsabteilung | ortsname* | dorf | nachname* |
        namen | klarname* | dienstgrad | stimme | familie | einheit | angehörige* | alter | arbeitgeber |
        le nom | avocate | avocat | la mère | la famille | la source | la citation | témoin | appelant* | accord | juridique | village | nom de famille | son nom | son prénom | prénom | grade | voix | famille | unité | âge |
        la familia | la hija | el hijo | la madre | menor | el apellido | su pueblo | abogada | abogado | fuente | testigo | llamante | consentimiento | legal | pueblo | apellido | su nombre | nombre real | rango | voz | familia | unidad | la edad |
        fonte | testemunha | jurídico | aldeia | povoado | sobrenome | seu nome | patente | família | unidade | idade |
        fonte | testimone | consenso | villaggio | cognome | il suo nome | nome vero | grado | voce | famiglia | unità | l'età |
        źródło | źródła | świadek | zgod* | wieś | nazwisk* | imię | imienia | stopień | głos | rodzin* | jednostk* | wiek |
        bron | de bron | getuige | toestemming | dorp | achternaam | voornaam | haar naam | zijn naam | rang | stem | familie | eenheid |
        kaynak | kaynağ* | tanık | köy* | soyad* | gerçek adı | rütbe* | ses* | aile* | birliğ* | yaşı |
        情報源 | 取材源 | 証人 | 実名 | 本名 | 名字 | 村 | 階級 | 声 | 家族 | 部隊 | 제보자 | 취재원 | 증인 | 실명 | 본명 |
        رتبة | الجندي | اسم المصدر | المصدر | الشاهد | المتصل | القرية | الاسم | الرتبة | العائلة | الوحدة | الصوت |
        منبع | شاهد | روستا | نام | درجه | خانواده | صدا | یگان |
        村子 | 家人 | 律师 | 母亲 | 消息来源 | 消息来源 | 线人 | 来电者 | 证人 | 村名 | 姓名 | 真名 | 军衔 | 家属 | 部队 | 年龄
        """;

    /// <summary>Every word with what it is.</summary>
    public static IEnumerable<Phrase> All { get; } =
    [.. Parse(Acts, Act), .. Parse(Chores, Chore), .. Parse(Stories, Story)];

    private static IEnumerable<Phrase> Parse(string written, int weight) =>
        written
            .Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Select(each => new Phrase(each, weight));
}
