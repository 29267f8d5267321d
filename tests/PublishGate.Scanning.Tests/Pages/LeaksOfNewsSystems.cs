namespace PublishGate.Scanning.Tests.Pages;

/// <summary>Leaks in the fields and attributes that news systems of many countries have for them. All invented.</summary>
internal static class LeaksOfNewsSystems
{
    public static IEnumerable<string> All { get; } =
    [
        """
            <script>Fusion.globalContent={"_id":"QWERTY","workflow":{"status_code":6,"note":"Ring the mother again before this goes out, she is scared"},"content_elements":[]};</script>
            """,
        """
            <script>Fusion.globalContent={"planning":{"internal_note":"Real name Olena Zahrebelna, village Lypove, not for print"}};</script>
            """,
        """
            <script>Fusion.globalContent={"planning":{"internal_note":"phone of second soldier 0671234567"}};</script>
            """,
        """
            <script>Fusion.globalContent={"additional_properties":{"comments":[{"comment":"Need second confirmation from his brother","author":"jl"}]}};</script>
            """,
        """
            <script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{"episode":{"clips":[{"id":12,"title":"Call 1","file":"call1.mp3","meta":{"from":"380671234567","to":"79161234567","date":"2022-03-18"}}]}}}}</script>
            """,
        """
            <script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{"audio":[{"src":"a.mp3","abonent_a":"380671234567","abonent_b":"79131234567"}]}}}</script>
            """,
        """
            <div class="audio-player" data-title="Call 1" data-subscriber="380671234567"></div>
            """,
        """
            <div class="audio-player" data-title="Call 1" data-speaker-real="Іван Перовенко"></div>
            """,
        """
            <figure data-caption-internal="La soeur, Amélie Dupontel, ne veut pas apparaître"></figure>
            """,
        """
            <!-- уточнить у матери, можно ли давать имя -->
            """,
        """
            <div style="display:none" class="editor-only">Для корректора: имя матери (Зинаида Ларкина) в текст не ставить</div>
            """,
        """
            <template id="call"><p>Ivan Perov (79131234567) → wife</p></template>
            """,
        """
            <script>window.story={"remarque":"la famille n'est pas au courant"};</script>
            """,
        """
            <script>window.story={"uwagi":"rodzina nie wie o publikacji"};</script>
            """,
        """
            <script>window.story={"ملاحظات":"العائلة لا تعرف بالنشر"};</script>
            """,
        """
            <script>window.story={"备注":"家人不知道报道"};</script>
            """,
        """
            <script>window.story={"observación":"la familia no sabe nada de la publicación"};</script>
            """,
        """
            <script>window.story={"obs":"a família não sabe da publicação"};</script>
            """,
        """
            <script>window.story={"not":"ailenin haberi yok, isim kullanmayın"};</script>
            """,
        """
            <script>window.story={"یادداشت":"خانواده از انتشار خبر ندارند"};</script>
            """,
        """
            <script>window.story={"нотатка":"родина не знає про публікацію"};</script>
            """,
        """
            <audio src="/a/1.mp3" title="Ivan Perov - mama 79131234567"></audio>
            """,
        """
            <script>dataLayer.push({'event':'audio','callerId':'380671234567','callerName':'Olena Z.'});</script>
            """,
        """
            <script>/* glossary: S1 = Ivan Perov, S2 = his wife Natalya (Omsk) */</script>
            """,
        """
            <script>const CALLS=[["79131234567","380671234567","12:04"],["79131234568","79131234567","12:10"]];</script>
            """,
        """
            <!-- Klarname: Heinrich Lerchenau, Einheit 4711; nicht nennen -->
            """,
        """
            <!-- enlever le nom du village (Saint-Larkin) avant mise en ligne -->
            """,
        """
            <!-- źródło: kuzynka Jana, tel. 601 234 567, nie podawać nazwiska -->
            """,
        """
            <!-- kaynak: askerin annesi Ayşe Yılmazer, adı gizli kalsın -->
            """,
        """
            <!-- 真名李秀英，发布前请改成化名 -->
            """,
        """
            <!-- Telefonu: 0532 123 45 67 (eşi) -->
            """,
        """
            <!-- S1 = Ivan Perov, 331st regiment -->
            """,
        """
            <!-- S1: Ivan Perov, S2: Natalya Perova -->
            """,
        """
            <!-- SPEAKER_01 = Ivan Perov -->
            """,
        """
            <div data-bemerkung="Vor Veröffentlichung mit Anwalt klären, Name des Dorfes raus"></div>
            """,
        """
            <!-- رقم الأم: 0791234567 لا تتصلوا ليلا -->
            """,
        """
            <script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{"story":{"contributors":[{"role":"anonymous source","name":"Olena Zahrebelna"}]}}}}</script>
            """,
        """
            <script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{"story":{"workflow":{"steps":[{"name":"legal","comment":"Unit name identifies the caller, cut it"}]}}}}}</script>
            """,
        """
            <!-- wp:paragraph {"metadata":{"note":"do not publish her name, she is scared"}} -->
            """,
        """
            <style>/* S1 = Ivan Perov, 331st regiment; do not ship */</style>
            """,
        """
            <script>window.__INITIAL_STATE__={"article":{"speakers":[{"alias":"Сергей","real":"Антон Жаворонков","unit":"в/ч 12345"}]}};</script>
            """,
        """
            <!-- wp:audio {"id":12,"caller":"380671234567"} -->
            """,
        """
            <script type="text/x-handlebars">{{!-- caller: Olena Zahrebelna --}}<p>{{title}}</p></script>
            """,
        """
            <div data-note-interne="Ne pas citer le village avant vendredi"></div>
            """,
    ];
}
