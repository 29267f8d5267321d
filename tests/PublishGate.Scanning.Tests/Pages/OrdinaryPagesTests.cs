using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Tests.Pages;

/// <summary>What pages of all kinds carry in their source on purpose must not hold them.</summary>
public sealed class OrdinaryPagesTests
{
    private const string Site = "<meta property=\"og:url\" content=\"https://www.dailylark.com/sea\">";

    [Theory]
    // Shops, sport, money: ids, codes and prices.
    [InlineData(
        """{"product":{"sku":"4006381333931","ean":"4006381333931","price":"1299.00","variants":[{"id":41234567890123}]}}"""
    )]
    [InlineData(
        """{"match":{"id":4123456789,"home":{"players":[{"name":"Tomas Ballero","number":10}]},"attendance":45678}}"""
    )]
    [InlineData("""{"match":{"referee":{"name":"Mark Whistler"},"coach":{"name":"Pedro Mourin"}}}""")]
    [InlineData(
        """{"quotes":[{"symbol":"ABC","last":123.45,"vol":12345678,"isin":"US0378331005","cusip":"037833100"}]}"""
    )]
    [InlineData(
        """{"ids":[79161234567,380501234567],"id":79161234567,"articleId":"380501234567","views":79161234567}"""
    )]
    [InlineData(
        """{"isbn":"978-3-16-148410-0","odds":[1.234,5.678],"icon":"M6.62 10.79c1.44 2.83 3.76 5.14 6.59 6.59l2.2-2.2"}"""
    )]
    [InlineData("""{"video":{"id":"6315161122112","accountId":"1234567890001","duration":123456}}""")]
    // Places that anyone may visit.
    [InlineData(
        """{"weather":{"lat":38.7223,"lon":-9.1393,"stations":[{"name":"Airport","lat":38.7742,"lng":-9.1342}]}}"""
    )]
    [InlineData(
        """{"stores":[{"name":"Downtown store","address":"12 Market Street, Springfield","phone":"+1 217 544 3210","lat":39.78123,"lng":-89.65012}]}"""
    )]
    [InlineData(
        """{"event":{"venue":{"name":"Hall","address":"12 Pier Road, Lisbon","lat":38.70612,"lng":-9.14451}}}"""
    )]
    [InlineData(
        """{"features":[{"geometry":{"type":"Polygon","coordinates":[[[30.52341,50.45012],[30.52412,50.45101],[30.52512,50.45201]]]}}]}"""
    )]
    [InlineData("""{"line":{"type":"LineString","coordinates":[[30.52341,50.45012],[30.52412,50.45101]]}}""")]
    [InlineData("""{"map":{"center":{"lat":51.50735,"lng":-0.12776},"zoom":9}}""")]
    [InlineData("""{"equation":"3.14159, 2.71828","doi":"10.1126/science.1234567","orcid":"0000-0002-1825-0097"}""")]
    // People whom a paper names on purpose: authors, players, politicians, casts, guests.
    [InlineData(
        """{"article":{"tags":[{"id":1,"name":"Angela Politica"}],"keywords":["Olaf Kanzler","witness protection"]}}"""
    )]
    [InlineData("""{"people":[{"name":"Emmanuel Presidento","slug":"emmanuel-presidento","type":"person"}]}""")]
    [InlineData(
        """{"entities":{"person":[{"name":"Emmanuel Presidento","id":1}]},"person":{"name":"Boris Minister"}}"""
    )]
    [InlineData("""{"quote":{"text":"We will win","speaker":"Donald Redner","source":"CNN interview"}}""")]
    [InlineData("""{"related":[{"title":"Wife of slain soldier speaks out","author":{"name":"Peter Writer"}}]}""")]
    [InlineData(
        """{"related":[{"title":"Mother of the hostage: my son called me","teaser":"His mother, Olga Ivanova, said"}]}"""
    )]
    [InlineData(
        """{"teasers":[{"t":"Victim: 'I never thought I would survive'"},{"t":"Witness: car came from nowhere"}]}"""
    )]
    [InlineData(
        """{"teasers":[{"text":"Off the record: what the mayor said"},{"text":"Do not publish, the court told the paper"}]}"""
    )]
    [InlineData(
        """{"image":{"alt":"Olga Ivanova, mother of a soldier, at the cemetery","credit":"Jan Fotograf / Reuters","source":"Getty Images"}}"""
    )]
    [InlineData(
        """{"film":{"cast":[{"name":"Roberta Actora","role":"Mother"},{"name":"Jan Stage","role":"Soldier"}]}}"""
    )]
    [InlineData(
        """{"episode":{"guests":[{"name":"Rosa Invitada"}],"showNotes":"Interview with Rosa Invitada about her mother."}}"""
    )]
    [InlineData("""{"comments":[{"user":"sea_lover82","text":"My mother sailed there.","id":3141592653}]}""")]
    [InlineData(
        """{"contributors":[{"name":"Petr Helper","role":"Additional reporting"}],"source":{"name":"Associated Press","id":"ap"}}"""
    )]
    [InlineData(
        """{"quiz":{"q":"Who is the mother of Alexander the Great?","answers":{"note":"Well done! You know your history"}}}"""
    )]
    // Notes that are printed, words of the interface, settings.
    [InlineData(
        """{"editorsNote":"Editor's note: This story was first published in 2021.","disclaimer":"Names have been changed to protect identity"}"""
    )]
    [InlineData("""{"note":"This article was updated on 22 November to correct the spelling of a name."}""")]
    [InlineData(
        """{"messages":{"callerName":"Caller name","internalNotes":"Internal notes","noteToEditor":"Note to the editor","password":"Password"}}"""
    )]
    [InlineData(
        """{"config":{"localUrl":"http://localhost:3000","csrfToken":"Qw3Er5Ty7Ui9Op1As2Df3Gh4","session":"7f8e9d0c-1b2a-4c3d-8e4f-5a6b7c8d9e0f"}}"""
    )]
    [InlineData(
        """{"vendors":[{"id":755,"name":"Advertising Products","email":"privacy@vendor.invalid","cookieMaxAge":34190000}]}"""
    )]
    [InlineData("""{"agent":{"name":"Ana Agente","phone":"+1 217 544 3210","email":"ana@homes-agency.com"}}""")]
    public void Scan_OrdinaryData_DoesNotBlock(string json) =>
        AssertNothingBlocks($"<script id=\"__NEXT_DATA__\" type=\"application/json\">{json}</script>");

    [Theory]
    [InlineData("<!-- Do not remove: needed for old browsers --><!-- note: keep in sync with styles.css -->")]
    [InlineData("<!-- check the source before release --><!-- contact form 7 --><!-- Source Sans Pro -->")]
    [InlineData("<!-- remove the legal notice on mobile --><!-- page generated by web-12 in 0.123 s -->")]
    [InlineData("<script>/* Copyright (c) 2014 Jan Coder <jan.coder@gmail.com> MIT License */ var a = 1;</script>")]
    [InlineData("<style>/* Theme Name: Lark; Author: Jan Stylist <jan.stylist@yahoo.com> */</style>")]
    [InlineData("<meta name=\"generator\" content=\"SuperCMS by dev.person@gmail.com\">")]
    [InlineData("<meta name=\"keywords\" content=\"Angela Politica, Viktor Ministrov, mother of soldier\">")]
    [InlineData("<img src=\"a.jpg\" alt=\"President Emil Estadista shakes hands with Maria Ministra in Vienna\">")]
    [InlineData("<img src=\"a.jpg\" alt=\"Source : Jean Dupont / AFP\" title=\"Photo: Getty Images/Jan Fotograf\">")]
    [InlineData("<div id=\"map\" data-lat=\"51.50735\" data-lng=\"-0.12776\" data-zoom=\"12\"></div>")]
    [InlineData("<p hidden>Editor’s note: This story has been updated.</p>")]
    [InlineData("<div hidden>Read more: Brother of the victim speaks</div>")]
    [InlineData("<p class=\"visually-hidden\">Embargo on oil imports: what it means</p>")]
    [InlineData("<a href=\"mailto:iva.nemova@dailylark.com\">Iva</a><a href=\"https://wa.me/?text=Story\">Share</a>")]
    [InlineData(
        "<template><div>{{caller.name}}</div></template><script type=\"text/x-template\"><p>{{ source }}: {{ name }}</p></script>"
    )]
    [InlineData("<script>t(\"password\", \"Passwort-vergessen\"); i18n.add(\"source\", \"Quelle: Agentur\");</script>")]
    [InlineData(
        "<script>googletag.defineSlot(\"/6355419/Travel\", [300, 250], \"div-gpt-ad-1669150800123-0\"); fbq(\"init\", \"1234567890123456\");</script>"
    )]
    [InlineData("<a href=\"https://dev.lark-tools.com/docs\">Docs</a><a href=\"https://cms.lark-tools.com/\">CMS</a>")]
    public void Scan_OrdinaryMarkup_DoesNotBlock(string markup) => AssertNothingBlocks(markup);

    [Theory]
    [InlineData("ru", """{"news":[{"title":"Мать солдата рассказала о звонке","anons":"Источник: ТАСС"}]}""")]
    [InlineData(
        "de",
        """{"teaser":[{"headline":"Name von der Redaktion geändert: Wie lebt es sich"},{"text":"Quelle: dpa"}]}"""
    )]
    [InlineData("fr", """{"articles":[{"titre":"La mère du soldat témoigne","chapo":"Source : AFP"}]}""")]
    [InlineData(
        "ar",
        """{"items":[{"title":"والدة الجندي تتحدث","body":"شاهد أيضا: المصدر يؤكد"},{"t":"المصدر: الجزيرة"}]}"""
    )]
    public void Scan_OrdinaryDataInOtherLanguages_DoesNotBlock(string language, string json) =>
        AssertNothingBlocks($"<script type=\"application/json\">{json}</script>", language);

    private static void AssertNothingBlocks(string markup, string language = "en")
    {
        var report = TestScan
            .Html(
                $"<!doctype html><html lang=\"{language}\"><head><title>The sea</title>{Site}</head><body><h1>The sea</h1>"
                    + $"<p>By Iva Nemova. The sea is wide, and ships sail on it for many days.</p>{markup}</body></html>"
            )
            .Report;

        Assert.DoesNotContain(report.Findings, finding => finding.Severity == Severity.Block);
        Assert.Empty(report.Gaps);
    }
}
