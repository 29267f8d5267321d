namespace PublishGate.Scanning.Tests.Pages;

/// <summary>Leaks in places and spellings of many countries that are seldom thought of. All invented.</summary>
internal static class LeaksInOddPlaces
{
    public static IEnumerable<string> All { get; } =
    [
        """
            <!-- محظور النشر حتى الخميس -->
            """,
        """
            <!-- لا تذكر اسم القرية قبل النشر -->
            """,
        """
            <!-- 受访者要求匿名，发布前删除村名 -->
            """,
        """
            <!-- 请勿公开，等律师确认 -->
            """,
        """
            <script type="application/json" id="s">{"ملاحظة": "لا تنشر اسم القرية"}</script>
            """,
        """
            <script type="application/json" id="s">{"备注": "不要写真名，家属害怕"}</script>
            """,
        """
            <script type="application/json" id="s">{"заметка": "фамилию не давать, проверить звание"}</script>
            """,
        """
            <script type="application/json" id="s">{"примітка": "не називати село"}</script>
            """,
        """
            <style>.a{}/* source: call her on +380501234567 */</style>
            """,
        """
            <style>.a::before{content:"caller +380501234567"}</style>
            """,
        """
            <svg><title>+380501234567</title></svg>
            """,
        """
            <svg><g inkscape:label="caller +380501234567"/></svg>
            """,
        """
            <svg data-name="+380501234567"></svg>
            """,
        """
            <!-- x +380501234567 -->
            """,
        """
            <object data="/c.swf?tel=%2B380501234567"></object>
            """,
        """
            <form action="/send?to=%2B380501234567"></form>
            """,
        """
            <base href="https://dailylark.com/+380501234567/">
            """,
        """
            <link rel="prefetch" href="/call-380501234567-mother.mp3">
            """,
        """
            <video poster="/p/mother_+380501234567.jpg"></video>
            """,
        """
            <audio src="/audio/caller_79161234567.mp3"></audio>
            """,
        """
            <script src="/a.js" data-caller="+380501234567"></script>
            """,
        """
            <script type="text/template"><p>caller +380501234567</p></script>
            """,
        """
            <script type="application/ld+json">{"@type":"Person","telephone":"+380501234567","name":"Olena Zahrebelna"}</script>
            """,
        """
            <script type="importmap">{"imports":{"caller":"/+380501234567.js"}}</script>
            """,
        """
            <script type="speculationrules">{"prefetch":[{"urls":["/tel/+380501234567"]}]}</script>
            """,
        """
            <script>self.__next_f.push([1,"5:[\"$\",\"div\",null,{\"phone\":\"+380501234567\"}]\n"])</script>
            """,
        """
            <script>window.__APOLLO_STATE__={"Caller:1":{phone:"+380501234567"}}</script>
            """,
        """
            <script>window.__NUXT__=(function(a,b){return {data:[{caller:{name:a,phone:b}}]}}("Olena Zahrebelna","+380501234567"))</script>
            """,
        """
            <script>var s=`caller ${"x"} +380501234567`</script>
            """,
        """
            <script>var o={tel:["+380","50","123","45","67"].join("-")}</script>
            """,
        """
            <script>var s=unescape("caller%20%2B380501234567")</script>
            """,
        """
            <script>document.write("<!-- caller +380501234567 -->")</script>
            """,
        """
            <script>eval("var p=\"+380501234567\"")</script>
            """,
        """
            <div onclick="call('+380501234567')">x</div>
            """,
        """
            <p style="font-size:0">caller +380501234567</p>
            """,
        """
            <p style="color:#fff;background:#fff">caller +380501234567</p>
            """,
        """
            <p style="position:absolute;left:-9999px">caller +380501234567</p>
            """,
        """
            <p style="max-height:0;overflow:hidden">caller +380501234567</p>
            """,
        """
            <p style="clip-path:inset(50%)">caller +380501234567</p>
            """,
        """
            <p style="opacity:0.001">caller +380501234567</p>
            """,
        """
            <p style="filter:opacity(0)">caller +380501234567</p>
            """,
        """
            <p style="transform:scale(0)">caller +380501234567</p>
            """,
        """
            <p style="text-indent:-9999px">caller +380501234567</p>
            """,
        """
            <p aria-hidden="true" hidden>caller +380501234567</p>
            """,
        """
            <dialog>caller +380501234567</dialog>
            """,
        """
            <p style="content-visibility:hidden">caller +380501234567</p>
            """,
        """
            <select><option value="+380501234567" hidden>x</option></select>
            """,
        """
            <datalist id=d><option value="+380501234567"></datalist>
            """,
        """
            <map><area alt="caller +380501234567" href=#></map>
            """,
        """
            <table summary="caller +380501234567"><tr><td>x</table>
            """,
        """
            <blockquote cite="tel:+380501234567">x</blockquote>
            """,
        """
            <iframe src="data:text/html,caller%20+380501234567"></iframe>
            """,
        """
            <meta name="caller" content="+380501234567">
            """,
        """
            <meta http-equiv="refresh" content="5;url=/x?tel=%2B380501234567">
            """,
        """
            <div data-json="{&quot;phone&quot;:&quot;+380501234567&quot;}"></div>
            """,
        """
            <div data-json='{"a":"{\"phone\":\"+380501234567\"}"}'></div>
            """,
        """
            <math><annotation>caller +380501234567</annotation></math>
            """,
        """
            <!--[if IE]><p>caller +380501234567</p><![endif]-->
            """,
        """
            <? caller +380501234567 ?>
            """,
        """
            </p caller="+380501234567">
            """,
        """
            <![CDATA[caller +380501234567]]>
            """,
        """
            <noframes>caller +380501234567</noframes>
            """,
        """
            <xmp hidden>caller +380501234567</xmp>
            """,
        """
            <textarea hidden>caller +380501234567</textarea>
            """,
        """
            <p>caller&#8203;</p><p hidden>+38&#8203;050&#8203;123&#8203;45&#8203;67</p>
            """,
        """
            <p hidden>+38<b>050</b>123<i>45</i>67</p>
            """,
        """
            <p hidden>+３８０５０１２３４５６７</p>
            """,
        """
            <!-- tél 06.12.34.56.78 -->
            """,
        """
            <!-- tlf 912 34 567 -->
            """,
        """
            <!-- puh. 040 123 4567 -->
            """,
        """
            <!-- τηλ. 6912345678 -->
            """,
        """
            <!-- tel 601-234-567 -->
            """,
        """
            <!-- telefon: 0722 123 456 -->
            """,
        """
            <!-- tel: 050-123-4567 -->
            """,
        """
            <!-- टेलीफोन 98765 43210 -->
            """,
        """
            <!-- โทร 081-234-5678 -->
            """,
        """
            <!-- 전화 010-1234-5678 -->
            """,
        """
            <!-- 電話 090-1234-5678 -->
            """,
        """
            <!-- 电话 13812345678 -->
            """,
        """
            <!-- هاتف 0501234567 -->
            """,
        """
            <!-- تلفن ۰۹۱۲۳۴۵۶۷۸۹ -->
            """,
        """
            <!-- tel 55 1234 5678 -->
            """,
        """
            <!-- cel. 11 91234-5678 -->
            """,
        """
            <!-- cel 300 123 4567 -->
            """,
        """
            <!-- sdt 0912 345 678 -->
            """,
        """
            <!-- tel +994 50 123 45 67 -->
            """,
        """
            <!-- моб. 8-029-123-45-67 -->
            """,
        """
            <!-- тел 0 (555) 12 34 56 -->
            """,
        """
            <!-- ph 0412 345 678 -->
            """,
        """
            <!-- mob 087 123 4567 -->
            """,
        """
            <section style="display:none"><ul><li><b>1</b> <em>Fact-check: we could not confirm where he serves</em></li></ul></section>
            """,
        """
            <section style="display:none"><ul><li><b>1</b> <em>64.000823, 92.840131</em></li></ul></section>
            """,
    ];
}
