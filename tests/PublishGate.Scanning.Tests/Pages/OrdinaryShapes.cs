namespace PublishGate.Scanning.Tests.Pages;

/// <summary>What pages everywhere carry in their source on purpose: tools, frameworks, sport, money, places. Names are invented.</summary>
internal static class OrdinaryShapes
{
    public static IEnumerable<string> All { get; } =
    [
        """
            <!-- Remove before going live -->
            """,
        """
            <!-- remove this before going live -->
            """,
        """
            <!-- Delete before publishing the theme -->
            """,
        """
            <!-- Remove before publish: test banner -->
            """,
        """
            <!-- don't publish this, debug only -->
            """,
        """
            <div class=b><a href="tel:+4930123456789" class="btn">Call us</a></div>
            """,
        """
            <a href="tel:+442079460958"><img src=x.png alt="Call now"></a>
            """,
        """
            <a class=phone-icon href="tel:+33142345678" aria-label="Appelez-nous"></a>
            """,
        """
            <details><summary>Contact the newsroom</summary><p>Tel. +49 30 2345 6789</p></details>
            """,
        """
            <details><summary>Kontakt</summary><p>Redaktion: +49 30 23456789, leserbriefe@larkmail.net</p></details>
            """,
        """
            <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","publisher":{"@type":"NewsMediaOrganization","name":"Lark","email":"hello@larkmedia.net"}}</script>
            """,
        """
            <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","publisher":{"@type":"Organization","name":"Lark","employee":{"@type":"Person","name":"Jo Editor","email":"jo.editor@larkmedia.net"}}}</script>
            """,
        """
            <script type="application/ld+json">{"@type":"NewsArticle","publisher":{"name":"Lark","email":"jo.editor@larkmedia.net","telephone":"+493023456789"}}</script>
            """,
        """
            <script type="application/ld+json">{"@type":"NewsArticle","author":{"@type":"Person","name":"Jo Editor","email":"jo.editor@larkmedia.net","url":"https://www.dailylark.com/jo"}}</script>
            """,
        """
            <script>window.dataLayer=window.dataLayer||[];function gtag(){dataLayer.push(arguments);}gtag('js',new Date());gtag('config','G-4XK2PL9Q7T',{'user_id':'8291736450','client_id':'1893746512.1712345678'});</script>
            """,
        """
            <script>gtag('event','conversion',{'send_to':'AW-987654321/AbC-D_efG-h12_34-567','phone_conversion_number':''});</script>
            """,
        """
            <script>!function(f,b,e,v,n,t,s){if(f.fbq)return;n=f.fbq=function(){};}(window);fbq('init','1029384756102938');fbq('track','PageView');</script>
            """,
        """
            <script>_satellite.track("pageview",{prop12:"D=v12",eVar3:"20261123093015",visitorId:"38271645091827364509182736450918273645"});</script>
            """,
        """
            <script>window.optimizelyDatafile={"experiments":[{"id":"9300000812345","key":"headline_test","variations":[{"id":"9300000812346","weight":5000}],"audienceIds":["20406066925"]}],"accountId":"10367498574"}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"abTests":[{"name":"paywall-v2","variant":"B","seed":1834729102,"assigned":1700000000}],"visitor":"9b2f0c4e-1d3a-4a0b-8f6e-2f7f1a6f6c11"}</script>
            """,
        """
            <script>googletag.cmd.push(function(){googletag.defineSlot('/21234567890/lark/sea/top',[[970,250],[728,90]],'div-gpt-ad-1700000000000-0').addService(googletag.pubads());});</script>
            """,
        """
            <script>pbjs.addAdUnits([{code:'div-1',bids:[{bidder:'appnexus',params:{placementId:13144370}},{bidder:'rubicon',params:{accountId:'14062',siteId:'70608',zoneId:'335918'}}]}]);</script>
            """,
        """
            <script>window.OneTrustGroups={consentId:"5f2b1e90-3d41-4c6a-9d5e-1a2b3c4d5e6f",genVendors:{"V12":0},hosts:[{"HostId":"H17","DisplayName":"doubleclick.net"}]};</script>
            """,
        """
            <div id=cookie-banner hidden><p>We and our 847 partners store and access information on a device. Contact our data protection officer at privacy@dailylark.com.</p></div>
            """,
        """
            <div class="cmp hidden">Wir verwenden Cookies. Verantwortlich: Lerchen Verlag GmbH, Hafenstraße 12, 20457 Hamburg</div>
            """,
        """
            <script>var wpApiSettings={"root":"https://www.dailylark.com/wp-json/","nonce":"a1b2c3d4e5","versionString":"wp/v2/"};</script>
            """,
        """
            <script>var wc_cart_fragments_params={"ajax_url":"/wp-admin/admin-ajax.php","cart_hash_key":"wc_cart_hash_0a1b2c3d4e5f60718293a4b5c6d7e8f9"};</script>
            """,
        """
            <script type="application/json" data-drupal-selector="drupal-settings-json">{"path":{"baseUrl":"/","currentPath":"node/48213","currentPathIsAdmin":false},"ajaxPageState":{"libraries":"eJx9jksKgDAMBS-k5kjFS0S0NkhrpT9BT28V3YibvBmGQELeWnZBKuPBIVaYXxEk","theme":"lark"},"user":{"uid":0,"permissionsHash":"7c1f2b6c0a4e9d8b3f5a"}}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"props":{"pageProps":{"article":{"id":48213,"byline":"Ana Kovač","authors":[{"name":"Ana Kovač","slug":"ana-kovac","twitter":"@anakovac_lark"}],"published":1764892800000,"wordCount":812}},"__N_SSG":true},"page":"/[...slug]","buildId":"qL7bX2fE9sJkR4tYvWzA1","runtimeConfig":{}}</script>
            """,
        """
            <script>window.__NUXT__=(function(a,b,c){return {layout:"default",data:[{story:{id:a,title:"Sea shanties return",views:b,author:c}}],fetch:{},error:null,serverRendered:true}}(48213,79161234,"Ana Kovač"));</script>
            """,
        """
            <script>window.___webpackCompilationHash="3f1c9b7d5e2a4c6b8d0e";window.___chunkMapping={"app":["/app-7f3a9c1b2d4e5f60.js"],"component---src-templates-post-js":["/component---src-templates-post-js-91e7b0c2d3f4a5b6.js"]};</script>
            """,
        """
            <script>__sveltekit_1x2y3z={base:new URL(".",location).pathname.slice(0,-1),env:{PUBLIC_GA:"G-4XK2PL9Q7T"}};kit.start(app,element,{node_ids:[0,2],data:[null,{type:"data",data:{story:{title:"Sea",body:"Crowds gathered"}},uses:{}}]});</script>
            """,
        """
            <astro-island uid="Z1kq3Jf" prefix="r0" component-url="/_astro/Player.D8f3kq1L.js" props="{&quot;src&quot;:[0,&quot;/audio/sea.mp3&quot;],&quot;duration&quot;:[0,1834],&quot;id&quot;:[0,48213]}" ssr client="load"></astro-island>
            """,
        """
            <script>window.__APOLLO_STATE__={"Article:48213":{"__typename":"Article","id":"48213","title":"Sea shanties return","author":{"__ref":"Author:77"}},"Author:77":{"__typename":"Author","name":"Ana Kovač","bio":"Ana covers the coast."}};</script>
            """,
        """
            <script>window.__RELAY_STORE__={"client:root":{"__id":"client:root","viewer":{"__ref":"VXNlcjo0ODIxMw=="}},"VXNlcjo0ODIxMw==":{"name":"Guest","isLoggedIn":false}};</script>
            """,
        """
            <svg viewBox="0 0 512 512"><title>Phone</title><path d="M164.9 24.6c-7.7-18.6-28-28.5-47.4-23.2l-88 24C12.1 30.2 0 46 0 64c0 247.4 200.6 448 448 448 18 0 33.8-12.1 38.6-29.5l24-88"/></svg>
            """,
        """
            <svg xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" inkscape:version="1.2.2 (b0a8486541, 2022-12-01)"><metadata><rdf:RDF><cc:Work rdf:about=""><dc:format>image/svg+xml</dc:format></cc:Work></rdf:RDF></metadata></svg>
            """,
        """
            <script>!function(e){var t={};function n(r){if(t[r])return t[r].exports;}n.p="",n(n.s=37)}([function(e,t){e.exports=3735928559},function(e,t){t.crc=[0,1996959894,3993919788,2567524794]}]);</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"match":{"home":{"name":"FC Porto","score":2},"away":{"name":"Benfica","score":1},"events":[{"minute":34,"player":"João Neves","type":"goal"},{"minute":78,"player":"Galeno Silva","type":"card"}],"stadium":{"capacity":50033}}}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"ticker":[{"symbol":"SAP.DE","price":172.34,"change":-1.25,"volume":1834729},{"symbol":"EURUSD","bid":1.08345,"ask":1.08352}]}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"election":{"state":"Saxony","counted":100,"results":[{"party":"CDU","votes":749216,"share":31.9},{"candidate":"Michael Kretschner","votes":18234}],"registered":3310921}}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"weather":{"city":"Bergen","lat":60.39299,"lon":5.32415,"hourly":[{"dt":1764892800,"temp":3.2,"pressure":1013}]}}</script>
            """,
        """
            <script type="application/ld+json">{"@context":"https://schema.org","@type":"Recipe","name":"Grandmother's apple pie","author":{"@type":"Person","name":"Maria Backfrau"},"totalTime":"PT1H30M","recipeYield":"8","nutrition":{"calories":"320 calories"},"description":"My mother's recipe, from her mother."}</script>
            """,
        """
            <script type="application/ld+json">{"@context":"https://schema.org","@type":"Person","name":"Harold Pennywhistle","birthDate":"1931-04-02","deathDate":"2026-11-01","spouse":{"@type":"Person","name":"Edna Pennywhistle"},"children":[{"@type":"Person","name":"Tom Pennywhistle"}]}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"obituary":{"name":"Harold Pennywhistle","summary":"Beloved husband of the late Edna, father of Tom and Sue, grandfather of six.","serviceAt":"St Mary's Church, High Street, Oakham"}}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"court":{"case":"R v Smith","docket":"2026/1234567","judge":"Mr Justice Holroyd","summary":"The victim, who cannot be named for legal reasons, told the court her mother had called police."}}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"comments":[{"id":918273645,"author":"sea_wife77","body":"My husband and I love this. Call me a romantic!","created":1764892800,"replies":[{"author":"Tom H.","body":"Same, my mother sang this."}]}]}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"author":{"name":"Ana Kovač","bio":"Ana Kovač is a reporter. Her mother was a sailor. She lives in Split with her husband Ivo.","email":"ana.kovac@dailylark.com"}}</script>
            """,
        """
            <form action="/newsletter"><input type=hidden name=list_id value="b7f3a1c9e2"><input type=hidden name=u value="8f14e45fceea167a5a36dedd4"><input type=email name=EMAIL placeholder="you@email.com"><input type=hidden name="b_8f14e45fceea167a5_b7f3a1c9e2" tabindex="-1"></form>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"product":{"asin":"B08N5WRWNW","gtin13":"5901234123457","mpn":"MPN-90210-4711","doi":"10.1038/s41586-020-2649-2","isbn":"9780306406157","issn":"2049-3630","pmid":"31452104"}}</script>
            """,
        """
            <a href="https://doi.org/10.1016/j.cell.2020.02.058" data-altmetric-id="75829341">Study</a><span hidden data-pmid="32155444"></span>
            """,
        """
            <div class="helpline" hidden>If you are in crisis call Samaritans on 116 123 or the Crisis Text Line</div>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"helplines":[{"name":"Samaritans","phone":"116 123","country":"UK"},{"name":"National Suicide Prevention Lifeline","phone":"1-800-273-8255"},{"name":"Telefonseelsorge","phone":"0800 111 0 111"}]}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"crimestoppers":{"phone":"0800 555 111","label":"Crimestoppers"},"police":{"nonEmergency":"101"}}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"embassies":[{"country":"Ukraine","city":"Lisbon","address":"Av. das Descobertas 18, 1400-092 Lisboa","phone":"+351 21 301 0043","email":"emb_pt@mfa.gov.ua"}]}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"timer":{"label":"Boil eggs","seconds":420,"startedAt":1764892800123,"id":"timer_91827364509"}}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"commit":"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b","short":"9f86d08","branch":"main","builtAt":"2026-11-23T03:02:11.123Z","ci":{"pipeline":918273645,"job":5647382910}}</script>
            """,
        """
            <script>throw new Error("x");//# sourceMappingURL=app.js.map</script>
            """,
        """
            <script>(self.webpackChunk=self.webpackChunk||[]).push([[179],{4812:(e,t,n)=>{"use strict";eval("__webpack_require__.r(t);\n//# sourceURL=webpack:///./src/components/Player.vue?")}}]);</script>
            """,
        """
            <script>console.log("webpack:///./node_modules/core-js/modules/es.array.iterator.js")</script>
            """,
        """
            <!-- Generated by Hugo 0.119.0 --><!-- Page cached by LiteSpeed Cache 5.7 on 2026-11-23 03:02:11 --><!-- Served by web-42 in 0.0312 s -->
            """,
        """
            <!-- This site is optimized with the Yoast SEO plugin v21.5 - https://yoast.com/wordpress/plugins/seo/ -->
            """,
        """
            <!-- #menu-item-48213 --><!-- /wp:paragraph --><!-- wp:image {"id":48213,"sizeSlug":"large","linkDestination":"none"} -->
            """,
        """
            <!-- BEGIN: main navigation (do not edit below this line) -->
            """,
        """
            <!-- Source: template-parts/header/site-nav.php -->
            """,
        """
            <!-- ko if: caller() --><!-- /ko -->
            """,
        """
            <!-- TODO(jsmith): verify this with design before release -->
            """,
        """
            <!-- Note: the editor needs this wrapper, please check the widget before you remove it -->
            """,
        """
            <!-- Ad slot 3: do not publish without DFP id -->
            """,
        """
            <!-- Embargo banner start --><!-- Embargo banner end -->
            """,
        """
            <!-- Hotjar Tracking Code for https://www.dailylark.com --><!-- End Hotjar -->
            """,
        """
            <!-- Built by Studio Nord, Malmö. Say hello: hello@studionord.se -->
            """,
        """
            <!--[if lt IE 9]><script src="/html5shiv.min.js"></script><![endif]-->
            """,
        """
            <!-- Verify: google-site-verification=abc123def456ghi789jkl012mno345pqr678stu901 -->
            """,
        """
            <!-- Confirm before deleting: used by the live blog component -->
            """,
        """
            <script>/* eslint-disable no-alert */ if(confirm("Are you sure you want to delete this comment?")){verify("Please verify your email");}</script>
            """,
        """
            <script>var i18n={"confirm":"Confirm your name","verify":"Verify your account","note":"Note: this cannot be undone","source":"Source: {0}","anonymous":"Anonymous","callUs":"Call us","embargo":"Embargoed until {date}"};</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"labels":{"phone":"Phone","phonePlaceholder":"+1 (555) 123-4567","emailPlaceholder":"name@example.com","contact":"Contact name","victim":"Victim support"}}</script>
            """,
        """
            <input type=tel placeholder="+49 151 23456789" pattern="[0-9+ ]{7,15}">
            """,
        """
            <input name=phone placeholder="e.g. 07700 900123">
            """,
        """
            <input type=text name=name placeholder="Erika Mustermann"><input name=n placeholder="John Smith">
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"schema":{"caller":{"type":"string","example":"Jane Doe"},"phone":{"type":"string","pattern":"^\\+?[0-9]{7,15}$"}}}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"character":{"name":"Obi-Wan Kenobi","role":"Mentor"},"film":{"title":"Mother of the Bride","director":"Mark Waters"}}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"cast":[{"actor":"Viola Stage","character":"The Witness"},{"actor":"Jon Prop","character":"Soldier #2"}]}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"podcast":{"episode":"The caller who knew too much","host":"Lena Radio","guest":"Prof. Ulrich Berg","guestTitle":"Historian"}}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"playlist":[{"artist":"Mother Mother","title":"Hayloft"},{"artist":"The Witness","title":"Source"}]}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"source":{"name":"Reuters","url":"https://www.reuters.com"},"sources":["AFP","dpa","Statistics Norway"]}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"source":"Bundesamt für Statistik","note":"Figures are provisional and seasonally adjusted"}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"chart":{"title":"Inflation","notes":"Note: data for 2026 are estimates. Source: Eurostat","series":[[2020,1.2345],[2021,2.3456]]}}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"dataset":{"contact":{"name":"Eurostat user support","url":"https://ec.europa.eu/eurostat/help"}}}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"person":{"name":"Angela Politica","jobTitle":"Chancellor"},"quote":"We will do it","speaker":"Angela Politica"}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"team":[{"name":"Ivo Trainer","role":"coach","phone":""},{"name":"Petra Lauf","role":"captain"}]}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"wordle":{"answer":"crane","id":812,"days_since_launch":812},"crossword":{"across":[{"clue":"Mother of Zeus","answer":"RHEA"}]}}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"sudoku":"530070000600195000098000060800060003400803001700020006060000280000419005000080079"}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"lottery":{"numbers":[4,8,15,16,23,42],"jackpot":79161234567}}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"train":{"number":"ICE 1234","from":"Hamburg Hbf","platform":"13","lat":53.5528,"lon":10.0067,"station":true}}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"flight":{"callsign":"DLH4AB","squawk":"1000","icao24":"3c6444","lat":50.0379,"lon":8.5622,"altitude":11277}}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"quakes":[{"mag":4.7,"place":"12 km SSW of Adana","coordinates":[35.2213,36.9987,10],"time":1764892800000}]}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"geo":{"lat":52.5200,"lon":13.4050,"city":"Berlin","ip":"203.0.113.7","asn":64496}}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"store":{"openingHours":"Mo-Fr 09:00-18:00","geo":{"@type":"GeoCoordinates","latitude":52.51234,"longitude":13.41234},"telephone":"+49 30 901820"}}</script>
            """,
        """
            <script>L.map('map').setView([52.5163,13.3777],13);L.marker([52.5163,13.3777]).addTo(map).bindPopup('Brandenburg Gate');</script>
            """,
        """
            <script>new google.maps.Map(el,{center:{lat:52.5163,lng:13.3777},zoom:14});</script>
            """,
        """
            <script>mapboxgl.accessToken='pk.eyJ1IjoibGFyayIsImEiOiJjazAwMDAwMDAwMDAwM2ZvMDAwMDAwMDAwIn0.abcdefghijklmnopqrstuv';</script>
            """,
        """
            <script>Sentry.init({dsn:"https://3f1c9b7d5e2a4c6b8d0e1f2a3b4c5d6e@o123456.ingest.sentry.io/1234567",release:"lark@4.12.0"});</script>
            """,
        """
            <script>firebase.initializeApp({apiKey:"AIzaSyA1234567890abcdefghijklmnopqrstuv",authDomain:"lark-live.firebaseapp.com",projectId:"lark-live",messagingSenderId:"918273645091",appId:"1:918273645091:web:3f1c9b7d5e2a4c6b8d0e1f"});</script>
            """,
        """
            <script>var stripe=Stripe('pk_live_51H8example0000000000000000000000');</script>
            """,
        """
            <script>grecaptcha.execute('6LcA1xEUAAAAAHvL3zQKkF4t5Y6u7I8o9P0aSdFg',{action:'comment'});</script>
            """,
        """
            <script>Algolia({appId:"B1G2GM9NG0",apiKey:"aadef574be1f9252bb48d4ea09b5cfe5"});</script>
            """,
        """
            <link rel=preload href="/fonts/inter-v12-latin-700.woff2?v=3.19" as=font crossorigin><link rel=dns-prefetch href="//cdn.cookielaw.org">
            """,
        """
            <img src="/img/48213_1600x900.jpg?w=1600&q=75&s=3f1c9b7d5e2a4c6b8d0e1f2a3b4c5d6e" alt="Relatives of the missing sailors, among them Maria Oliveira, wait on the quay (Photo: Jan Fotograf/AP)">
            """,
        """
            <img src="/a.jpg" alt="Mother and son at the market in Tbilisi" title="Photo: Nino Beridze">
            """,
        """
            <figure><img src=a.jpg data-caption="Olena, whose husband is at the front, with her daughter. Photograph: Sergei Foto/The Lark" data-credit="Sergei Foto"></figure>
            """,
        """
            <a href="https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fwww.dailylark.com%2Fsea&t=Sea">Share</a><a href="https://wa.me/?text=Sea%20shanties">WhatsApp</a><a href="https://t.me/share/url?url=https://www.dailylark.com/sea">Telegram</a>
            """,
        """
            <a href="https://t.me/dailylark">Our Telegram channel</a><a href="https://twitter.com/dailylark">X</a>
            """,
        """
            <a href="mailto:tips@dailylark.com?subject=Tip" hidden>Send us a tip</a>
            """,
        """
            <a href="mailto:?subject=Sea%20shanties&body=https://www.dailylark.com/sea">E-mail</a>
            """,
        """
            <a href="sms:?&body=Sea%20shanties">SMS</a>
            """,
        """
            <div class="sr-only">Skip to content. Call our newsroom on +44 20 7123 4567</div>
            """,
        """
            <noscript><img height=1 width=1 src="https://www.facebook.com/tr?id=1029384756102938&ev=PageView&noscript=1"></noscript>
            """,
        """
            <noscript><iframe src="https://www.googletagmanager.com/ns.html?id=GTM-K9X2P4Q"></iframe></noscript>
            """,
        """
            <template id=card><div class=card><h3 data-field=name>Name</h3><p data-field=phone>Phone</p></div></template>
            """,
        """
            <script type="text/x-handlebars"><div>{{caller.name}} {{caller.phone}}</div></script>
            """,
        """
            <style>.mother:before{content:"\f095"}.caller::after{content:"Source: "}@media (max-width:79161234567px){a{color:red}}</style>
            """,
        """
            <meta name="google-site-verification" content="rXOxyZounnZasA8Z7oaD3c14JdjS9aKSWvsR1EbUSIQ"><meta name="msvalidate.01" content="12C1203B5086AECE94EB3A3D9830B2E"><meta name="facebook-domain-verification" content="8r8u3yd9kbx1v2s5o0z4qjz6n7m3pl">
            """,
        """
            <meta name="parsely-metadata" content="{&quot;id&quot;:&quot;48213&quot;,&quot;author&quot;:&quot;Ana Kovač&quot;}">
            """,
        """
            <meta name="author" content="Ana Kovač"><meta name="cXenseParse:author" content="Ana Kovač"><meta name="article:author" content="https://www.dailylark.com/ana-kovac">
            """,
        """
            <meta name="description" content="Her mother called the police. The witness says he saw nothing. Fact-checkers looked at the video.">
            """,
        """
            <meta name="geo.position" content="52.52;13.41"><meta name="ICBM" content="52.52, 13.41">
            """,
        """
            <meta name="theme-color" content="#123456"><meta name="msapplication-TileColor" content="#2b5797">
            """,
        """
            <meta name="keywords" content="caller, witness, mother, victim, soldier, embargo, fact check">
            """,
    ];
}
