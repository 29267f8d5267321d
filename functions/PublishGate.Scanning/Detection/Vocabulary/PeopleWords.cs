using PublishGate.Scanning.Detection.Words;
using PublishGate.Scanning.Fragments;

namespace PublishGate.Scanning.Detection.Vocabulary;

/// <summary>Words by which notes speak of the people of a story.</summary>
internal static class PeopleWords
{
    /// <summary>A relative.</summary>
    public const int Kin = 2;

    /// <summary>Someone in a story.</summary>
    public const int Person = 1;

    /// <summary>Someone in a story, in a word behind which a name may follow at once: <c>caller Iva Nemova</c>.</summary>
    public const int Voice = 3;

    /// <summary>A word that gives away who someone is whom the story does not name: <c>real name</c>, <c>on the tape</c>.</summary>
    public const int Unveiling = 4;

    /// <summary>A name may follow such a word at once.</summary>
    public static bool IsVoice(int weight) => weight is Voice or Unveiling;

    private const string Relatives = """
        mother | mothers | father | fathers | mom | mum | dad | wife | husband | spouse | son | sons | daughter | daughters |
        brother | brothers | sister | sisters | sibling | siblings | grandmother | grandfather | grandma | grandpa | aunt | uncle |
        cousin | niece | nephew | fiance | fiancee | fiancé | fiancée | girlfriend | boyfriend | widow | widower | stepmother |
        stepfather | stepson | stepdaughter | mother-in-law | father-in-law | brother-in-law | sister-in-law | grandson |
        granddaughter | ex-wife | ex-husband | married to | engaged to | divorced from | partner of | pregnant wife | stepbrother |
        stepsister | parents of | parent of | next of kin | bride | groom of |
        мать | матери | матерью | мама | маме | мамой | отец | отца | отцу | папа | жена | жены | жене | женой | жену | муж | мужа |
        мужу | мужем | супруга | супруги | супруг | сын | сына | сыну | сыном | дочь | дочери | дочка | дочерью | брат | брата | брату |
        братом | сестра | сестры | сестре | сестрой | бабушка | бабушки | дедушка | дедушки | тётя | тетя | тёти | дядя | дяди |
        замужем за | женат на | девушка | парень | подруга | бывшая жена | бывший муж | сноха | зять | тесть | мачеха | отчим | пасынок |
        падчерица | внук | внучка | внука | внучки | тёщу | тёще | тёщей | свёкор | сестру | бабушку | бабушке | дочке | дедушку |
        племянник* | племянниц* | двоюродн* | невеста | невесты | жених | вдова | вдовы | тёща | теща | свекровь | родственник* |
        родственниц* | родители | родителей |
        матір | матері | мати | батько | батька | дружина | дружини | дружині | чоловік | донька | доньки | син | сина | сестри |
        бабуся | дідусь | заміжня за | одружений з | теща | свекруха | тесть | матір'ю | сестрою | братом | мамою | мама | тато | брат | тітка | дядько | наречена | вдова | родич* |
        mutter | vater | ehefrau | ehemann | sohn | tochter | bruder | schwester | großmutter | großvater | oma | tante | onkel |
        verheiratet mit | freundin des | freundin der | freund des | freund der | stiefvater | stiefmutter | großvater | schwager |
        schwägerin | neffe | nichte | cousine | eltern des | eltern der | witwe | verlobte | verlobter | schwiegermutter |
        mariée à | marié à | compagne de | compagne du | compagnon de | belle-mère | beau-père | beau-frère | belle-sœur | grand-père |
        cousin de | cousine | neveu | nièce | oncle | tante | mère | père | épouse | femme de | mari | fils | fille de | frère | sœur | soeur | veuve | grand-mère | fiancée |
        casada con | casado con | novia de | novia del | novio de | cuñado | cuñada | suegro | primo de | prima de | sobrino | sobrina |
        abuelo | tía de | tío de | madre | padre | esposa | esposo | marido | hijo | hija | hermano | hermana | abuela | abuelo | viuda | suegra |
        casada com | casado com | namorado | noiva | noivo | cunhado | cunhada | sogra | sogro | avô | tia do | tio do | mãe | pai | filho | filha | irmão | irmã | avó | viúva | namorada | moglie | marito | figlio | figlia | fratello | sorella |
        matka | matki | ojciec | ojca | żona | żony | mąż | męża | syn | syna | córka | córki | siostra | siostry | brat |
        narzeczona | narzeczony | dziewczyna | babcia | dziadek | teściowa | brata | siostrę | syn | ciotka | wujek |
        annem | babam | annesi | babası | annesinin | kardeşinin | nişanlısı | ablası | abisi | teyzesi | amcası | dayısı | eşi | karısı | kocası | oğlu | kızı | kardeşi |
        رقم الأم | رقم أمه | رقم والدته | هاتف الأم | هاتف أمه | هاتف والدته | خطيبة | والدتها | والدها | شقيقته | شقيقها | مادرش | پدرش | همسرش | خواهرش | برادرش | نامزد |
        والدة | والد | زوجة | زوج | ابنة | شقيق | شقيقة | والدته | والده | زوجته | زوجها | مادر | پدر | همسر | خواهر | برادر | پسر | دختر |
        母亲 | 父亲 | 妈妈 | 爸爸 | 媽媽 | 妻子 | 丈夫 | 儿子 | 女儿 | 姐姐 | 妹妹 | 哥哥 | 弟弟 | 奶奶 | 爷爷 | 母親 | 父親 | 兒子 | 女兒
        """;

    private const string People = """
        soldier | conscript | serviceman | prisoner | detainee | hostage | source | sources | contact | soldiers | sergeant |
        colonel | commander | major | captain | lieutenant | officer | deputy commander |
        герой | героя | героем | героиня | героини | героиней | персонаж |
        командир* | полковник* | майор* | офицер* | офіцер* | kommandeur* | oberst* | offizier* | commandant | officier | coronel |
        comandante | oficial | الضابط | القائد | 军官 | 指挥官 | private | recruit | relative | relatives | patient | minor |
        источник* | солдат* | военнослужащ* | военн* | рядов* | срочник* | мобилизованн* | контрактник* | пленн* | потерпевш* |
        контакт | джерел* | військов* | полонен* | солдат | soldat | soldaten | soldatin | quelle | source | soldado | fuente | fonte |
        żołnierz* | źródł* | kaynak | kaynağın | asker* | المصدر | الجندي | الأسير | منبع | سرباز | اسیر | 士兵 | 消息来源 | 战俘
        """;

    private const string Voices = """
        whistleblower | informant | lanceur d'alerte | lanceuse d'alerte | informateur | informatrice | muhbir | hinweisgeber* |
        witness | victim | survivor | deserter | interlocutor | legal name | voice of | on the line | alias of |
        a.k.a. | spoke to | spoke with | interview with | phoned by | call from | called by | собеседник* |
        собеседниц* | свидетел* | интервью с | разговор с | разговаривали с | дезертир* | співрозмовни* | свідок |
        свідка | zeuge | zeugin | zeugen | gesprächspartner* | informant* | informantin | gespräch mit |
        interview mit | témoin | témoins | interlocuteur | interlocutrice | entretien avec | testigo | testigos |
        entrevistad* | informante | voz de | entrevista con | testemunha | entrevistado | entrevistada |
        entrevista com | informante | testimone | intervista con | rozmówca | rozmówczyni | świadek | tanık |
        الشاهد | الشاهدة | 证人 | 證人
        """;

    private const string Unveilings = """
        caller | callers | callee | interviewee | tipster | real name | true name |
        real names | actual name | voice belongs to | the person on the tape | on the tape | on the recording |
        pseudonym for | pseudonym of | alias for | speaker 1 | speaker 2 | speaker 3 | our source | my source |
        the source | in reality | in wirklichkeit | en réalité | en realidad | na verdade | на самом деле |
        насправді | абонент* | звонивш* | звонящ* | звонил | звонила | позвонил | позвонила | на записи |
        голос принадлежит | псевдоним | настоящее имя | настоящая фамилия | реальное имя | реальная фамилия |
        наш источник | справжнє ім'я | справжнє прізвище | дзвонив | дзвонила | дзвінок від | голос належить |
        anrufer* | echter name | klarname | wirklicher name | stimme von | appelant* | vrai nom |
        voix de | llamante | nombre real |
        verdadero nombre | nome verdadeiro | nome real | vero nome | prawdziwe nazwisko | prawdziwe imię |
        głos należy do | gerçek adı | gerçek ismi | arayan* | المتصل | المتصلة | الاسم الحقيقي |
        اسم المتصل | تماس‌گیرنده | نام واقعی | نام اصلی | اسم اصلی | 来电者 | 受访者 | 线人 | 真实姓名 | 真名 | 來電者 | 受訪者
        """;

    public static PhraseSearch Search { get; } =
        new([
            .. Parse(Relatives, Kin),
            .. Parse(People, Person),
            .. Parse(Voices, Voice),
            .. Parse(Unveilings, Unveiling),
        ]);

    /// <summary>The words for people in a fragment, in order of place.</summary>
    public static IReadOnlyList<PhraseHit> In(Fragment fragment) =>
        fragment.Clues.HasFlag(Clue.Person) ? Search.Find(fragment.Text, fragment.Traits) ?? [] : [];

    private static IEnumerable<Phrase> Parse(string written, int weight) =>
        written
            .Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(each => new Phrase(each, weight));
}
