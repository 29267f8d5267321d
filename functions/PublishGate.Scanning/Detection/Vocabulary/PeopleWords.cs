using PublishGate.Scanning.Detection.Words;

namespace PublishGate.Scanning.Detection.Vocabulary;

/// <summary>Words by which notes speak of the people of a story.</summary>
internal static class PeopleWords
{
    /// <summary>A relative.</summary>
    public const int Kin = 2;

    /// <summary>Someone in a story.</summary>
    public const int Person = 1;

    private const string Relatives = """
        mother | mothers | father | fathers | mom | mum | dad | wife | husband | spouse | son | sons | daughter | daughters |
        brother | brothers | sister | sisters | sibling | siblings | grandmother | grandfather | grandma | grandpa | aunt | uncle |
        cousin | niece | nephew | fiance | fiancee | fiancé | fiancée | girlfriend | boyfriend | widow | widower | stepmother |
        stepfather | stepson | stepdaughter | mother-in-law | father-in-law | brother-in-law | sister-in-law | grandson |
        granddaughter | ex-wife | ex-husband |
        мать | матери | матерью | мама | маме | мамой | отец | отца | отцу | папа | жена | жены | жене | женой | жену | муж | мужа |
        мужу | мужем | супруга | супруги | супруг | сын | сына | сыну | сыном | дочь | дочери | дочка | дочерью | брат | брата | брату |
        братом | сестра | сестры | сестре | сестрой | бабушка | бабушки | дедушка | дедушки | тётя | тетя | тёти | дядя | дяди |
        племянник* | племянниц* | двоюродн* | невеста | невесты | жених | вдова | вдовы | тёща | теща | свекровь | родственник* |
        родственниц* | родители | родителей |
        матір | матері | мати | батько | батька | дружина | дружини | дружині | чоловік | донька | доньки | син | сина | сестри |
        бабуся | дідусь | тітка | дядько | наречена | вдова | родич* |
        mutter | vater | ehefrau | ehemann | sohn | tochter | bruder | schwester | großmutter | großvater | oma | tante | onkel |
        witwe | verlobte | verlobter | schwiegermutter |
        mère | père | épouse | femme de | mari | fils | fille de | frère | sœur | soeur | veuve | grand-mère | fiancée |
        madre | padre | esposa | esposo | marido | hijo | hija | hermano | hermana | abuela | abuelo | viuda | suegra |
        mãe | pai | filho | filha | irmão | irmã | avó | viúva | namorada | moglie | marito | figlio | figlia | fratello | sorella |
        matka | matki | ojciec | ojca | żona | żony | mąż | męża | syn | syna | córka | córki | siostra | siostry | brat |
        annesi | babası | eşi | karısı | kocası | oğlu | kızı | kardeşi |
        والدة | والد | زوجة | زوج | ابنة | شقيق | شقيقة | والدته | والده | زوجته | زوجها | مادر | پدر | همسر | خواهر | برادر | پسر | دختر |
        母亲 | 父亲 | 妻子 | 丈夫 | 儿子 | 女儿 | 姐姐 | 妹妹 | 哥哥 | 弟弟 | 奶奶 | 爷爷 | 母親 | 父親 | 兒子 | 女兒
        """;

    private const string People = """
        caller | callers | callee | interviewee | informant | whistleblower | witness | victim | soldier | conscript | serviceman |
        prisoner | detainee | hostage | survivor | deserter | source | sources | real name | true name | real names | contact |
        private | sergeant | recruit | relative | relatives | patient | minor | tipster | interlocutor |
        абонент* | звонивш* | звонящ* | собеседник* | собеседниц* | источник* | свидетел* | солдат* | военнослужащ* | военн* |
        рядов* | срочник* | мобилизованн* | контрактник* | пленн* | потерпевш* | настоящее имя | настоящая фамилия | контакт |
        співрозмовни* | джерел* | свідок | свідка | військов* | полонен* | справжнє ім'я | справжнє прізвище |
        anrufer* | zeuge | zeugin | gesprächspartner* | informantin | soldat | soldaten | echter name | klarname | quelle |
        appelant* | témoin | interlocuteur | interlocutrice | vrai nom | source |
        llamante | testigo | entrevistad* | soldado | fuente | nombre real | verdadero nombre | informante |
        testemunha | entrevistado | fonte | nome verdadeiro | nome real | testimone | fonte | vero nome |
        rozmówca | świadek | prawdziwe nazwisko | źródło | tanık | arayan | kaynak | gerçek adı |
        المتصل | الشاهد | المصدر | الجندي | الاسم الحقيقي | منبع | شاهد | سرباز | تماس‌گیرنده | نام واقعی |
        来电者 | 受访者 | 证人 | 士兵 | 消息来源 | 线人 | 真实姓名 | 真名 | 來電者
        """;

    public static PhraseSearch Search { get; } = new([.. Parse(Relatives, Kin), .. Parse(People, Person)]);

    private static IEnumerable<Phrase> Parse(string written, int weight) =>
        written
            .Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(each => new Phrase(each, weight));
}
