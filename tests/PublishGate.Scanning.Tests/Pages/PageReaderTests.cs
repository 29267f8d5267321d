using System.Text;
using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Tests.Pages;

public sealed class PageReaderTests
{
    [Theory]
    [InlineData("<p>call +7&nbsp;916 <b>123</b></p>", Channel.VisibleText, "call +7\u00A0916 123", "p")]
    [InlineData("<div class='x' hidden><i>caller Anna</i></div>", Channel.HiddenElement, "caller Anna", "i")]
    [InlineData("<p style='display:none'>secret</p>", Channel.HiddenElement, "secret", "p")]
    [InlineData("<p style='position:absolute;left:-9999px'>secret</p>", Channel.HiddenElement, "secret", "p")]
    [InlineData("<div aria-hidden=true><div>deep</div></div>", Channel.HiddenElement, "deep", "div")]
    [InlineData("<details><summary>s</summary><p>inner</p></details>", Channel.HiddenElement, "inner", "p")]
    [InlineData("<details open><p>inner</p></details>", Channel.VisibleText, "inner", "p")]
    [InlineData("<template><p>later</p></template>", Channel.Template, "later", "p")]
    [InlineData("<noscript><p>old</p></noscript>", Channel.Noscript, "old", "p")]
    [InlineData("<svg><desc>drawn by Ann</desc></svg>", Channel.SvgMetadata, "drawn by Ann", "desc")]
    [InlineData("<title>A &amp; B</title>", Channel.Title, "A & B", "title")]
    [InlineData("<p>a</p><!-- note -->", Channel.HtmlComment, " note ", "comment")]
    [InlineData("<p>a</p><?php secret ?>", Channel.HtmlComment, "php secret ?", "comment")]
    [InlineData("</html><!-- never closed", Channel.HtmlComment, " never closed", "comment")]
    [InlineData("<p title='x &#43;7 916'>a</p>", Channel.Attribute, "x +7 916", "p @title")]
    [InlineData("<p class=a title=first title=second>a</p>", Channel.Attribute, "second", "p.a @title")]
    [InlineData("<p>a</p data-x='end tag'>", Channel.DataAttribute, "end tag", "/p @data-x")]
    [InlineData("<p>a</p><a href='tel:+79161234567'", Channel.Url, "tel:+79161234567", "a @href")]
    [InlineData("<a href='tel:%2B7'>x</a>", Channel.Url, "tel:%2B7", "a @href")]
    [InlineData("<meta name=author content='Ann'>", Channel.Meta, "Ann", "meta @content")]
    [InlineData("<input type=hidden name=phone value='123'>", Channel.HiddenInput, "123", "input @value")]
    [InlineData("<link rel=author href='/ann'>", Channel.Link, "/ann", "link @href")]
    [InlineData("<style>/* by Ann */</style>", Channel.StyleComment, " by Ann ", "style:1")]
    [InlineData("<style>p::after{content:'\\2B 7 916'}</style>", Channel.StyleContent, "+7 916", "style:1")]
    [InlineData(
        "<script>a\n//# sourceMappingURL=app.js.map</script>",
        Channel.SourceMap,
        "app.js.map",
        "script:1 sourceMappingURL"
    )]
    [InlineData(
        "<style>/*# sourceMappingURL=a.css.map */</style>",
        Channel.SourceMap,
        "a.css.map",
        "style:1 sourceMappingURL"
    )]
    [InlineData("<script type=text/x-handlebars><b>{{x}}</b></script>", Channel.Template, "<b>{{x}}</b>", "script:1")]
    [InlineData("<script type=text/x-row id=t>\n<b>x</b></script>", Channel.Template, "\n<b>x</b>", "script#t")]
    [InlineData("<script type='Text/Template'>call {{x}}</script>", Channel.Template, "call {{x}}", "script:1")]
    [InlineData("<script type=text/yaml>caller: Ann</script>", Channel.Template, "caller: Ann", "script:1")]
    [InlineData("<script type=text/plain>f('hello')</script>", Channel.ScriptString, "hello", "script:1")]
    [InlineData("<p>Ann <ann@paper.invalid></p>", Channel.Attribute, "ann@paper.invalid", "•••@•••••.•••••••")]
    [InlineData("<script type=text/babel>say('hello')</script>", Channel.ScriptString, "hello", "script:1")]
    [InlineData("<noscript><iframe src=a></noscript><p title=b>after</p>", Channel.VisibleText, "after", "p")]
    [InlineData("<p>x</html>after", Channel.VisibleText, "after", "text")]
    public void Read_OneOfEachChannel_IsAFragmentAtItsPlace(string html, Channel channel, string text, string place)
    {
        var fragment = PageFragments.Read(html).Single(channel, text);

        Assert.Equal(place, fragment.Place.ToString());
        Assert.Equal(channel == Channel.VisibleText, fragment.Visible);
    }

    [Theory]
    [InlineData("windows-1251", "<meta charset=windows-1251><p>мать</p>")]
    [InlineData("windows-1251", "<meta http-equiv=Content-Type content='text/html; charset=windows-1251'><p>мать</p>")]
    [InlineData("windows-1251", "<html lang=ru><p>мать</p>")]
    [InlineData("windows-1251", "<p>звонила мать солдата</p>")]
    [InlineData("koi8-r", "<?xml version='1.0' encoding='koi8-r'?><html><p>мать</p>")]
    [InlineData("gb18030", "<meta charset=gbk><p>母亲</p>")]
    [InlineData("shift_jis", "<meta charset='Shift_JIS'><p>母ソ表</p>")]
    [InlineData("utf-16", "<!doctype html><p>мать</p>")]
    [InlineData("utf-8", "<p>мать</p>")]
    [InlineData("utf-8", "<meta charset=gb2312><p>мать солдата</p>")]
    [InlineData("utf-8", "<meta charset=windows-1251><p>母亲的电话</p>")]
    public void Read_AnyEncoding_DecodesTextAndKeepsOffsets(string name, string html)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var encoding = Encoding.GetEncoding(name);
        var bytes = encoding.GetBytes(html);

        var text = html[(html.IndexOf("<p>", StringComparison.Ordinal) + 3)..^4];
        var fragment = PageFragments.Read(bytes).Single(Channel.VisibleText, text);

        var at = fragment.Origin.Locate(0, text.Length)!.Value;
        Assert.Equal(text, encoding.GetString(bytes, (int)at.Offset, (int)at.Length));
    }

    [Fact]
    public void Read_TextWithReferencesAndTags_PointsAtTheCharacters()
    {
        const string Html = "<body>\r\n<p>call +7&nbsp;916 <b>123</b></p>";
        var fragment = PageFragments.Read(Html).Single(Channel.VisibleText, "call +7\u00A0916 123");

        var at = fragment.Origin.Locate(5, 6)!.Value;

        Assert.Equal("+7&nbsp;916", Html.Substring((int)at.Offset, (int)at.Length));
        Assert.Equal((2, 9), (at.Line, at.Column));
    }

    [Fact]
    public void Read_Page_TellsLanguageAndAssets()
    {
        var reading = PageFragments.Read(
            """
            <html lang="ru"><base href="https://news.example/a/">
            <img src="x.jpg" srcset="y,1.jpg 1x, z.jpg 2x"><a href="letter.pdf?v=1#p">l</a><a href="/about">a</a>
            <meta property="og:image" content="https://cdn.example/og.png"><img src="data:image/png;base64,xx">
            <script type="application/ld+json">{"image":{"url":"https://cdn.example/ld.jpg"}}</script>
            <p style="background:url('bg.webp')">x</p><svg><image href="s.svg"/></svg>
            """
        );

        Assert.Equal("ru", reading.Language);
        Assert.Equal(
            [
                "https://news.example/a/x.jpg",
                "https://news.example/a/y,1.jpg",
                "https://news.example/a/z.jpg",
                "https://news.example/a/letter.pdf?v=1",
                "https://cdn.example/og.png",
                "https://cdn.example/ld.jpg",
                "https://news.example/a/bg.webp",
                "https://news.example/a/s.svg",
            ],
            reading.References.Select(reference => reference.Url)
        );
    }
}
