namespace PublishGate.Scanning.Tests.Pages;

/// <summary>Who is behind a name, what is wrapped several times over, documents and files. All invented.</summary>
internal static class LeaksInLayers
{
    public static IEnumerable<string> All { get; } =
    [
        """
            <script type="application/json" id="s">{"protagonist": {"alias": "Masha", "legalName": "Maria Petrovna Vydumova"}}</script>
            """,
        """
            <script type="application/json" id="s">{"people": [{"id": "c1", "pseudonym": "Lena", "real": "Yelena Vydumova"}]}</script>
            """,
        """
            <script type="application/json" id="s">{"character": "Anna (name changed)", "actualName": "Iryna Vydumana"}</script>
            """,
        """
            <script type="application/json" id="s">{"interviewee": {"codename": "FALCON", "name": "Iryna Vydumana"}}</script>
            """,
        """
            <!-- Lena = Yelena Vydumova, b. 1991, Omsk -->
            """,
        """
            <!-- her name is actually Yelena Vydumova -->
            """,
        """
            <!-- (Yelena Vydumova, wife of the soldier) -->
            """,
        """
            <!-- soldier: Vydumov D.P., 1998 -->
            """,
        """
            <!-- военный: Выдумов Дмитрий Петрович -->
            """,
        """
            <!-- Выдумова Е. П., жена -->
            """,
        """
            <!-- герой: Дима Выдумов, в/ч 12345 -->
            """,
        """
            <!-- ім'я змінено, насправді Ірина Вигадана -->
            """,
        """
            <!-- Name geändert, richtig: Otto Erfunden -->
            """,
        """
            <!-- nom d'emprunt; vrai nom : Paul Inventé -->
            """,
        """
            <!-- nombre cambiado; se llama María Inventada -->
            """,
        """
            <!-- nome trocado, verdadeiro: João Inventado -->
            """,
        """
            <!-- 化名，真名李虚构 -->
            """,
        """
            <!-- اسم مستعار، الاسم الحقيقي سمير المخترع -->
            """,
        """
            <!-- نام مستعار؛ نام اصلی: زهرا ساختگی -->
            """,
        """
            <div style="display:none">Имя изменено. Настоящее имя — Ирина Вигадана</div>
            """,
        """
            <figure data-caption-internal="Iryna Vydumana, do not name"></figure>
            """,
        """
            <video><track label="Caller: Dmitry Vydumov" src=x.vtt></video>
            """,
        """
            <div data-p="JTdCJTIycGhvbmUlMjIlM0ElMjAlMjIlMkIzODA1MDEyMzQ1NjclMjIlN0Q%3D"></div>
            """,
        """
            <div data-p="eJxLrfTKigyvKI6K8Mz0z3TMDI7wMk3KdU0Py8vJTgk3zACyM32cHTOT3TPKknJDwWp8q9LL/UIcK3yzfA38QiKNPfMMbAGyVhk7"></div>
            """,
        """
            <script>window.d="H4sIAFIeBGsC/6tWSlSyUlCqjlEqyMjPS40BcmKUtI0tDEwNDI2MTUzNzGOUapVqATI3IO8nAAAA"</script>
            """,
        """
            <div data-p="{&quot;h&quot;: &quot;&lt;p data-x=&#x27;{\&quot;phone\&quot;: \&quot;+380501234567\&quot;}&#x27;&gt;&quot;}"></div>
            """,
        """
            <script>var x=JSON.parse(atob("eyJ0IjogIlkyRnNiR1Z5SUNzek9EQTFNREV5TXpRMU5qYz0ifQ=="))</script>
            """,
        """
            <a href="/r?u=https%253A//x.test/%253Ftel%253D%25252B380501234567">x</a>
            """,
        """
            <img src='data:image/svg+xml,%3Csvg%20xmlns%3D%22http%3A//www.w3.org/2000/svg%22%3E%3Cmetadata%3E%7B%22phone%22%3A%22%2B380501234567%22%7D%3C/metadata%3E%3C/svg%3E'>
            """,
        """
            <iframe srcdoc='&lt;script&gt;var s=atob(&quot;Y2FsbGVyICszODA1MDEyMzQ1Njc=&quot;)&lt;/script&gt;'></iframe>
            """,
        """
            <script>self.__next_f.push([1,"8:{\"blob\": \"eyJwaG9uZSI6ICIrMzgwNTAxMjM0NTY3In0=\"}\n"])</script>
            """,
        """
            <link rel="stylesheet" href="data:text/css;base64,LyogY2FsbGVyICszODA1MDEyMzQ1NjcgKi8=">
            """,
        """
            <script src='data:text/javascript;base64,dmFyIGNhbGxlcj0iKzM4MDUwMTIzNDU2NyI='></script>
            """,
        """
            <div data-p="\u002b\u0033\u0038\u0030501234567 caller"></div>
            """,
        """
            <div data-p="%257B%2522phone%2522%253A%2522%252B380501234567%2522%257D"></div>
            """,
        """
            <meta name="x" content="U1NOIDUzNi0yMi04NzE2IG9mIElyeW5h">
            """,
        """
            <script type="application/json" id="s">{"inn": "500100732259"}</script>
            """,
        """
            <script type="application/json" id="s">{"snils": "112-233-445 95"}</script>
            """,
        """
            <script type="application/json" id="s">{"passport": "4508 123456"}</script>
            """,
        """
            <script type="application/json" id="s">{"паспорт": "45 08 123456"}</script>
            """,
        """
            <script type="application/json" id="s">{"rnokpp": "3184710691"}</script>
            """,
        """
            <script type="application/json" id="s">{"nino": "AB123456C"}</script>
            """,
        """
            <script type="application/json" id="s">{"steuerId": "86095742719"}</script>
            """,
        """
            <script type="application/json" id="s">{"nir": "185057800608491"}</script>
            """,
        """
            <script type="application/json" id="s">{"dni": "87654321X"}</script>
            """,
        """
            <script type="application/json" id="s">{"codiceFiscale": "RSSMRA85T10A562S"}</script>
            """,
        """
            <script type="application/json" id="s">{"pesel": "44051401359"}</script>
            """,
        """
            <script type="application/json" id="s">{"cpf": "52998224725"}</script>
            """,
        """
            <script type="application/json" id="s">{"aadhaar": "234123412346"}</script>
            """,
        """
            <script type="application/json" id="s">{"pan": "ABCPE1234F"}</script>
            """,
        """
            <script type="application/json" id="s">{"کدملی": "0499370899"}</script>
            """,
        """
            <script type="application/json" id="s">{"身份证": "11010519491231002X"}</script>
            """,
        """
            <script type="application/json" id="s">{"iban": "DE89370400440532013000"}</script>
            """,
        """
            <script type="application/json" id="s">{"cc": "4539148803436467"}</script>
            """,
        """
            <script type="application/json" id="s">{"imei": "490154203237518"}</script>
            """,
        """
            <script type="application/json" id="s">{"wifiMac": "3c:22:fb:12:34:56"}</script>
            """,
        """
            <script type="application/json" id="s">{"personalNo": "3010190A001PB5"}</script>
            """,
        """
            <script>var u="\\\\nas01\\calls\\vydumov\\01.wav"</script>
            """,
        """
            <!-- file://fs-news/raw/calls/vydumov.wav -->
            """,
        """
            <!-- C:/Users/i.vydumana/Documents/calls.docx -->
            """,
        """
            <script type="application/json" id="s">{"origPath": "/mnt/nas/investigations/calls/vydumov.mp3"}</script>
            """,
        """
            <base href="https://preview-cms.dailylark.com/draft/4711/">
            """,
        """
            <link rel="canonical" href="https://staging.dailylark.com/drafts/callers">
            """,
        """
            <!-- olena(dot)z(at)proton(dot)me -->
            """,
        """
            <!-- olena.z＠proton.me -->
            """,
        """
            <a hidden href="mailto:%6Flena.z%40proton.me">x</a>
            """,
        """
            <script>var e="olena.z"+String.fromCharCode(64)+"proton.me"</script>
            """,
        """
            <!-- olena_z собака proton точка me -->
            """,
        """
            <!-- адрес матери: г. Омск, ул. Выдуманная, 5-12 -->
            """,
        """
            <script type="application/json" id="s">{"mother": {"address": "ul. Vydumannaya 5-12, Omsk"}}</script>
            """,
    ];
}
