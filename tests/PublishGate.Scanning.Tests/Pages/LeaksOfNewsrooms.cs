namespace PublishGate.Scanning.Tests.Pages;

/// <summary>What newsrooms write to themselves in a few words, and what their tools leave behind. All invented.</summary>
internal static class LeaksOfNewsrooms
{
    public static IEnumerable<string> All { get; } =
    [
        """
            <!-- Quelle schützen! -->
            """,
        """
            <!-- à flouter avant mise en ligne -->
            """,
        """
            <!-- source à protéger -->
            """,
        """
            <!-- confirmar com a fonte -->
            """,
        """
            <!-- 消息来源需保护 -->
            """,
        """
            <!-- kaynağın adını yazma -->
            """,
        """
            <!-- publicera inte namnet -->
            """,
        """
            <!-- we promised anonymity -->
            """,
        """
            <!-- he is still serving, careful -->
            """,
        """
            <!-- awaiting second source -->
            """,
        """
            <!-- CHECK: is unit number public? -->
            """,
        """
            <!-- only 1st name! -->
            """,
        """
            <!-- hold til Friday 6am -->
            """,
        """
            <!-- lawyer: risk of identification high -->
            """,
        """
            <!-- [INTERNAL] voice 2 must be bleeped -->
            """,
        """
            <meta name="description-internal" content="voice 2 must be bleeped">
            """,
        """
            <script type="application/json">{"abonentA":"9161234567","abonentB":"9031112233"}</script>
            """,
        """
            <script type="application/json">{"cdr":["2022-03-11T04:12:00","79161234567","79031112233",132]}</script>
            """,
        """
            <!-- rappeler au 06.12.34.56.78 -->
            """,
        """
            <!-- ara: 0532 123 45 67 -->
            """,
        """
            <script type="application/json">{"gps":{"GPSLatitude":"50, 26, 28.3","GPSLongitude":"30, 31, 23.2"}}</script>
            """,
        """
            <a hidden href="https://www.bing.com/maps?cp=50.44121~30.52313&lvl=17">m</a>
            """,
        """
            <script type="application/json">{"pseudonyms":{"Andrii":"Pavlo Verbanchuk"}}</script>
            """,
        """
            <script type="application/json">{"fuente":{"nombre":"Ximena","apellidos":"Verbanchuk Orol"}}</script>
            """,
        """
            <script type="application/json">{"pickup":{"line1":"77 Invented Road","city":"Leeds","postcode":"LS99 9ZZ"}}</script>
            """,
        """
            <dl hidden><dt>Phone</dt><dd>79161234567</dd></dl>
            """,
        """
            <table hidden><tr><td>caller</td><td>79161234567</td></tr></table>
            """,
        """
            <table hidden><tr><th>caller:</th><td><b>Pavlo Verbanchuk</b></td></tr></table>
            """,
        """
            <svg><text display="none">+7 916 123-45-67</text></svg>
            """,
        """
            <svg><g visibility="hidden"><text>+7 916 123-45-67</text></g></svg>
            """,
        """
            <svg><text fill-opacity="0">+7 916 123-45-67</text></svg>
            """,
    ];
}
