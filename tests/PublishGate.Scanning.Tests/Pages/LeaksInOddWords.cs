namespace PublishGate.Scanning.Tests.Pages;

/// <summary>Who someone is, where, and what newsrooms say of it, in words and forms that are easily overlooked. All invented.</summary>
internal static class LeaksInOddWords
{
    public static IEnumerable<string> All { get; } =
    [
        """
            <div style="display:none">the person on the tape is Marisol Entrepinar</div>
            """,
        """
            <div style="display:none">pseudonym for Oleksiy Verbanchuk</div>
            """,
        """
            <div style="display:none">реальное имя — Петро Сорокопуд</div>
            """,
        """
            <div style="display:none">голос принадлежит: Рустам Галимзянов</div>
            """,
        """
            <div style="display:none">caller = Gwendolyn Ashbrackle</div>
            """,
        """
            <div style="display:none">Speaker 2 is Siobhán Ó Durcanlough</div>
            """,
        """
            <div style="display:none">на записи Степан Верхозубов</div>
            """,
        """
            <div style="display:none">受访者：王小虚</div>
            """,
        """
            <div style="display:none">来电者：李无名</div>
            """,
        """
            <div style="display:none">Anrufer ist Liam O'Hanrattigan</div>
            """,
        """
            <div style="display:none">сестра, Ганна Вишнегорська</div>
            """,
        """
            <img src=a.jpg alt="Her real name is Olena Zahrebelna">
            """,
        """
            <meta name="description" content="Olena (real name Iryna Zahrebelna) tells of the night">
            """,
        """
            <div style="display:none">Anna = Kateryna Lysovenko</div>
            """,
        """
            <!-- "Sergei" in the story = Pavel Dronnikov -->
            """,
        """
            <!-- Anna is not her real name, it is Kateryna Lysovenko -->
            """,
        """
            <script type="application/json" id="s">{"alias": "Anna", "realName": "Kateryna Lysovenko"}</script>
            """,
        """
            <script type="application/json" id="s">{"pseudonym": "Andrei", "person": "Pavel Dronnikov"}</script>
            """,
        """
            <script type="application/json" id="s">{"shownAs": "Sergei", "isReally": "Pavel Dronnikov"}</script>
            """,
        """
            <script>var callers=["Pavel Dronnikov","Nadezhda Dronnikova"]</script>
            """,
        """
            <script>const CALLER_A="Pavel Dronnikov"</script>
            """,
        """
            <script>home.lat = 48.51234; home.lng = 35.09876;</script>
            """,
        """
            <script>p.latitude=48.51234;p.longitude=35.09876</script>
            """,
        """
            <script>var lat=48.51234,lng=35.09876;</script>
            """,
        """
            <script>var homeLat = "48.51234"; var homeLon = "35.09876";</script>
            """,
        """
            <script type="application/json" id="s">{"easting": "530034", "northing": "180381", "grid": "OSGB36", "of": "home"}</script>
            """,
        """
            <!-- safe house at easting 530034 northing 180381 -->
            """,
        """
            <!-- flat: TQ 30034 80381 -->
            """,
        """
            <!-- UTM 36U 321456 5723456 -->
            """,
        """
            <script type="application/json" id="s">{"mgrs": "36UUA2145623456"}</script>
            """,
        """
            <!-- he hides at 8GX7G36X+W7 -->
            """,
        """
            <script type="application/json" id="s">{"geohash": "ubkyv7s1d"}</script>
            """,
        """
            <!-- 48°30'44.1"N, 35°05'55.6"E -->
            """,
        """
            <!-- hiding ///filled.count.soap -->
            """,
        """
            <script type="application/json" id="s">{"what3words": "filled.count.soap"}</script>
            """,
        """
            <script type="application/json" id="s">{"loc": {"type": "Point", "coordinates": [35.09876, 48.51234]}}</script>
            """,
        """
            <script type="application/json" id="s">{"location": [48.51234, 35.09876]}</script>
            """,
        """
            <script type="application/json" id="s">{"pos": "48.51234N 35.09876E"}</script>
            """,
        """
            <a style="display:none" href="https://maps.apple.com/?ll=48.51234,35.09876">x</a>
            """,
        """
            <a style="display:none" href="https://www.google.com/maps/place/48.51234,35.09876">x</a>
            """,
        """
            <a style="display:none" href="https://yandex.ru/maps/?pt=35.09876,48.51234&z=17">x</a>
            """,
        """
            <a style="display:none" href="https://www.google.com/maps?q=loc:48.51234+35.09876">x</a>
            """,
        """
            <div data-lat="48.51234" data-lng="35.09876"></div>
            """,
        """
            <meta name="place" content="lat=48.51234;lon=35.09876">
            """,
        """
            <!-- mom: ٠٩١٢٣٨٤٧٢٦١ -->
            """,
        """
            <!-- mother ０９０−１２３４−５６７８ -->
            """,
        """
            <!-- тел мамы 8(916)1234567 -->
            """,
        """
            <!-- +7·916·123·45·67 -->
            """,
        """
            <!-- (+380) 50-123-45-67 -->
            """,
        """
            <!-- 00 380 50 123 45 67 -->
            """,
        """
            <!-- сестра: 0501234567 -->
            """,
        """
            <!-- Mutter: 0171/2345678 -->
            """,
        """
            <!-- Mutter erreichbar unter 0171 2345678 -->
            """,
        """
            <!-- madre 612 345 678 -->
            """,
        """
            <!-- sœur : 06 12 34 56 78 -->
            """,
        """
            <!-- mãe (11) 91234-5678 -->
            """,
        """
            <!-- مادر ۰۹۱۲ ۳۸۴ ۷۲۶۱ -->
            """,
        """
            <!-- 妈妈 138 1234 5678 -->
            """,
        """
            <!-- matka 601 234 567 -->
            """,
        """
            <!-- мати 067 123 45 67 -->
            """,
        """
            <script type="application/json" id="s">{"tel_intl": "79161234567"}</script>
            """,
        """
            <script type="application/json" id="s">{"msisdn": 79161234567}</script>
            """,
        """
            <script type="application/json" id="s">{"cc": "380", "num": "501234567"}</script>
            """,
        """
            <script type="application/json" id="s">{"viber": "380501234567"}</script>
            """,
        """
            <a hidden href="https://t.me/+79161234567">x</a>
            """,
        """
            <a hidden href="viber://chat?number=%2B380501234567">x</a>
            """,
        """
            <a hidden href="sms:+380501234567?body=hi">x</a>
            """,
        """
            <!-- Do not name the village -->
            """,
        """
            <div style="display:none">NOT FOR PUBLICATION: her surname</div>
            """,
        """
            <img title="TK: name of the mother, check with legal" src=a.png>
            """,
        """
            <meta name="description" content="TK TK - need to confirm the unit with the source before publishing">
            """,
        """
            <meta property="og:description" content="[EDITOR: do not name her employer]">
            """,
        """
            <a href="/x" title="off the record: he works at the ministry">x</a>
            """,
        """
            <title>Sea shanties [DO NOT PUBLISH until legal signs off]</title>
            """,
        """
            <script type="application/json" id="s">{"editorComment": "ask lawyer about para 3"}</script>
            """,
        """
            <script type="application/json" id="s">{"notes": "Source asked us not to mention the city"}</script>
            """,
        """
            <script type="application/json" id="s">{"factCheck": {"status": "pending", "comment": "birth year unconfirmed"}}</script>
            """,
        """
            <script type="application/json" id="s">{"status_note": "embargoed until Friday, family not informed"}</script>
            """,
        """
            <script>/* source is afraid of reprisals, cut the part about his boss */</script>
            """,
        """
            <style>/* remove her face before we publish */</style>
            """,
        """
            <svg><desc>blur her face, she is under age</desc></svg>
            """,
        """
            <div data-note="she withdrew consent on Monday"></div>
            """,
        """
            <input type=hidden name=comment value="do not use his real rank">
            """,
        """
            </body></html><!-- legal: hold this until the family has been told -->
            """,
        """
            <!-- caller is the nephew of the mayor -->
            """,
        """
            <script type="application/json" id="s">{"relation": "mother", "name": "Galina Nebylova"}</script>
            """,
        """
            <script type="application/json" id="s">{"kin": [{"type": "brother", "fullName": "Anton Vymyslov"}]}</script>
            """,
        """
            <script type="application/json" id="s">{"caller": {"spouse": "Oksana Vymyslova"}}</script>
            """,
        """
            <!-- mysql://desk:S3cr3tPw@db01.lark.lan/stories -->
            """,
        """
            <!-- mongodb+srv://desk:S3cr3tPw@cluster0.ab1cd.mongodb.net/x -->
            """,
        """
            <!-- FTP pass: Tr0ub4dor-3x -->
            """,
        """
            <script type="application/json" id="s">{"smtp": {"user": "desk", "pass": "Tr0ub4dor-3x"}}</script>
            """,
        """
            <script type="application/json" id="s">{"basic": "Basic ZGVzazpUcjB1YjRkb3ItM3g="}</script>
            """,
        """
            <img src="https://desk:Tr0ub4dor@cms.lark.net/x.png">
            """,
        """
            <!-- N 48°30'44" E 35°05'55" -->
            """,
        """
            <!-- 48.51234°N, 35.09876°E -->
            """,
        """
            <!-- lat 48.51234 lon 35.09876 -->
            """,
        """
            <!-- (48.51234; 35.09876) -->
            """,
        """
            <!-- geohash u8vxn84mnr of the flat -->
            """,
        """
            <script type="application/json" id="s">{"g": "8GX7G36X+W7"}</script>
            """,
        """
            <script type="application/json" id="s">{"latitudeE7": 485123456, "longitudeE7": 350987654}</script>
            """,
        """
            <script type="application/json" id="s">{"geometry": {"x": 35.09876, "y": 48.51234}}</script>
            """,
        """
            <!-- 48.512345 35.098765 -->
            """,
        """
            <!-- reach her at olena [dot] zahrebelna [at] proton [dot] me -->
            """,
        """
            <!-- olena.zahrebelna AT gmail DOT com -->
            """,
        """
            <span data-user="olena.zahrebelna" data-domain="gmail.com"></span>
            """,
        """
            <a data-cfemail="422d2e2523022f232b2e6c3037"></a>
            """,
        """
            <!-- moc.liamg@anelo.z -->
            """,
        """
            <script type="application/json" id="s">{"mail": "olena.zahrebelna%40gmail.com"}</script>
            """,
        """
            <a href="mailto:olena.zahrebelna&#64;gmail.com" hidden>x</a>
            """,
        """
            <!-- lives at 12 Invented Lane, Springfield -->
            """,
        """
            <script type="application/json" id="s">{"livesAt": "Erfundene Straße 7, 10999 Berlin"}</script>
            """,
        """
            <!-- last edited by i.nemova@dailylark.local -->
            """,
        """
            <!-- C:\Users\inemova\Desktop\calls.docx -->
            """,
        """
            <script type="application/json" id="s">{"editUrl": "https://cms.dailylark.internal/stories/4711/edit"}</script>
            """,
        """
            <script type="application/json" id="s">{"src": "file:///C:/Users/inemova/Documents/call.wav"}</script>
            """,
        """
            <script type="application/json" id="s">{"preview": "https://staging.dailylark.com/preview/4711?token=abc123def456"}</script>
            """,
        """
            <div style="display:none">avant publication retirer le témoin</div>
            """,
        """
            <div style="display:none">avant publication, retirer son prénom</div>
            """,
        """
            <div style="display:none">à couper avant publication : son prénom</div>
            """,
        """
            <div style="display:none">flouter le visage du témoin avant publication</div>
            """,
        """
            <div style="display:none">avant diffusion retirer le nom du témoin</div>
            """,
        """
            <div style="display:none">vor sendung den Nachnamen streichen</div>
            """,
        """
            <div style="display:none">vor sendung den Nachnamen der Zeugin streichen</div>
            """,
        """
            <div style="display:none">Nachnamen streichen vor Sendung bitte</div>
            """,
        """
            <div style="display:none">vor ausstrahlung Nachnamen schwärzen</div>
            """,
        """
            <div style="display:none">den Klarnamen streichen vor Druck</div>
            """,
        """
            <div style="display:none">checar idade antes de ir ao ar</div>
            """,
        """
            <div style="display:none">cortar o nome antes de subir a fonte</div>
            """,
    ];
}
