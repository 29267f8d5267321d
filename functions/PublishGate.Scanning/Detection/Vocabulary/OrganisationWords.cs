using System.Collections.Frozen;

namespace PublishGate.Scanning.Detection.Vocabulary;

/// <summary>Words by which capitalised runs are companies, papers, places and parts of a site rather than people.</summary>
internal static class OrganisationWords
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = """
        News Times Post Press Media Agency Images Image Getty Photo Photos Studio Studios TV Radio Online Group Inc Ltd LLC GmbH
        AG Corp Corporation Company University College School Ministry Institute Journal Magazine Daily Weekly Herald Tribune
        Gazette Chronicle Observer Telegraph Standard Mail Sun Star World Today Network Channel Broadcasting Google Facebook
        Twitter Instagram YouTube TikTok Reuters Associated AFP BBC CNN Bloomberg Guardian Independent Wire Report Reports Review
        Editor Editors Editorial Staff Team Desk Department Office Center Centre Council Committee Association Society
        Foundation Bank Hotel Hospital Church Court Police Army Force Forces Party Government Embassy Service Services Support
        Customer Home Page Homepage Article Story Section Header Footer Menu Search Login Subscribe Newsletter Contact Us About
        Privacy Policy Terms Cookie Read More Click Here Learn View All The This That Your Our My New Best Top Latest United States
        Kingdom North South East West Street Road Avenue City State County Republic Union International National Global
        Public Data Source Sources Analysis Opinion Sports Sport Business Politics Entertainment Video Audio Podcast Live Show
        Index Default Custom Primary Secondary Main Left Right Top Bottom Widget Banner Button Link Text Title Name Number Phone
        Email Address Unknown None Null True False Yes No Not And Or Of For With In On At By To From Please Enter Select Choose
        January February March April May June July August September October November December Monday Tuesday Wednesday
        Thursday Friday Saturday Sunday Internet Archive Library Museum Gallery Club League Football Cup Games Music Records
        Films Pictures Entertainment Productions Systems Solutions Technologies Technology Software Labs Digital Security
        Mother Father Wife Husband Son Daughter Brother Sister Caller Witness Victim Patient Soldier Relative Relation Unit
        Агентство Новости Газета Радио Редакция Министерство Институт Университет Россия Украина РИА ТАСС Интерфакс Служба
        Школа Больница Банк Партия Источник Фото Видео Новини Агенція Міністерство Мать Отец Жена Муж Сын Дочь Солдат
        Zeitung Verlag Redaktion Nachrichten Quelle Agentur Agence Presse Journaux Ministère Agencia Prensa Periódico Diario Ministerio
        رويترز وكالات وكالة سبوتنيك الأناضول فرانس الجزيرة العربية صحيفة جريدة موقع قناة وزارة
        ایسنا ایرنا تسنیم ایلنا رویترز خبرگزاری روزنامه خبرآنلاین ایمنا باشگاه وزارت سازمان
        新华网 新华社 人民网 央视 央视网 中新网 中新社 澎湃新闻 环球网 本文来源 网络 共同通信 時事通信 연합뉴스 뉴시스 뉴스1
        Agência Jornal Folha Ministério Agenzia Stampa
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(
        StringComparer.OrdinalIgnoreCase
    ).GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Contains(ReadOnlySpan<char> word) => Lookup.Contains(word);
}
