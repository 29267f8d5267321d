namespace PublishGate.Scanning.Tests.Pages;

/// <summary>What pages in many languages carry on purpose, and what looks like a leak and is none. Names are invented.</summary>
internal static class OrdinaryShapesInLanguages
{
    public static IEnumerable<string> All { get; } =
    [
        """
            <script id=__NEXT_DATA__ type="application/json">{"redaktion":{"telefon":"+49 40 3003 1234","adresse":"Hafenstraße 12, 20457 Hamburg","email":"redaktion@lerche.de"}}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"impressum":{"verantwortlich":"Petra Chefin","tel":"040 30031234"}}</script>
            """,
        """
            <div hidden class=impressum>Lerchen Verlag GmbH, Geschäftsführer: Karl Boss, Tel.: 040 / 3003-1234, USt-IdNr. DE123456789, HRB 12345</div>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"match":{"arbitre":{"nom":"Clément Sifflet"},"buteurs":[{"nom":"Kylian Butteur","minute":12}]}}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"faits":{"resume":"La mère de la victime a témoigné. L'avocat refuse de commenter.","auteur":"Julie Plume"}}</script>
            """,
        """
            <!-- À vérifier : le bloc pub s'affiche-t-il sur mobile ? -->
            """,
        """
            <!-- Fin du bloc auteur -->
            """,
        """
            <!-- Attention : ne pas supprimer, utilisé par le script de paywall -->
            """,
        """
            <!-- Bitte nicht löschen! Wird vom Redaktionssystem benötigt -->
            """,
        """
            <!-- Achtung: Reihenfolge der Skripte nicht ändern -->
            """,
        """
            <!-- Hinweis: Dieses Modul wird vom CMS erzeugt -->
            """,
        """
            <!-- внимание: не удалять, нужно для счётчика -->
            """,
        """
            <!-- Yandex.Metrika counter --><!-- /Yandex.Metrika counter --><!-- Top.Mail.Ru counter -->
            """,
        """
            <script>(function(m,e,t,r,i,k,a){m[i]=m[i]||function(){};})(window,document,"script","https://mc.yandex.ru/metrika/tag.js","ym");ym(79161234,"init",{clickmap:true});</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"новости":[{"заголовок":"Мать погибшего солдата обратилась к президенту","автор":"Пётр Писака"},{"заголовок":"Источник: переговоры продлятся до пятницы"}]}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"menu":[{"title":"Контакты","url":"/contacts"},{"title":"Источник света","url":"/svet"}]}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"редакция":{"телефон":"+7 495 123-45-67","адрес":"Москва, ул. Приморская, д. 1"}}</script>
            """,
        """
            <footer hidden>Учредитель: ООО «Жаворонок». Главный редактор: Иванова Мария Петровна. Телефон редакции: +7 495 123-45-67</footer>
            """,
        """
            <div style="display:none">Свидетельство о регистрации СМИ ЭЛ № ФС77-12345 от 12.03.2012. ИНН 7701234567, ОГРН 1027700132195</div>
            """,
        """
            <!-- прим. верстальщика: блок с картинкой поменять после редизайна -->
            """,
        """
            <!-- Конец блока «Читайте также» -->
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"comments":[{"ник":"мама_двоих","текст":"Моя сестра там живёт, всё правда!"}]}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"noticias":[{"titular":"La madre de la víctima pide justicia","autor":"Luis Pluma"},{"titular":"Testigo: «lo vi todo»"}]}</script>
            """,
        """
            <!-- Inicio publicidad --><!-- No borrar: script de analítica -->
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"redaccion":{"telefono":"+34 91 123 45 67","direccion":"Calle Mayor 12, Madrid"}}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"receta":{"nombre":"Tortilla de mi madre","fuente":"Cocina Fácil","tiempo":1800}}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"fonte":"Instituto Nacional de Estatística","nota":"Dados provisórios"}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"jogo":{"arbitro":"João Apito","golos":[{"jogador":"Rafael Golo","minuto":23}]}}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"quadri":{"nome":"La Madre","autore":"Giulia Pittora","anno":1895}}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"autore":{"nome":"Giulia Penna","bio":"Giornalista, vive a Roma con il marito e due figli"}}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"źródło":"PAP","autor":"Jan Pióro"}</script>
            """,
        """
            <!-- Uwaga: nie usuwać, potrzebne dla reklam -->
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"yazar":{"ad":"Ayşe Kalem"},"kaynak":"Anadolu Ajansı"}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"مصدر":"رويترز","كاتب":"ليلى قلم"}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"المصدر":"وكالة الأنباء"}</script>
            """,
        """
            <div hidden>للتواصل مع هيئة التحرير: news@dailylark.com</div>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"منبع":"ایسنا","نویسنده":"مریم قلم"}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"来源":"新华社","作者":"王小明","编辑":"李小红","责任编辑":"张伟"}</script>
            """,
        """
            <div style="display:none">责任编辑：张小伟 联系电话：010-12345678</div>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"備考":"この数値は速報値です","出典":"総務省統計局"}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"記者":"山田太郎","提供":"共同通信"}</script>
            """,
        """
            <div hidden>お問い合わせ: 03-1234-5678 (代表)</div>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"bron":"ANP","auteur":"Jan de Schrijver","redactie":{"telefoon":"020 123 4567"}}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"kilde":"NTB","journalist":"Kari Penn","epost":"kari.penn@dailylark.com"}</script>
            """,
        """
            <script>window.__PRELOADED_STATE__={"user":{"isLoggedIn":false,"name":null,"phone":null},"caller":{"status":"idle","callCount":0}}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"callTracking":{"swapNumber":"+18005550123","poolId":91827364,"replace":["(800) 555-0123"]}}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"contactUs":{"hotline":"+1-800-221-9988","hours":"Mon-Fri"}}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"customerService":{"phone":"+31 20 123 4567","email":"klantenservice@dailylark.com"},"subscriptions":{"phone":"0900-1234"}}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"advertise":{"name":"Sales team","phone":"+44 20 7123 4567","email":"sales@dailylark.com"}}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"footer":{"address":"1 Quay Street, Oakham LE15 6AA","phone":"01572 123456"}}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"job":{"title":"Reporter","contact":"jobs@dailylark.com","applyUrl":"https://jobs.lark.example/123456789"}}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"property":{"agent":{"name":"Sue House","phone":"+44 1572 123456"},"price":325000,"lat":52.67012,"lng":-0.72812,"address":"12 Mill Lane, Oakham"}}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"hospital":{"name":"St Mary's","phone":"+44 20 3312 6666","lat":51.5174,"lng":-0.1740}}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"clinics":[{"name":"Klinik Nord","telefon":"040 181882-0","lat":53.6277,"lng":9.9893}]}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"restaurant":{"name":"La Madre","phone":"+34 93 123 45 67","address":"Carrer Gran 12, Barcelona"}}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"events":[{"title":"Open day","organizer":{"name":"Harbour Trust","telephone":"+44 1572 123456"},"location":{"name":"Old Quay","lat":52.66912,"lng":-0.73012}}]}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"polling":[{"station":"School 12","address":"12 School Lane","lat":52.6701,"lng":-0.7281}]}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"fires":[{"lat":38.12345,"lon":23.54321,"confidence":87,"acq_date":"2026-08-01"}]}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"trail":{"name":"Coast path","gpx":[[52.67012,-0.72812,102.3],[52.67022,-0.72822,103.1]]}}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"topo":{"arcs":[[[4812,7916],[12,-34]]],"transform":{"scale":[0.0036003600,0.00173],"translate":[-180.00001,-90.00001]}}}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"d3":{"projection":"mercator","center":[13.4050,52.5200],"scale":79161}}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"bbox":[5.98865,47.30249,15.01699,54.98310]}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"img":{"focalPoint":{"x":0.51234,"y":0.48765},"crop":"0.1234,0.2345,0.7654,0.8765"}}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"vtt":"00:00:01.000 --> 00:00:04.000\\n- My mother called me yesterday.\\n"}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"transcript":[{"speaker":"Host","text":"Welcome back. On the line is a caller."},{"speaker":"Caller","text":"My wife told me to ring you."}]}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"quiz":{"question":"Who was the wife of Henry VIII?","options":["Anne Boleyn","Jane Seymour"],"explanation":"Anne Boleyn was the mother of Elizabeth I"}}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"horoscope":{"Leo":"A call from your mother brings news. Confirm your plans with a friend."}}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"rules":"Please do not publish personal data in the comments. Do not name other users."}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"communityGuidelines":["Do not publish phone numbers","Don't name victims","Verify before you share"]}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"policy":"We protect our sources. Names may have been changed. We do not reveal the identity of minors."}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"tipsPage":"How to contact us anonymously: use Signal, do not use your work phone, keep your name out of it."}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"form":{"fields":[{"name":"caller_name","label":"Your name","required":true},{"name":"witness_phone","label":"Phone number","type":"tel"}]}}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"errors":{"phone":"Please enter a valid phone number, e.g. +44 7700 900123","email":"Enter a valid e-mail such as name@domain.com"}}</script>
            """,
        """
            <option value="+7916">Moscow (+7 916)</option><option value="+380">Ukraine (+380)</option>
            """,
        """
            <select name=country><option data-dial="44" data-code=gb>United Kingdom +44</option></select>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"countries":[{"name":"Ukraine","dialCode":"380","iso2":"ua","mask":"99-999-9999"}]}</script>
            """,
        """
            <time datetime="2026-11-23T03:02:11+02:00" data-epoch="1764892800123">today</time>
            """,
        """
            <div data-reactroot data-hypernova-id="3f1c9b7d-5e2a-4c6b-8d0e-1f2a3b4c5d6e" data-key="380671234567"></div>
            """,
        """
            <video data-account="1234567890001" data-player="rkXl5Jf" data-video-id="6315161122112" poster="/p/79161234567.jpg"></video>
            """,
        """
            <div class="twitter-tweet" data-id="1728193746501928374"></div><blockquote data-instgrm-permalink="https://www.instagram.com/p/CxYzAbCdEfG/"></blockquote>
            """,
        """
            <iframe src="https://www.youtube.com/embed/dQw4w9WgXcQ?start=79161234"></iframe>
            """,
        """
            <iframe src="https://www.google.com/maps/embed?pb=!1m18!1m12!1m3!1d2428.409!2d13.3777!3d52.5163!2m3!1f0!2f0!3f0!3m2"></iframe>
            """,
        """
            <a href="https://maps.google.com/?q=52.5163,13.3777">Find us on the map</a>
            """,
        """
            <a href="https://goo.gl/maps/AbCdEf123">Anfahrt</a>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"stations":[{"what3words":"filled.count.soap","name":"Harbour station"}]}</script>
            """,
        """
            <script>import("./components/Card.index.module.js");require("lib.core.main");a.b.c=1;var x="jquery.min.js///"</script>
            """,
        """
            <a href="file:///a.b.c">x</a><script src="https:///cdn.site.net"></script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"sku":"37UDB1234567890","partNo":"12ABC3456789012"}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"serial":"37U DB 12345","rows":[37,12345,67890]}</script>
            """,
        """
            <script>String.fromCharCode(65279);var t=String.fromCharCode(38,110,98,115,112,59);e.replace(/x/g,String.fromCharCode(160));</script>
            """,
        """
            <script>var h=["<div class='a'>","<p>Hello</p>","</div>"].join("");var u=["https://","cdn.","site.net","/a.js"].join("");</script>
            """,
        """
            <script>var months=["Jan","Feb"].join("|");var ids=["48213","79161","23456"].join(",");</script>
            """,
        """
            <script>var k=[1764892800,1764892801,1764892802].join("-");</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">[{"a":1},"text","other"]</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">[{"id":1,"parent":2},{"id":2,"parent":0}]</script>
            """,
        """
            <script type="application/json" id="__NUXT_DATA__">[["ShallowReactive",1],{"data":2},{"article":3},{"title":4,"author":5,"caption":6,"id":7},"Sea shanties return",{"name":8},"Mother and child at the quay",380671234567,"Ana Kovač"]</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"latitudeE7":525163000,"longitudeE7":133777000,"zoom":12}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"home":{"lat":52.5163,"lng":13.3777,"zoom":10}}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"hero":{"home":[1.2345,2.3456]}}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"Family":{"father":"Zeus","mother":"Rhea"},"mythology":true}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"dog":{"name":"Bella vom Hafen","mother":"Ronja vom Deich","father":"Rex vom Kliff"}}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"horse":{"sire":"Galileo","dam":"Urban Sea"}}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"movie":{"victim":"Sherilyn Fenn"},"review":{"note":"A must-see!"}}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"book":{"title":"The Witness","author":"Nora Roberta"},"witness":{"title":"The Witness"}}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"tag":"victim-support","caller":"home-page","source":"newsletter","contact":"form","witness":"segwit"}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"source":"google","medium":"cpc","campaign":"Spring Sale"}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"source":"Daily Lark App","platform":"iOS"}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"caller":"Button Click","callee":"Function Name"}</script>
            """,
        """
            <script>function caller(){return "Main Function"};trace={caller:"Object.render",callee:"React.createElement"};</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"contact":"Contact Us","relative":"Relative Time","friend":"Invite Friends","patient":"Patient Portal"}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"victim":"Hampshire Police","witness":"Crown Prosecution Service"}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"parent":"Daily Lark Media Group","child":"Lark Sport","siblings":["Lark Food"]}</script>
            """,
    ];
}
