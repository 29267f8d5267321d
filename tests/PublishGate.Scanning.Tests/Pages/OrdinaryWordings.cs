namespace PublishGate.Scanning.Tests.Pages;

/// <summary>Interfaces, glossaries and templates that speak of publishing, of people and places, and of no one. All invented.</summary>
internal static class OrdinaryWordings
{
    public static IEnumerable<string> All { get; } =
    [
        """
            <script type="application/json" id="s">{"i18n": {"unpublish": "Nicht veröffentlichen", "publish": "Veröffentlichen"}}</script>
            """,
        """
            <script type="application/json" id="s">{"labels": {"doNotPublish": "Nicht veröffentlichen"}}</script>
            """,
        """
            <button hidden>Nicht veröffentlichen</button>
            """,
        """
            <script>var L={btn:"Не публиковать",ok:"ОК"}</script>
            """,
        """
            <script>t("Do not publish")</script>
            """,
        """
            <script type="application/json" id="s">{"messages": {"dnp": "Do not publish", "dp": "Delete before publishing?"}}</script>
            """,
        """
            <div style="display:none"><dl><dt>Off the record</dt><dd>Information that may not be published or attributed to the source.</dd><dt>On background</dt><dd>Information that can be used without naming the source.</dd></dl></div>
            """,
        """
            <script type="application/json" id="s">{"glossary": [{"term": "Off the record", "definition": "What a source says may not be published."}, {"term": "On background", "definition": "May be published without the name of the source."}, {"term": "Embargo", "definition": "A time before which a story must not be published."}]}</script>
            """,
        """
            <div style="display:none">Off the record means that the information may not be published.</div>
            """,
        """
            <!-- 编辑注释开始 --><p>x</p><!-- 编辑注释结束 -->
            """,
        """
            <!-- 正文开始 --><!-- 编辑推荐 --><!-- 责任编辑 begin --><!-- 评论区 -->
            """,
        """
            <!-- editor note start --><!-- editor note end -->
            """,
        """
            <!-- Begin: editors note --><!-- End: editors note -->
            """,
        """
            <!-- комментарий редакции начало --><!-- /комментарий редакции -->
            """,
        """
            <script>if(confirm("Confirm: delete before publishing?")){go()}</script>
            """,
        """
            <script>var m="Are you sure you want to remove this before publishing?"</script>
            """,
        """
            <div hidden class=modal>Confirm: delete before publishing?</div>
            """,
        """
            <script type="application/json" id="s">{"confirm": "Delete this draft before publishing?"}</script>
            """,
        """
            <div hidden>Please do not publish phone numbers or addresses in the comments.</div>
            """,
        """
            <textarea placeholder="Do not publish personal data here"></textarea>
            """,
        """
            <div hidden>Your e-mail address will not be published. Required fields are marked *</div>
            """,
        """
            <script type="application/json" id="s">{"form": {"anonymous": "I want to remain anonymous", "note": "We will never reveal your name without your consent"}}</script>
            """,
        """
            <div style="display:none">Send us a tip: your name will not be published without your consent. Signal +1 202 555 0143</div>
            """,
        """
            <script type="application/json" id="s">{"speakers": {"A": {"name": "Joe Lark", "title": "Host"}}}</script>
            """,
        """
            <script type="application/json" id="s">{"transcript": [{"speaker": "Joe Lark", "text": "Welcome"}]}</script>
            """,
        """
            <meta name="description" content="The rapper, whose real name is hidden, sings.">
            """,
        """
            <div style="display:none">Mother Teresa</div>
            """,
        """
            <div style="display:none">Brother Anselm: the monk who bakes</div>
            """,
        """
            <div style="display:none">Sister Act on stage</div>
            """,
        """
            <div style="display:none">Caller Times</div>
            """,
        """
            <div style="display:none">Daily Caller: politics today</div>
            """,
        """
            <div style="display:none">On the tape: what the president said</div>
            """,
        """
            <!-- Anna = class name -->
            """,
        """
            <!-- var Anna = Kateryna -->
            """,
        """
            <script>/* Alexander = Mixin */</script>
            """,
        """
            <script type="application/json" id="s">{"a": "Joe Lark", "b": "x"}</script>
            """,
        """
            <script type="application/json" id="s">{"items": [{"n": "Joe Lark", "v": 3}]}</script>
            """,
        """
            <script type="application/json" id="s">{"cast": [{"who": "Joe Lark"}]}</script>
            """,
        """
            <script>var o={who:"Joe Lark"}</script>
            """,
        """
            <div style="display:none">Interview with Emma Larkstone</div>
            """,
        """
            <div style="display:none">Whistleblower Edward Larkov</div>
            """,
        """
            <img alt="Source: Jan Larkov" src=a.jpg>
            """,
        """
            <div style="display:none">Survivor Jeff Larkson</div>
            """,
        """
            <script>var lat = 51.50735, lng = -0.12776; var map = L.map("map").setView([lat,lng], 13);</script>
            """,
        """
            <script>var mapLat=51.50735;var mapLng=-0.12776;new google.maps.Map(document.getElementById("m"),{center:new google.maps.LatLng(mapLat,mapLng),zoom:12})</script>
            """,
        """
            <script>var lat=0,lng=0;function f(a){lat=a.coords.latitude;lng=a.coords.longitude}</script>
            """,
        """
            <script>t.lat=1.5;t.lng=2.5;</script>
            """,
        """
            <script>e.lat=Math.PI/180*48.5;e.lng=2</script>
            """,
        """
            <script>var long="1.50000",flat="12.34567"</script>
            """,
        """
            <!-- mother-in-law section 2012 2013 2014 -->
            """,
        """
            <!-- brother DCP-L2530DW 12345 67890 -->
            """,
        """
            <div hidden>Her son, born 12 03 1998, 184 cm</div>
            """,
        """
            <div hidden>Her mother, 54, won 1 250 000 000 roubles</div>
            """,
        """
            <script>var caller="f";var id=1234567890;</script>
            """,
        """
            <!-- source 0123456789 build -->
            """,
        """
            <div hidden>Source: Reuters 2023 0912 1145</div>
            """,
        """
            <!-- widow control 12 34 56 78 90 -->
            """,
        """
            <script type="application/json" id="s">{"t": "Check your facts before publishing"}</script>
            """,
        """
            <script type="application/json" id="s">{"tips": ["Check spelling before you publish", "Confirm your email before posting"]}</script>
            """,
        """
            <script>i18n.add("Please confirm your name before publishing the ad")</script>
            """,
        """
            <p>x</p><div hidden><code>\\server\share\folder</code></div>
            """,
        """
            <pre hidden>/Users/you/Library/x</pre>
            """,
    ];
}
