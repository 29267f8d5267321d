namespace PublishGate.Scanning.Tests.Pages;

/// <summary>What content systems, shops, forums, maps and translations put into pages. Every name, number and key is invented.</summary>
internal static class OrdinaryShapesOfSystems
{
    public static IEnumerable<string> All { get; } =
    [
        """
            <script>Static.SQUARESPACE_CONTEXT = {"websiteSettings":{"id":"5f0c3b2a","contactEmail":"studio@larkpottery.com","contactPhoneNumber":"(503) 555-7123","storeSettings":{"storeMailingList":null},"location":{"mapLat":45.523064,"mapLng":-122.676483,"markerLat":45.523064,"markerLng":-122.676483,"addressTitle":"Lark Pottery","addressLine1":"12 Alder Street","addressLine2":"Portland, OR, 97205","addressCountry":"United States"}},"authenticatedUserId":"","timezone":"America/Los_Angeles"};</script>
            """,
        """
            <script>Static.SQUARESPACE_CONTEXT={"website":{"id":"5f0c3b2a","location":{"mapZoom":12.0,"mapLat":45.523064,"mapLng":-122.676483},"siteTitle":"Lark"},"websiteSettings":{"merchantLogo":null,"taxId":"912345678"}}</script>
            """,
        """
            <script>window.ShopifyAnalytics=window.ShopifyAnalytics||{};ShopifyAnalytics.meta={"product":{"id":6789012345678,"gid":"gid:\/\/shopify\/Product\/6789012345678","vendor":"Lark","variants":[{"id":39876543210987,"price":129900,"sku":"0791612345"}]},"page":{"pageType":"product","customerId":""}};</script>
            """,
        """
            <script>var Shopify={shop:"lark-goods.myshopify.com",locale:"en",currency:{"active":"EUR","rate":"1.0"},theme:{"id":120987654321,"role":"main"},accessToken:"0a1b2c3d4e5f60718293a4b5c6d7e8f9"};</script>
            """,
        """
            <script>window.__APOLLO_STATE__ = {"User:9a8b7c6d5e4f":{"__typename":"User","name":"Jo Larkin","username":"jolarkin","bio":"Editor. Father, husband, runner.","twitterScreenName":"jolarkin"},"Post:0123456789ab":{"creator":{"__ref":"User:9a8b7c6d5e4f"},"firstPublishedAt":1712345678901}}</script>
            """,
        """
            <div class="hidden" id="data-preloaded" data-preloaded='{"site":{"groups":[{"id":10,"name":"trust_level_0"}],"post_action_types":[{"name_key":"off_topic","name":"Off-Topic","description":"This post is not relevant"},{"name_key":"notify_user","name":"Send a message to @{{username}}"}]},"topic_1234":{"post_stream":{"posts":[{"id":123456,"username":"lark_fan","cooked":"<p>My brother has the same model, works fine</p>","user_title":"Regular"}]}}}'></div>
            """,
        """
            <div class="postprofile" hidden><dl><dt><a href="./memberlist.php?mode=viewprofile&u=2">lark_admin</a></dt><dd>Posts: 12345</dd><dd>Joined: Thu Mar 04, 2010 9:12 pm</dd><dd>Contact: <a href="#">Contact lark_admin</a></dd></dl></div>
            """,
        """
            <script type="application/ld+json">{"@context": "https://schema.org", "@type": "Recipe", "author": {"@type": "Person", "name": "Grandma Larkin"}, "recipeYield": "4", "nutrition": {"calories": "320 kcal"}, "description": "My mother's soup. My grandmother Rosa taught me."}</script>
            """,
        """
            <script type="application/ld+json">{"@type": "JobPosting", "hiringOrganization": {"@type": "Organization", "name": "Lark GmbH"}, "jobLocation": {"@type": "Place", "address": {"@type": "PostalAddress", "streetAddress": "Lerchenstraße 7", "postalCode": "10999", "addressLocality": "Berlin"}}, "applicationContact": {"@type": "ContactPoint", "email": "jo.larkin@larkgmbh.net", "telephone": "+49 30 23456789"}}</script>
            """,
        """
            <script type="application/ld+json">{"@type": "Event", "name": "Lark Night", "location": {"@type": "Place", "name": "Hall", "geo": {"@type": "GeoCoordinates", "latitude": 52.520008, "longitude": 13.404954}, "address": "Lerchenplatz 1, Berlin"}, "performer": {"@type": "Person", "name": "Jo Larkin"}, "organizer": {"@type": "Person", "name": "Mia Lark", "url": "https://x.test"}}</script>
            """,
        """
            <script type="application/ld+json">{"@type": "LocalBusiness", "name": "Lark Dental", "telephone": "+1 503-555-7123", "geo": {"latitude": "45.523064", "longitude": "-122.676483"}, "address": {"streetAddress": "12 Alder St"}}</script>
            """,
        """
            <script type="application/ld+json">{"@type": "RealEstateListing", "name": "2 bed flat", "address": {"streetAddress": "12 Lark Lane"}, "geo": {"@type": "GeoCoordinates", "latitude": 51.50735, "longitude": -0.12776}, "agent": {"@type": "RealEstateAgent", "name": "Jo Larkin", "telephone": "+44 20 7946 1234"}}</script>
            """,
        """
            <script type="application/ld+json">{"@type": "LiveBlogPosting", "liveBlogUpdate": [{"@type": "BlogPosting", "headline": "Witness: 'I heard two shots'", "articleBody": "A witness, who asked not to be named, told reporters that her brother was inside.", "author": {"@type": "Person", "name": "Jo Larkin"}}]}</script>
            """,
        """
            <script type="application/ld+json">{"@type": "Person", "name": "Jo Larkin", "jobTitle": "Reporter", "email": "jo.larkin@dailylark.com", "telephone": "+44 20 7946 1234", "worksFor": {"@type": "Organization", "name": "Daily Lark"}}</script>
            """,
        """
            <script type="application/ld+json">{"@type": "Obituary", "name": "Rosa Larkin", "description": "Beloved mother of Jo and Mia Larkin"}</script>
            """,
        """
            <script type="application/ld+json">{"@type": "MedicalClinic", "name": "Lark", "contactPoint": [{"@type": "ContactPoint", "telephone": "+7 495 123-45-67", "contactType": "reception"}]}</script>
            """,
        """
            <script type="application/ld+json">{"@type": "FAQPage", "mainEntity": [{"@type": "Question", "name": "Will my name be published?", "acceptedAnswer": {"@type": "Answer", "text": "No. We do not publish your name or phone number without your consent. Off the record means off the record."}}]}</script>
            """,
        """
            <script type="application/ld+json">{"@type": "SportsEvent", "homeTeam": {"@type": "SportsTeam", "name": "Lark FC", "coach": {"@type": "Person", "name": "Tom Larkson"}, "athlete": [{"@type": "Person", "name": "Ali Larkov"}]}}</script>
            """,
        """
            <script type="application/ld+json">{"@type": "Movie", "actor": [{"@type": "Person", "name": "Mia Lark"}], "character": "Mother", "director": {"@type": "Person", "name": "Jo Larkin"}}</script>
            """,
        """
            <script type="application/ld+json">{"@type": "ClaimReview", "claimReviewed": "The mayor's wife owns the land", "itemReviewed": {"@type": "Claim", "author": {"@type": "Person", "name": "Viral post"}}, "reviewRating": {"alternateName": "False"}}</script>
            """,
        """
            <script type="application/ld+json">{"@type": "ClaimReview", "author": {"name": "Lark Fact Check"}, "claimReviewed": "Not verified: video shows soldier calling his mother", "reviewRating": {"alternateName": "Unverified"}}</script>
            """,
        """
            <script>window.__PRELOADED_STATE__={"article":{"byline":[{"name":"Jo Larkin","email":"jo.larkin@dailylark.com","twitter":"@jolarkin","phone":null}],"tags":["Fact check","Witness"],"updatedBy":"cms","status":"published","embargo":null,"internalId":"38012345","legalStatus":"cleared","notesCount":0}};</script>
            """,
        """
            <script>Fusion.globalContent={"_id":"ABCDEFGHIJKLMNOP","credits":{"by":[{"name":"Jo Larkin","additional_properties":{"original":{"email":"jo.larkin@dailylark.com","bio":"Jo covers courts. Her mother was a nurse.","firstName":"Jo","lastName":"Larkin","byline":"Jo Larkin"}}}]},"owner":{"sponsored":false,"id":"lark"},"additional_properties":{"is_published":true,"has_published_copy":true,"creator":"newsroom-bot"},"planning":{"internal_note":"","budget_line":"","story_length":{"word_count_actual":812}}};</script>
            """,
        """
            <script>window.__NUXT__={data:[{post:{id:123,acf:{fonte:"Agência Lark",fonte_url:"https://lark.test",creditos:"Foto: Jo Larkin"},yoast_head_json:{author:"Jo Larkin",twitter_misc:{"Escrito por":"Jo Larkin","Est. tempo de leitura":"3 minutos"}}}}]}</script>
            """,
        """
            <script>self.__next_f.push([1,"7:[\"$\",\"article\",null,{\"story\":{\"source\":\"dpa\",\"sources\":[{\"name\":\"dpa\",\"type\":\"agency\"},{\"name\":\"AFP\"}],\"contact\":{\"name\":\"Redaktion\",\"email\":\"redaktion@dailylark.com\"}}}]"])</script>
            """,
        """
            <script>window.env={"SENTRY_DSN":"https://0a1b2c3d4e5f60718293a4b5c6d7e8f9@o123456.ingest.sentry.io/1234567","GOOGLE_MAPS_KEY":"AIzaSyA0123456789abcdefghijklmnopqrstuv","STRIPE_KEY":"pk_live_Qw3Er5Ty7Ui9Op1As2Df3Gh4","ALGOLIA_SEARCH_KEY":"0a1b2c3d4e5f60718293a4b5c6d7e8f9","LAUNCHDARKLY_CLIENT_ID":"5f0c3b2a1e4d5c6b7a8f9e0d"}</script>
            """,
        """
            <script>window.__CONFIG__={"auth0":{"clientId":"Qw3Er5Ty7Ui9Op1As2Df3Gh4Jk5Lz6Xc","domain":"lark.eu.auth0.com"},"firebase":{"apiKey":"AIzaSyA0123456789abcdefghijklmnopqrstuv","authDomain":"lark-1a2b3.firebaseapp.com","messagingSenderId":"123456789012","appId":"1:123456789012:web:0a1b2c3d4e5f6071"}}</script>
            """,
        """
            <script>var contentful={space:"q1w2e3r4t5y6",accessToken:"Qw3Er5Ty7Ui9Op1As2Df3Gh4Jk5Lz6Xc7Vb8Nm9QwEr"};</script>
            """,
        """
            <script>mapboxgl.accessToken="pk.eyJ1IjoibGFyayIsImEiOiJja3F3M2VyNXR5N3VpOW9wMWFzMmRmM2doIn0.Qw3Er5Ty7Ui9Op1As2Df3G";</script>
            """,
        """
            <script type="application/json">{"type": "Topology", "transform": {"scale": [0.0036, 0.0018], "translate": [-180, -90]}, "objects": {"wk": {"geometries": [{"properties": {"WKR_NR": "001", "name": "Flensburg", "winner": "Jo Larkin", "votes": 45678}}]}}, "arcs": [[[12345, 6789], [3, -4]]]}</script>
            """,
        """
            <script type="application/json">{"districts": [{"id": 1, "name": "North", "center": [52.520008, 13.404954], "winner": {"name": "Jo Larkin", "party": "LRK"}}, {"id": 2, "name": "South", "center": [52.420008, 13.304954], "winner": {"name": "Mia Lark", "party": "GRN"}}]}</script>
            """,
        """
            <script type="application/json">{"quakes": [{"mag": 4.5, "place": "12 km S of Lark", "coordinates": [13.404954, 42.520008, 10.0]}]}</script>
            """,
        """
            <script type="application/json">{"chart": {"series": [{"name": "Mother", "data": [1, 2, 3]}, {"name": "Father", "data": [3, 2, 1]}], "source": "Statistics Office", "notes": "Source: Statistics Office, 2025"}}</script>
            """,
        """
            <script type="application/json">{"metadata": {"describe": {"source-name": "Statistics Office", "source-url": "https://x.test", "intro": "", "byline": "Jo Larkin", "aria-description": ""}, "annotate": {"notes": "Note: figures for 2024 are provisional, not yet verified."}}}</script>
            """,
        """
            <div class="agent-card" data-agent-name="Jo Larkin" data-agent-phone="+44 20 7946 1234" data-agent-email="jo@larkhomes.net"></div>
            """,
        """
            <div class="store" data-lat="52.520008" data-lng="13.404954" data-name="Lark Mitte" data-tel="+49 30 23456789"></div>
            """,
        """
            <script type="application/json">{"dealers": [{"name": "Lark Autos", "phone": "01234 567890", "contact": "Jo Larkin", "email": "sales@larkautos.net"}]}</script>
            """,
        """
            <script type="application/json">{"councillors": [{"name": "Jo Larkin", "ward": "North", "telephone": "01234 567890", "email": "cllr.jo.larkin@lark.gov.uk"}]}</script>
            """,
        """
            <script type="application/json">{"offices": [{"country": "Kenya", "address": "12 Lark Road, Nairobi", "phone": "+254 20 1234567", "director": "Mia Lark"}]}</script>
            """,
        """
            <div hidden class="hotline">Crisis helpline: 0800 123 4567. If you are a victim of abuse, call us.</div>
            """,
        """
            <div class="modal" style="display:none"><p>Are you a witness? Call the newsroom on 020 7946 1234 or write to tips@dailylark.com. We protect our sources.</p></div>
            """,
        """
            <script type="application/json">{"comments": {"report": {"reasons": ["Personal information", "Off-topic", "Hate"]}, "placeholder": "Do not share personal information", "moderation_note": "Your comment will be checked before publication"}}</script>
            """,
        """
            <script type="application/json">{"de": {"c": "Ihr Kommentar wird vor Veröffentlichung geprüft", "d": "Ihr Name wird nicht veröffentlicht", "e": "Bitte bestätigen Sie Ihre E-Mail-Adresse"}}</script>
            """,
        """
            <script type="application/json">{"fr": {"c": "Votre commentaire sera vérifié avant publication", "d": "Votre nom ne sera pas publié"}}</script>
            """,
        """
            <script type="application/json">{"es": {"c": "Su comentario será revisado antes de ser publicado", "d": "No publicaremos su nombre"}}</script>
            """,
        """
            <script type="application/json">{"ru": {"c": "Комментарий будет проверен перед публикацией", "d": "Имя не публикуется", "e": "Подтвердите номер телефона"}}</script>
            """,
        """
            <script type="application/json">{"pt": {"c": "O seu comentário será verificado antes de publicar"}}</script>
            """,
        """
            <script type="application/json">{"pl": {"c": "Komentarz zostanie sprawdzony przed publikacją"}}</script>
            """,
        """
            <script type="application/json">{"ar": {"c": "سيتم مراجعة تعليقك قبل النشر", "d": "لن يتم نشر اسمك"}}</script>
            """,
        """
            <script type="application/json">{"zh": {"c": "评论将在发布前审核", "d": "请确认您的姓名", "e": "请勿发布个人信息"}}</script>
            """,
        """
            <script type="application/json">{"fa": {"c": "نظر شما پس از تأیید منتشر می‌شود", "d": "نام شما منتشر نخواهد شد"}}</script>
            """,
        """
            <script type="application/json">{"uk": {"c": "Коментар буде перевірено перед публікацією"}}</script>
            """,
        """
            <script type="application/json">{"it": {"c": "Il commento verrà verificato prima della pubblicazione"}}</script>
            """,
        """
            <script type="application/json">{"ja": {"c": "コメントは公開前に確認されます"}}</script>
            """,
        """
            <script type="application/json">{"ko": {"c": "댓글은 공개 전 확인됩니다", "d": "실명은 공개되지 않습니다"}}</script>
            """,
        """
            <!-- Источник: РИА --><!-- Автор --><!-- Имя автора --><!-- контакты -->
            """,
        """
            <!-- Quelle: dpa --><!-- Autorenname --><!-- Telefonnummer im Footer -->
            """,
        """
            <!-- source: getty --><!-- caller id --><!-- interview widget --><!-- witness box -->
            """,
        """
            <!-- phone number --><!-- Call to action --><!-- mother of all carousels -->
            """,
        """
            <!-- Brother font --><!-- child theme --><!-- parent row --><!-- sister sites -->
            """,
        """
            <!-- 来源 --><!-- 作者：编辑部 --><!-- 责编：李编辑 -->
            """,
        """
            <!-- fonte: Ansa --><!-- foto --><!-- didascalia -->
            """,
        """
            <!-- Verified on 2026-11-01 by Jo --><!-- checked --><!-- legal footer --><!-- embargo banner -->
            """,
        """
            <!-- If you need to reach us: newsroom@dailylark.com -->
            """,
        """
            <!-- Built by Lark Studio, hello@larkstudio.net, +49 30 23456789 -->
            """,
        """
            <!-- Hi there! We are hiring: jobs@dailylark.com -->
            """,
        """
            <!-- page generated in 0.123 s by web03 -->
            """,
        """
            <script>/* Author: Jo Larkin <jo@larkstudio.net> Date: 2020-01-01 */var a=1;</script>
            """,
        """
            <script>var msgs={off_record:"Off the record",on_record:"On the record",bg:"On background"};</script>
            """,
        """
            <script type="application/json">{"transcript": [{"speaker": "Jo Larkin", "t": 12.5, "text": "Caller, you are on the air"}, {"speaker": "Caller", "t": 15.1, "text": "Hi, my name is Dave, my wife Sue loves the show"}]}</script>
            """,
        """
            <script type="application/json">{"episode": {"title": "The caller from Ohio", "guests": [{"name": "Mia Lark", "bio": "Author and mother of two"}], "hosts": ["Jo Larkin"]}}</script>
            """,
        """
            <script type="application/json">{"obituary": {"name": "Rosa Larkin", "text": "She is survived by her sons Jo and Tom, and her sister Ann Larkin."}}</script>
            """,
        """
            <script type="application/json">{"player": {"name": "Ali Larkov", "father": "Former international Sergei Larkov", "birthPlace": "Omsk", "born": "1998-04-05"}}</script>
            """,
        """
            <script type="application/json">{"book": {"title": "My Mother", "author": "Jo Larkin", "characters": [{"name": "Anna Larkova", "role": "mother"}]}}</script>
            """,
        """
            <img src=a.jpg alt="Olga Larkova holds a photo of her son Anton, a soldier, in Omsk">
            """,
        """
            <figure><img alt="Witness Mia Lark speaks to the court" src=a.jpg></figure>
            """,
        """
            <script>/** For internal use only. */ function lark(){}</script>
            """,
        """
            <script>// Cross check that the value is in range
            var a=1;</script>
            """,
        """
            <script>/* we need to verify this in old browsers */ a()</script>
            """,
        """
            <script>/* to be verified by the service */ a()</script>
            """,
        """
            <script>/* verify this before calling */ a()</script>
            """,
        """
            <script>// do not release the lock here
            a()</script>
            """,
        """
            <script>// confirm with a second click
            a()</script>
            """,
        """
            <script>// verified by the service
            a()</script>
            """,
        """
            <script>/* do not distribute this file */ a()</script>
            """,
        """
            <script>// keep this out of the loop
            a()</script>
            """,
        """
            <script>// нужно проверить права доступа
            a()</script>
            """,
    ];
}
