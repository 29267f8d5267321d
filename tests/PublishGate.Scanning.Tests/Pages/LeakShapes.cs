namespace PublishGate.Scanning.Tests.Pages;

/// <summary>Leaks in the shapes and words that newsrooms and frameworks use. Every person, number and place is invented.</summary>
internal static class LeakShapes
{
    public static IEnumerable<string> All { get; } =
    [
        """
            <script>var p=String.fromCharCode(43,55,57,49,54,49,50,51,52,53,54,55);call(p)</script>
            """,
        """
            <script>var phone=String.fromCharCode(0x2b,0x37,0x39,0x31,0x36,0x31,0x32,0x33,0x34,0x35,0x36,0x37);</script>
            """,
        """
            <script>var s=String.fromCodePoint(43,55,57,49,54,49,50,51,52,53,54,55);</script>
            """,
        """
            <script>x=String.fromCharCode.apply(null,[43,55,57,49,54,49,50,51,52,53,54,55]);</script>
            """,
        """
            <script>x=String.fromCharCode(...[43,55,57,49,54,49,50,51,52,53,54,55]);</script>
            """,
        """
            <script>x=[43,55,57,49,54,49,50,51,52,53,54,55].map(c=>String.fromCharCode(c)).join("");</script>
            """,
        """
            <script>var m="ivanov"+"."+"petr"+String.fromCharCode(64)+"privatepost.ru";</script>
            """,
        """
            <script>var p="+7"+"916"+"1234567";</script>
            """,
        """
            <script>var p=("+7"+"916")+"1234567";</script>
            """,
        """
            <script>var a="+7 916 ";a+="123-45-67";show(a);</script>
            """,
        """
            <script>var p=["+7","916","123","45","67"].join(" ");</script>
            """,
        """
            <script>var p=["+7","916","123","45","67"].join("");</script>
            """,
        """
            <script>var e=["petrova.lena","privatepost.ru"].join("@");</script>
            """,
        """
            <script>var p="76-54-321 619 7+".split("").reverse().join("");</script>
            """,
        """
            <script>var e="ur.tsopetavirp@anel.avortep".split("").reverse().join("");</script>
            """,
        """
            <script>var p=`+7${"916"}1234567`;</script>
            """,
        """
            <script>var p="+7".concat("916","1234567");</script>
            """,
        """
            <script>var n="\x2b7\u0039161234567";</script>
            """,
        """
            <script>document.write("+7 9"+"16 12"+"3-45-67")</script>
            """,
        """
            <script>var phoneOfMother = "+7" + area + "1234567", area="916";</script>
            """,
        """
            <script>const phone = ['8','916','1234567'].join('-');</script>
            """,
        """
            <script type="application/json" id="__NUXT_DATA__" data-ssr="true">[["ShallowReactive",1],{"data":2,"state":5},{"story":3},{"title":4,"caller":6},"Sea shanties return",{},{"name":7,"phone":8},"Wanda Oleksiuk","0671234567"]</script>
            """,
        """
            <script type="application/json" id="__NUXT_DATA__" data-ssr="true">[["Reactive",1],{"data":2},{"calls":3},[4,8],{"callerName":5,"mobile":6,"relation":7},"Mirela Vostrikova",380671234567,"mother",{"callerName":9,"mobile":10,"relation":7},"Anton Beldyuk",380671234568]</script>
            """,
        """
            <script>window.__remixContext.streamController.enqueue("[{\"_1\":2},\"loaderData\",{\"_3\":4},\"routes/story\",{\"_5\":6},\"interviewee\",{\"_7\":8,\"_9\":10},\"fullName\",\"Bernarda Quiroz Ledesma\",\"homePhone\",\"91 123 45 67\"]\n");</script>
            """,
        """
            <script>window.__reactRouterContext.streamController.enqueue("[{\"_1\":2},\"loaderData\",{\"_3\":4},\"story\",{\"_5\":6},\"victimName\",\"Lucille Farrowdale\"]\n");</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"type":"data","nodes":[{"type":"data","data":[{"story":1},{"whistleblower":2,"body":3},"Gerda Amsel-Holt","Text"],"uses":{}}]}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">[{"data":1},{"lat":2,"lng":3},48.512345,35.098765]</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"caller":{"mgrs":"37UDB1234567890"}}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"position":"37U DB 12345 67890"}</script>
            """,
        """
            <!-- caller hides at MGRS 36U UA 23456 78901 -->
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"utm":"36U 321456 5588123"}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"what3words":"filled.count.soap"}</script>
            """,
        """
            <!-- her flat is at ///filled.count.soap -->
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"w3w":"index.home.raft"}</script>
            """,
        """
            <a href="https://w3w.co/filled.count.soap" hidden>x</a>
            """,
        """
            <div data-loc="https://what3words.com/filled.count.soap"></div>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"latitudeE7":485123456,"longitudeE7":350987654}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"latE6":48512345,"lngE6":35098765}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"lat_e7":485123456,"lon_e7":350987654}</script>
            """,
        """
            <script>var home=new google.maps.LatLng(48.512345,35.098765);</script>
            """,
        """
            <script>var safeHouse=[48.512345,35.098765];</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"where":{"type":"Point","coordinates":[35.098765,48.512345]}}</script>
            """,
        """
            <!-- 48.512345 N 35.098765 E -->
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"gps":"4830.7407,N,03505.9260,E"}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"location":"POINT(35.098765 48.512345)"}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"wkt":"SRID=4326;POINT(35.098765 48.512345)"}</script>
            """,
        """
            <meta name="description" content="DO NOT PUBLISH the mother's surname before Thursday">
            """,
        """
            <meta name="description" content="Note to editor: her real name is withheld, check with legal before running">
            """,
        """
            <meta name="description" content="[Interne Notiz: Klarname der Zeugin nicht nennen, mit Justiziariat klären]">
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"file":"/Users/olena.hrytsenko/Desktop/calls/call3.wav"}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"src":"C:\\Users\\k.petrov\\Documents\\raw\\interview.wav"}</script>
            """,
        """
            <!-- /home/mkowalska/stories/callers/draft7.md -->
            """,
        """
            <script>var p="file:///Users/dana.schultz/Library/Audio/take2.aif"</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"previewUrl":"https://preview.dailylark.com/story/48213?token=9f8a7c6b5d4e3f2a1b0c9d8e7f6a5b4c"}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"lastEditedBy":"olena.hrytsenko@dailylark.net"}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"phone":"+380 (67) 123-45-67"}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"tel":"0049 151 23456789"}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"mobile":"07911 123456"}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"caller":{"name":"Max","num":"8 (916) 123 45 67"}}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"wa":"wa.me/4915123456789"}</script>
            """,
        """
            <!-- her Signal: +49 151 2345 6789 -->
            """,
        """
            <!-- моб. жены 8-903-123-45-67 -->
            """,
        """
            <!-- тел мами 067 123 45 67 -->
            """,
        """
            <!-- móvil de la madre 612 345 678 -->
            """,
        """
            <!-- هاتف الأم ٠٩٩١٢٣٤٥٦٧ -->
            """,
        """
            <!-- تلفن مادر ۰۹۱۲۱۲۳۴۵۶۷ -->
            """,
        """
            <!-- 母亲手机 13812345678 -->
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"phone_e164":"%2B79161234567"}</script>
            """,
        """
            <span hidden>&#43;7&nbsp;916&nbsp;123&#45;45&#45;67</span>
            """,
        """
            <div data-p="Kzc5MTYxMjM0NTY3"></div>
            """,
        """
            <script>atob("Kzc5MTYxMjM0NTY3")</script>
            """,
        """
            <script>decodeURIComponent("%2B7%20916%20123-45-67")</script>
            """,
        """
            <script>unescape("%u002B79161234567")</script>
            """,
        """
            <script>JSON.parse("{\"caller\":{\"phone\":\"+79161234567\"}}")</script>
            """,
        """
            <script>JSON.parse('{"caller":"\u041a\u0438\u0440\u0438\u043b\u043b \u041e\u0432\u0441\u044f\u043d\u043d\u0438\u043a\u043e\u0432"}')</script>
            """,
        """
            <script>self.__next_f.push([1,"2:[\"$\",\"$L3\",null,{\"call\":{\"victimName\":\"Ines Almodóvar\",\"mobile\":\"+34 612 345 678\"}}]\n"])</script>
            """,
        """
            <script>window.__INITIAL_STATE__="%7B%22caller%22%3A%7B%22phone%22%3A%22%2B79161234567%22%7D%7D"</script>
            """,
        """
            <astro-island props="{&quot;caller&quot;:[0,{&quot;name&quot;:[0,&quot;Ines Almodóvar&quot;],&quot;phone&quot;:[0,&quot;+34612345678&quot;]}]}"></astro-island>
            """,
        """
            <div x-data="{ source: 'Ines Almodóvar', tel: '+34 612 345 678' }"></div>
            """,
        """
            <div wire:snapshot="{&quot;data&quot;:{&quot;caller&quot;:&quot;Ines Almodóvar&quot;}}"></div>
            """,
        """
            <div data-page="{&quot;props&quot;:{&quot;witness&quot;:{&quot;name&quot;:&quot;Ines Almodóvar&quot;}}}" id=app></div>
            """,
        """
            <div data-react-props="{&quot;interviewee&quot;:&quot;Ines Almodóvar&quot;}"></div>
            """,
        """
            <script type="application/json" data-sveltekit-fetched>{"status":200,"body":"{\"victim\":\"Ines Almodóvar\"}"}</script>
            """,
        """
            <script id="ng-state" type="application/json">{"3142":{"b":{"caller":{"fullName":"Ines Almodóvar"}}}}</script>
            """,
        """
            <script id="ng-state" type="text/plain">{&q;caller&q;:{&q;phone&q;:&q;+34612345678&q;}}</script>
            """,
        """
            <script type="qwik/json">{"refs":{},"objs":["Sea",{"caller":"3"},"x","+34612345678"]}</script>
            """,
        """
            <script>window.__APOLLO_STATE__={"Call:3":{"__typename":"Call","caller":{"__ref":"Person:7"}},"Person:7":{"__typename":"Caller","name":"Ines Almodóvar","phone":"+34612345678"}}</script>
            """,
        """
            <script>wp.data.dispatch("core").x({meta:{_source_name:"Ines Almodóvar",_source_phone:"612345678"}})</script>
            """,
        """
            <script>var larkData={"post_meta":{"interviewee_name":["Ines Almodóvar"]}};</script>
            """,
        """
            <script>App.boot({callers:[["Ines Almodóvar","612 345 678"]]})</script>
            """,
        """
            <meta name="caller" content="Ines Almodóvar"><meta name="x-source-phone" content="+34 612 345 678">
            """,
        """
            <link rel="alternate" href="/api/calls?phone=%2B34612345678">
            """,
        """
            <a href="#" onclick="call('+34612345678')">x</a>
            """,
        """
            <svg><desc>Recording of Ines Almodóvar, caller 3, +34 612 345 678</desc></svg>
            """,
        """
            <!--[if IE]><p>caller: Ines Almodóvar</p><![endif]-->
            """,
        """
            <p>Sea</p><?php echo "caller: Ines Almodóvar, +34 612 345 678"; ?>
            """,
        """
            <noscript>Caller 3: +34 612 345 678</noscript>
            """,
        """
            <object data="x.swf"><param name="phone" value="+34 612 345 678"></object>
            """,
        """
            <iframe srcdoc="&lt;!-- caller: Ines Almodóvar --&gt;"></iframe>
            """,
        """
            <div style="--caller-phone:'+34 612 345 678'"></div>
            """,
        """
            <style>.c:after{content:"+34 612 345 678"}</style>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"homeAddress":"ul. Polna 12 m. 4, 20-001 Lublin"}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"address":"вул. Шевченка, 12, кв. 5, Суми"}</script>
            """,
        """
            <!-- lives at 14 Birch Close, Oakham LE15 6AA -->
            """,
        """
            <!-- wohnt in der Lindenstraße 14, 04107 Leipzig -->
            """,
        """
            <!-- vive en Calle Lirio 14, 3ºB, 28004 Madrid -->
            """,
        """
            <!-- mora na Rua das Flores 14, 1200-195 Lisboa -->
            """,
        """
            <!-- 住址：北京市朝阳区幸福路12号3单元501 -->
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"passport":"45 12 345678"}</script>
            """,
        """
            <!-- паспорт 4512 345678 -->
            """,
        """
            <!-- СНИЛС 112-233-445 95 -->
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"iban":"DE89370400440532013000"}</script>
            """,
        """
            <!-- PESEL 44051401359 -->
            """,
        """
            <!-- NINO AB123456C -->
            """,
        """
            <!-- CPF 529.982.247-25 -->
            """,
        """
            <!-- caller's mail: ines.almodovar@proton.me -->
            """,
        """
            <!-- mail ines (dot) almodovar (at) proton (dot) me -->
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"contact":"ines.almodovar@privatepost.es"}</script>
            """,
        """
            <a data-cfemail="8be2e5eef8a5eae7e6e4efe4fdeaf9cbfbf9e4ffe4e5a5e6ee">x</a>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"loc":"48.512345,35.098765"}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"hideout":{"lat":48.512345,"lng":35.098765}}</script>
            """,
        """
            <!-- filmed at 48.51234 35.09876 -->
            """,
        """
            <div data-gps="48.512345,35.098765"></div>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"geohash":"ubkyv7s1d"}</script>
            """,
        """
            <a href="geo:48.512345,35.098765" hidden>x</a>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"map":"https://www.google.com/maps/place/48.512345,35.098765"}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"smtp":{"user":"news","password":"Hunter2!Lark"}}</script>
            """,
    ];
}
