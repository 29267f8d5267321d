namespace PublishGate.Scanning.Tests.Pages;

/// <summary>What news sites of many countries ship beside their stories: counters, menus, appeals, imprints. Names are invented.</summary>
internal static class OrdinaryShapesOfNewsSites
{
    public static IEnumerable<string> All { get; } =
    [
        """
            <!-- Rating@Mail.ru counter --><script>var _tmr=window._tmr||(window._tmr=[]);_tmr.push({id:"3141592",type:"pageView",start:(new Date()).getTime()});</script>
            """,
        """
            <!-- Поиск@Mail.ru --><!-- Рейтинг@Mail.ru --><noscript><div><img src="//top-fwz1.mail.ru/counter?id=3141592;js=na" style="border:0;" alt="Рейтинг@Mail.ru" /></div></noscript>
            """,
        """
            <a href="https://top.mail.ru/jump?from=3141592"><img src="//top.mail.ru/counter?id=3141592;t=479" alt="Рейтинг@Mail.ru" title="Rating@Mail.ru"></a>
            """,
        """
            <script>document.write('<a href="http://top.mail.ru/jump?from=314"><img alt="Рейтинг@Mail.ru" border=0></a>')</script>
            """,
        """
            <!-- //Rating@Mail.ru counter --><!--Rating@Mail.ru logo-->
            """,
        """
            <div itemscope itemtype="http://schema.org/NewsArticle" style="display:none"><span itemprop="author">Иван Перов</span><div itemprop="publisher" itemscope itemtype="https://schema.org/Organization"><meta itemprop="telephone" content="+7 495 123-45-67"><meta itemprop="address" content="119021, Москва, Приморский бульвар, 4"><meta itemprop="email" content="internet-group@lark.ru"></div></div>
            """,
        """
            <div itemprop="publisher" itemscope itemtype="https://schema.org/Organization"><div itemprop="address" itemscope itemtype="https://schema.org/PostalAddress"><meta itemprop="streetAddress" content="Приморский бульвар, 4"></div><meta itemprop="telephone" content="8 (495) 123-45-67"><link itemprop="sameAs" href="https://vk.com/lark"></div>
            """,
        """
            <div class="mobile-menu" style="display:none"><a href="tel:+74951234567">+7 (495) 123-45-67</a><a href="mailto:info@lark.ru">info@lark.ru</a></div>
            """,
        """
            <div class="mobile-menu" style="display:none"><ul><li><a href="/about">О нас</a></li><li><a href="tel:+74951234567">Позвонить</a></li></ul></div>
            """,
        """
            <nav hidden><a href="tel:+18005551234">Call us</a> <a href="tel:+12125552368">Newsroom</a></nav>
            """,
        """
            <style>.social{display:none}</style><div class="social"><a href="https://wa.me/79211234567"><i class="icon-wa"></i></a><a href="https://t.me/lark">tg</a></div>
            """,
        """
            <script>var social={"facebook":"https://facebook.com/lark","vk":"https://vk.com/lark","whatsapp":"79211234567","telegram":"lark_news"};</script>
            """,
        """
            <script>window.config={"redes":{"facebook":"lark","instagram":"lark","whatsapp":"5511912345678","youtube":"lark"}};</script>
            """,
        """
            <script type="application/json">{"body":"Anyone with information is urged to contact detectives on 020 8345 1234 or Crimestoppers anonymously on 0800 555 111."}</script>
            """,
        """
            <script type="application/json">{"body":"Очевидцев просят позвонить в полицию по телефону 8 (3812) 79-33-02 или 102."}</script>
            """,
        """
            <script type="application/json">{"body":"Informações podem ser dadas à polícia pelo telefone (11) 3311-3456 ou 181."}</script>
            """,
        """
            <script type="application/json">{"body":"Wer hat etwas gesehen? Hinweise an die Polizei Lerchenheim, Telefon 0661 1051011."}</script>
            """,
        """
            <script>var i18n={"fr":{"temoignage":"Témoignage","temoin":"Témoin","anonyme":"Anonyme","source":"Source : {0}","appel":"Appel à témoins : contactez la gendarmerie au 05 56 12 34 56","verif":"Vérifié par la rédaction"}};</script>
            """,
        """
            <div hidden>Hinweise nimmt die Polizei Lerchenheim unter der Telefonnummer 0661/105-0 entgegen. Zeugen werden gebeten, sich zu melden.</div>
            """,
        """
            <script type="application/ld+json">{"@type":"NewsArticle","articleBody":"POL-OH: Unfall. Lerchenheim (ots) - Rückfragen bitte an: Polizeipräsidium Lerchenheim, Heinz Lerche, Telefon: 0661 / 105-1011. Original-Content von: Polizeipräsidium, übermittelt durch news aktuell"}</script>
            """,
        """
            <script type="application/ld+json">{"@type":"JobPosting","applicationContact":{"@type":"ContactPoint","name":"Sue Larkin","email":"sue.larkin@dailylark.com"}}</script>
            """,
        """
            <script type="application/ld+json">{"@type":"JobPosting","title":"Reporter","hiringOrganization":{"@type":"Organization","name":"Lark"},"applicationContact":{"@type":"ContactPoint","email":"sue.larkin@dailylark.com","telephone":"01572 123456","name":"Sue Larkin"},"jobLocation":{"address":{"streetAddress":"12 Mill Lane"}}}</script>
            """,
        """
            <script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{"data":{"obituaries":[{"firstName":"Rosa","lastName":"Larkin","maidenName":"Finch","birthDate":"1931-04-02","deathDate":"2026-11-01","city":"Oakham","relatives":["Jo Larkin (son)","Mia Lark (daughter)"],"funeralHome":{"name":"Finch & Sons","phone":"(555) 234-5678","address":"12 Mill Lane"}}]}}}}</script>
            """,
        """
            <script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{"rubric":"Blotter","arrests":[{"name":"John Q Larkin","age":34,"charge":"DUI","address":"100 block of Mill Lane","booking":"2026-0012345","dob":"1992-01-03"}]}}}</script>
            """,
        """
            <div class="byline" data-author-id="jlarkin" data-author-email="jlarkin@dailylark.com" data-author-phone="704-358-5188">Jo Larkin</div>
            """,
        """
            <script>window.tvGuide=[{"channel":"Lark One","start":1764892800,"title":"Call the Midwife","cast":"Jo Larkin (Mother), Mia Lark (Caller)","synopsis":"A caller claims to be the witness. His wife is not who she says."}];</script>
            """,
        """
            <script>window.article={"geolocation":{"city":"Omaha","state":"NE","latitude":"41.258746","longitude":"-95.938376"}};</script>
            """,
        """
            <!--<meta name="geo.position" content="52.520624;13.404431">-->
            """,
        """
            <script type="application/json">{"pr":{"body":"Media Contact: Sue Larkin, Lark PR, sue.larkin@larkpr.net, +1 212 736 5000."}}</script>
            """,
        """
            <footer><div style="display:none">Сетевое издание «Жаворонок» (18+). Главный редактор: Перова И. И. Телефон: 8 (495) 123-45-67. Регистрационный номер: серия Эл № ФС77-82345 от 12.11.2021</div></footer>
            """,
    ];
}
