using System.Buffers;

namespace PublishGate.Scanning.Detection.Vocabulary;

/// <summary>What newsroom notes speak of: names, callers, lawyers, what happens before publication.</summary>
/// <remarks>Stems; an underscore stands for a space.</remarks>
internal static class NewsroomMatters
{
    private static readonly SearchValues<string> Ascii = Create(
        """
        verif | lawyer | legal_ | with_legal | caller | callee | surname | before_publ | anonym | redact | pending | whistlebl |
        interviewee | not_named | unnamed | she_asked | he_asked | they_asked | _her_name | _his_name | _their_name |
        phone_number | informant | our_source | the_source | second_source | interview | soldier | identity | spoke_to |
        relative | spelling | call_back | transcript | editor | reporter | _rank_ | unit_number | confirm_ | double-check | the_desk | withdrew | consent | telegram_channel | general_staff | serving_officer | her_request | his_request | in_the_vault |
        unconfirmed | birthplace | call_her | call_him | consent | her_back | his_back | withdrew | village | hometown | do_we_have | in_writing |
        stringer | voice_memo | juridique | _rang_ | testigo | temoin | zeuge | antes_de_publ | avant_publ |
        avant_de_publ | antes_de_ir |
        cognome | fonte_ | _fonte | apellido | la_edad | sobrenome | nazwisk | achternaam | kaynak | soyad |
        of_identification | anruf | namen_ | quelle_ | appelant | prenom | llamante | nombre_d | fuente | redaccion | nom_de | nome_d | jurist
        """
    );

    private static readonly SearchValues<string> Other = Create(
        """
        провер | подтверд | уточн | юрист | публикац | фамили | звонивш | абонент | аноним | собеседни | солдат | родствен |
        перевір | підтверд | публікац | прізвищ | співрозмовни | редактор | имя_ | имени | номер | телефон | ім'я | источник |
        témoin | prüf | bestätig | veröffentlich | vérif | prénom | rédact | publicaç | redaç | jurídic | verificación | identität |
        الاسم | اسم_ | النشر | المتصل | تحقق | الجندي | المصدر | نام_ | انتشار | تماس | سرباز | منبع |
        źródł | świad | 실명 | 제보자 | 취재원 | 本名 | 実名 | 取材 |
        свидетел | согласи | село | деревн | звание | звання | номер_част | звонк | дзвінк | джерел | сосед | сусід | главред | المكالمة | الوحدة |
        消息来源 | 军官 | 家属 | 姓名 | 发布 | 来电 | 來電 | 核实 | 受访 | 士兵 | 编辑 | 真名 | 电话 | 确认
        """
    );

    /// <summary>The text speaks of such a matter.</summary>
    public static bool AreIn(ReadOnlySpan<char> text) =>
        text.ContainsAny(Ascii) || (!System.Text.Ascii.IsValid(text) && text.ContainsAny(Other));

    private static SearchValues<string> Create(string stems) =>
        SearchValues.Create(
            [.. stems.Split('|', StringSplitOptions.TrimEntries).Select(stem => stem.Replace('_', ' '))],
            StringComparison.OrdinalIgnoreCase
        );
}
