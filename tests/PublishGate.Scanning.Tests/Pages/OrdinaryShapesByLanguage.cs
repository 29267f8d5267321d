namespace PublishGate.Scanning.Tests.Pages;

/// <summary>What pages in many languages carry beside their stories, by the language that the page declares. Names are invented.</summary>
internal static class OrdinaryShapesByLanguage
{
    public static IEnumerable<(string Language, string Markup)> All { get; } =
    [
        (
            "en",
            """
            <script>window.LF_META={"environment":"production","networkId":"lark.fyre.co","siteId":"352279","articleId":"2088a926f6c70fcb26a1d931b690dba3","collectionMeta":"eyJhbGciOiJIUzI1NiJ9.eyJjaGVja3N1bSI6ImRhZjE1MTk5NWJlMDk1MTMyIiwiYXJ0aWNsZUlkIjoiMjA4OGE5MjYiLCJ0aXRsZSI6IlNlYSBzaGFudGllcyJ9.OLYoqzjZhMngKlOo6pHoxnawEEyh5WMM9WLnKO5BeWY","articleAuthorID":"11059794"};</script>
            """
        ),
        (
            "en",
            """
            <script>m_entry_author_name="Jo Larkin, Lark Media";m_entry_author_username="jolarkin";m_entry_author_public_email="jlarkin@otherlark.com";m_entry_id="14849035";</script>
            """
        ),
        (
            "en",
            """
            <script>var analytic={"url":"http://common.lark.net/fi/","data":{"scode":"lark","cid":"758171","cname":"OAKHAM: Woman ordered hit on father of her child, police say","cauthor":"BY JO LARKIN"}};</script>
            """
        ),
        (
            "en",
            """
            <meta name='parsely-page' content='{"title":"x","post_id":"758171","author":"JO LARKIN","tags":["oakham","police","exchange","father","mother","caller","source","first"]}'>
            """
        ),
        (
            "zh-CN",
            """
            <!--<th:block th:text="'来源：' + ${#strings.isEmpty(story.source) ? '网络' : story.source}"></th:block>--><!--文章页标题--><!--相关文章--><!--责任编辑：严小洁--><!--手机头部-->
            """
        ),
        (
            "zh-CN",
            """
            <div style="display:none">京ICP备12345678号 京公网安备11010502012345号 违法和不良信息举报电话：010-12345678 举报邮箱：jubao@lark.com.cn</div>
            """
        ),
        (
            "zh-CN",
            """
            <script>var _hmt=_hmt||[];var docid="79161234567";var editor="李小红";var source="新华网";var author_id="13800138";var pubtime="20231117151300";</script>
            """
        ),
        (
            "ru",
            """
            <!--dle_image_begin:https://lark.ru/uploads/79161234567.jpg|--><!--dle_image_end--><!--TBegin--><!--TEnd--><!-- /noindex --><!--noindex-->
            """
        ),
        (
            "ru",
            """
            <div class="print-only" style="display:none">Адрес редакции: 125040, г. Москва, ул. Правды, д. 24, стр. 4. Тел. (495) 123-45-67</div>
            """
        ),
        (
            "ru",
            """
            <div id="popup-ads" hidden>По вопросам рекламы: Анна Ларкина, +7 (495) 123-45-67 доб. 123, reklama@lark.ru</div>
            """
        ),
        (
            "ru",
            """
            <script>BX.message({'LANGUAGE_ID':'ru','SERVER_TIME':'1699268670','USER_ID':'','bitrix_sessid':'0a1b2c3d4e5f60718293a4b5c6d7e8f9','PHONE_ERR':'Введите номер телефона в формате +7 (999) 123-45-67'});</script>
            """
        ),
        (
            "ru",
            """
            <div class="modal" style="display:none"><h3>Сообщить новость</h3><p>Пишите в WhatsApp: <a href="https://wa.me/79211234567">+7 921 123-45-67</a>, анонимность гарантируем</p></div>
            """
        ),
        (
            "uk",
            """
            <footer hidden>Ідентифікатор медіа R40-01234. Телефон редакції: (044) 123-45-67. Керівник: Ларкіна О. П. ТОВ «Жайвір», код ЄДРПОУ 12345678</footer>
            """
        ),
        (
            "uk",
            """
            <script type="application/json">{"donate":{"card":"5375 4114 0000 0000","iban":"UA213223130000026007233566001","paypal":"donate@lark.ua"}}</script>
            """
        ),
        (
            "uk",
            """
            <div class="donate" style="display:none">Підтримати нас: IBAN UA213223130000026007233566001, отримувач ГО «Жайвір»</div>
            """
        ),
        (
            "de",
            """
            <!--TYPO3SEARCH_begin--><!--TYPO3SEARCH_end--><!-- Autor: Petra Lerche (ple), Stand: 23.11.2026 --><!-- Ende: Autorenbox -->
            """
        ),
        (
            "de",
            """
            <div class="pdf-footer" style="display:none">Lerche Verlag GmbH &amp; Co. KG, Postfach 12 34, 36037 Lerchenheim, Telefon 06 61/2 80-0, HRA 1234 Amtsgericht Fulda</div>
            """
        ),
        (
            "de",
            """
            <div hidden class="spende">Spendenkonto: Lerche e.V., IBAN DE89 3704 0044 0532 0130 00, BIC COBADEFFXXX</div>
            """
        ),
        (
            "de",
            """
            <script type="application/json">{"kinoprogramm":[{"kino":"Lichtspiel","adresse":"Hafenstraße 12","tel":"0661 123456"}],"apothekennotdienst":[{"name":"Löwen-Apotheke","strasse":"Marktstr. 3","telefon":"0661/12345"}]}</script>
            """
        ),
        (
            "fr",
            """
            <div style="display:none">La rédaction : 01 53 12 34 56 – Service abonnés : 09 70 81 99 50 (appel non surtaxé). Directeur de la publication : Luc Plume</div>
            """
        ),
        (
            "es",
            """
            <!-- INICIO FIRMA --><!-- Fuente: EFE --><!-- Autor: Luis Pluma --><!-- teléfono en móvil --><!-- FIN FIRMA --><!-- publicidad: no mostrar si es suscriptor -->
            """
        ),
        (
            "es",
            """
            <script type="application/json">{"esquelas":[{"nombre":"Rosa Alondra","familia":"Su esposo Juan y sus hijos Ana y Luis","tanatorio":"Tanatorio Sur, calle del Sur 3"}],"loteria":{"numero":"12345","serie":"678"}}</script>
            """
        ),
        (
            "pt",
            """
            <script type="application/json">{"fale_conosco":{"whatsapp":"(11) 91234-5678","email":"redacao@cotovia.com.br"},"plantao":{"telefone":"(11) 3311-3456"}}</script>
            """
        ),
        (
            "ar",
            """
            <footer hidden>هاتف: +962 6 123 4567 فاكس: +962 6 123 4568 رئيس التحرير: ليلى قلم، جميع الحقوق محفوظة</footer>
            """
        ),
        (
            "ar",
            """
            <!-- نهاية المقال --><!-- اسم الكاتب --><!-- المصدر: رويترز --><!-- إعلان -->
            """
        ),
        (
            "fa",
            """
            <div style="display:none">کد خبر: ۸۴۱۲۳۴۵۶ | تلفن تحریریه: ۰۲۱-۸۸۱۲۳۴۵۶ | مدیر مسئول: مریم قلم</div>
            """
        ),
        (
            "fa",
            """
            <!-- پایان خبر --><!-- نام نویسنده --><!-- منبع: ایسنا --><span hidden>کد مطلب 79161234567</span>
            """
        ),
        (
            "pl",
            """
            <div style="display:none">Redakcja: tel. 22 123 45 67, ul. Czerska 8/10, 00-732 Warszawa. Wydawca: Skowronek sp. z o.o., KRS 0000012345, NIP 5260000000</div>
            """
        ),
        (
            "tr",
            """
            <div style="display:none">Künye: Sorumlu Yazı İşleri Müdürü Ayşe Kalem, Tel: 0212 123 45 67, Barbaros Bulvarı No: 12 Beşiktaş</div>
            """
        ),
        (
            "it",
            """
            <div style="display:none">Redazione: 06 12345678 - Direttore responsabile: Giulia Penna - P.IVA 01234567890 - Reg. Trib. Roma n. 123/2012</div>
            """
        ),
        (
            "ja",
            """
            <div style="display:none">〒100-0001 東京都千代田区千代田1-1 電話03-1234-5678(代表) 編集長：山田太郎</div>
            """
        ),
        (
            "ko",
            """
            <div style="display:none">서울특별시 중구 바다로 12 | 대표전화 : 02-1234-5678 | 청소년보호책임자 : 홍길동 | 등록번호 : 서울 아01234 | 발행인 : 김발행</div>
            """
        ),
        (
            "hi",
            """
            <script type="application/json">{"grievance_officer":{"name":"Anil Kalamkar","email":"grievance@lark.in","phone":"0120-4567890"}}</script>
            """
        ),
        (
            "ro",
            """
            <div style="display:none">Redacția: 021 123 45 67, Str. Mării nr. 12, București. Redactor-șef: Ana Condei</div>
            """
        ),
        (
            "vi",
            """
            <div style="display:none">Tổng biên tập: Nguyễn Văn Bút. Tòa soạn: 12 Phố Biển, Hà Nội. Điện thoại: 024 7300 1234. Hotline: 082 233 3555</div>
            """
        ),
        (
            "el",
            """
            <div style="display:none">Τηλ. επικοινωνίας: 210 1234567, Διευθυντής: Γιώργος Πένας, ΑΦΜ 012345678</div>
            """
        ),
        (
            "he",
            """
            <div style="display:none">טלפון המערכת: 03-1234567 עורך אחראי: דן עט</div>
            """
        ),
        (
            "en",
            """
            <!-- THEME DEBUG --><!-- CALL: theme('node') --><!-- FILE NAME SUGGESTIONS: * node--48213.html.twig x node--article.html.twig --><!-- BEGIN OUTPUT from 'themes/lark/node.html.twig' -->
            """
        ),
        (
            "en",
            """
            <script>var s=function(a){return a};Sr(g("T3BdeWU2VW9mcDRvZXFYQA=="),-3);Sr("2lpdjh2XZ9tt}ngqZ3o:gjx}zPOphHjLe3YK7w[t5Z9tx]82"+r+"FrSn3f;KilUNJN3RsK6tjLJ7OjX4I4vE|6O1jli",-3);var genat="06140512",sthash="ed2cd";</script>
            """
        ),
        (
            "en",
            """
            <div class="mfp-hide" id="letters"><p>Letters must include your full name, home address and daytime phone number (not for publication).</p></div>
            """
        ),
        (
            "en",
            """
            <script type="application/json">{"letters":{"policy":"Include name, address and phone number for verification. Phone numbers and addresses are not for publication.","contact":"letters@dailylark.com"}}</script>
            """
        ),
        (
            "en",
            """
            <div hidden>AP reporters Jo Larkin in Kyiv and Mia Lark in London contributed. The AP does not name alleged victims. The woman, who spoke on condition of anonymity, fears for her brother.</div>
            """
        ),
        (
            "en",
            """
            <script type="application/json">{"items":[{"text":"The source, who spoke on condition of anonymity because he was not authorized to speak publicly, said his family is safe."},{"text":"She asked that her last name not be used."},{"text":"Reuters could not independently verify the video."}]}</script>
            """
        ),
        (
            "de",
            """
            <script type="application/json">{"items":[{"text":"Der Mann, der anonym bleiben will, fürchtet um seine Familie."},{"text":"Die Angaben ließen sich nicht unabhängig überprüfen."},{"text":"Name von der Redaktion geändert"}]}</script>
            """
        ),
        (
            "ru",
            """
            <script type="application/json">{"items":[{"text":"Собеседник попросил не называть его имя из соображений безопасности."},{"text":"Независимо подтвердить эти данные невозможно."},{"text":"Имена героев изменены"}]}</script>
            """
        ),
        (
            "fr",
            """
            <script type="application/json">{"items":[{"text":"Sa mère, qui a requis l'anonymat, n'est pas au courant de sa mobilisation."},{"text":"Ces informations n'ont pu être vérifiées de source indépendante."},{"text":"* Le prénom a été modifié"}]}</script>
            """
        ),
        (
            "es",
            """
            <script type="application/json">{"items":[{"text":"La familia no sabe nada de él desde marzo."},{"text":"La fuente pidió no ser identificada."},{"text":"El nombre ha sido cambiado a petición suya"}]}</script>
            """
        ),
        (
            "zh-CN",
            """
            <script type="application/json">{"items":[{"text":"其家人对此并不知情。"},{"text":"应受访者要求，文中人物为化名。"},{"text":"记者未能核实该视频的真实性。"}]}</script>
            """
        ),
        (
            "tr",
            """
            <script type="application/json">{"items":[{"text":"Ailesinin olaydan haberi yoktu."},{"text":"Adının açıklanmasını istemeyen kaynak konuştu."}]}</script>
            """
        ),
    ];
}
