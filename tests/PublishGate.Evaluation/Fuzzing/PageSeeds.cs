namespace PublishGate.Evaluation.Fuzzing;

/// <summary>Small pages that have one of every channel; people and numbers are invented.</summary>
internal static class PageSeeds
{
    public static IReadOnlyList<string> All { get; } =
    [
        """
            <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>A walk</title>
            <!-- do not name her: Rosa Example, +44 7911 123456 -->
            <meta name="author" content="Ivo Invented"><link rel="preload" href="a.js?u=rosa%40example.org">
            <style>.h{display:none}.o{position:absolute;left:-9999px}/* for Rosa */ .a::after{content:"call \0041da"}</style>
            <script id="__NEXT_DATA__" type="application/json">{"props":{"calls":[{"phone":"+44 7911 123456","kin":"mother"}]}}</script>
            <script>self.__next_f.push([1,"2:{\"name\":\"Rosa Example\",\"phone\":\"\\u002b44 7911 123456\"}\n3:T5,hello"])</script>
            <script>window.state=JSON.parse("{\"a\":\"cm9zYUBleGFtcGxlLm9yZw==\"}");var a=`x${1+"y"}z`;/a[/]b/g.test(a) // fix me
            </script>
            <script type="application/ld+json">{"@type":"NewsArticle","author":{"name":"Ivo Invented"}}</script>
            </head><body><p>Text &amp; more &#x41;</p><p class="h">hidden <b>call Rosa</b></p><p hidden>not shown</p>
            <div style="color:#fff;background:white">white <i>on white</i></div><input type="hidden" value="rosa@example.org">
            <template><p>later</p></template><noscript><img src="x.gif?id=0042"></noscript>
            <svg viewBox="0 0 1 1"><title>t</title><metadata>made by Ivo</metadata><text>s</text></svg>
            <img alt="a" data-note="ask her mother" src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAACADs=">
            <a href="mailto:rosa@example.org">mail</a><iframe srcdoc="&lt;p&gt;inner &lt;!-- note --&gt;&lt;/p&gt;"></iframe>
            <table><tr><td>1<td>2</table><select><option selected>o</select><math><mi>x</mi></math></body></html>
            """,
        """
            <html><body><astro-island props="{&quot;a&quot;:[0,{&quot;b&quot;:[0,&quot;Rosa&quot;]}]}"></astro-island>
            <script>window.__NUXT__=(function(a,b){return{data:[{p:a,q:b}]}}("+44 7911 123456",null))</script>
            <script type="text/x-template"><p>{{ name }}</p></script><script type="importmap">{"imports":{}}</script>
            <input name="__VIEWSTATE" value="/wEPDwUKMTY1NDU2MTA1MmRk"><div data-state='{"k":["v",{"n":1e9}]}'></div>
            <p style="opacity:0;font-size:0">tiny</p><![CDATA[x]]><?php echo 1 ?><!--[if IE]><p>old</p><![endif]-->
            <script>//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpbImEudHMiXX0=</script>
            """,
    ];
}
