using System.Text;

namespace PublishGate.Scanning.Tests.Pages;

/// <summary>Pages of every channel, broken in seeded random ways.</summary>
internal static class FuzzedPages
{
    private const string Whole = """
        <!DOCTYPE html><html lang="ru"><head><meta charset="utf-8"><title>A &amp; B</title><base href="/a/">
        <meta property="og:image" content="x.png"><style>/* c */ .h{display:none} p::after{content:"\2B 7"} @media print{a{b:c}}</style>
        <script>window.__S__={a:undefined,'b':[1,2.5,{"phone":"\u002b7 916"}],f(){return /x'"/g},t:`a${1+`b`}c`,};// note
        </script><script type="application/json" id="__NEXT_DATA__">{"p":{"q":["<p title='x'>y</p>","{\"z\":\"w\"}"]}}</script>
        <script>self.__next_f.push([1,"5:[\"$\",\"div\",null,{\"k\":\"v\"}]\n"])</script></head>
        <body><div class="player h" data-props='{&quot;caller&quot;:&quot;Anna&quot;}' onclick="f('x')"><p>one <b>two</b>&nbsp;three
        <table>foo<tr><td>x</table><svg><metadata>m</metadata><path d="M1 2"/><![CDATA[ d ]]></svg><!--[if IE]><p>ie</p><![endif]-->
        <a href="https://x.example/?a=%D0%BC&b=aGVsbG8gd29ybGQgYWdhaW4#c=d">l</a><img srcset="a 1x, b 2x" src="data:text/plain,hi">
        <template><p>t</p></template><noscript><img src=a></noscript><details><summary>s</summary>d</details><textarea>
        x</textarea><input type=hidden name=__VIEWSTATE value="/wEPDwUKMTIzNDU2Nzg5MA=="><?php x ?></ y><iframe srcdoc="&lt;p&gt;z"></iframe>
        </body></html>after<!-- end
        """;

    private static readonly string[] Pieces =
    [
        "<",
        ">",
        "</",
        "<!--",
        "-->",
        "\"",
        "'",
        "`",
        "&",
        "&#",
        ";",
        "{",
        "}",
        "[",
        "]",
        "\\",
        "\\u",
        "%",
        "=",
        "/*",
        "*/",
        "//",
        "${",
        "\0",
        "\r",
        "\r\n",
        "\uFEFF",
        "\uD83D",
        "\uDE00",
        "<script>",
        "</script>",
        "<style>",
        "<template>",
        "</template>",
        "<svg>",
        "<table>",
        "<b>",
        "<plaintext>",
        "<![CDATA[",
        "data:",
        "base64,",
        "H4sIAAAA",
        "eJw",
        "://",
    ];

    public static IEnumerable<(string Page, string How)> Make(int seed, int count)
    {
        var random = new Random(seed);
        for (var i = 0; i < count; i++)
        {
            var page = new StringBuilder(Whole);
            for (var changes = random.Next(1, 12); changes > 0; changes--)
            {
                Change(page, random);
            }

            yield return (page.ToString(), $"seed {seed}, page {i}");
        }
    }

    private static void Change(StringBuilder page, Random random)
    {
        var at = random.Next(page.Length);
        switch (random.Next(5))
        {
            case 0:
                page.Remove(at, Math.Min(random.Next(1, 20), page.Length - at));
                break;
            case 1:
                page.Insert(at, Pieces[random.Next(Pieces.Length)]);
                break;
            case 2:
                page[at] = (char)random.Next(1, 0x2100);
                break;
            case 3:
                page.Insert(at, page.ToString(at, Math.Min(random.Next(1, 200), page.Length - at)));
                break;
            case 4 when page.Length > 400 && random.Next(4) == 0:
                page.Length = at + 1;
                break;
        }
    }
}
