using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Detection.Phones;

/// <summary>What the phone detector must and must not find. All numbers are invented.</summary>
internal static class PhoneExamples
{
    public static IReadOnlyList<Example> All { get; } =
    [
        Example.Finds("+7 916 123-45-67", "+7 916 123-45-67") with
        {
            Key = "d",
        },
        Example.Finds("8-916-123-45-67", "8-916-123-45-67") with
        {
            Language = "en",
        },
        Example.Finds("rappeler au 06.12.34.56.78", "06.12.34.56.78") with
        {
            Channel = Channel.HtmlComment,
            Language = "en",
        },
        Example.Finds("llamar al 612 345 678", "612 345 678") with
        {
            Channel = Channel.HtmlComment,
            Language = "en",
        },
        Example.Finds("zadzwonić: 601-234-567", "601-234-567") with
        {
            Channel = Channel.HtmlComment,
            Language = "en",
        },
        Example.Finds("9161234567", "9161234567") with
        {
            Key = "abonentB",
        },
        Example.Finds("1234567", "1234567") with
        {
            Key = "sn",
            Beside = [("cc", "7"), ("ndc", "916")],
        },
        Example.Finds("call +7 916 123-45-67 first", "+7 916 123-45-67"),
        Example.Finds("+7\u2011(916)\u00A0123\u201345\u221267", "+7\u2011(916)\u00A0123\u201345\u221267"),
        Example.Finds("＋７９１６１２３４５６７", "＋７９１６１２３４５６７"),
        Example.Finds("+٩٨٩١٢٣٤٥٦٧٨٩", "+٩٨٩١٢٣٤٥٦٧٨٩"),
        Example.Finds("+7\u200B916\u200B123\u200B45\u200B67", "+7\u200B916\u200B123\u200B45\u200B67"),
        Example.Finds("+380.671234567", "+380.671234567"),
        Example.Finds("+44 (0)7911 123456", "+44 (0)7911 123456"),
        Example.Finds("tel:+491512345678", "+491512345678"),
        Example.Finds("/calls/79161234567_20220312.mp3", "79161234567") with
        {
            Channel = Channel.Url,
        },
        Example.Finds("380671234567 03 12.amr", "380671234567") with
        {
            Channel = Channel.FileName,
        },
        Example.Ignores("/podcasts/14155550123.mp3") with
        {
            Channel = Channel.Url,
        },
        Example.Ignores("/podcasts/20220312153000.mp3") with
        {
            Channel = Channel.Url,
        },
        Example.Ignores("/podcasts/episode79161234567.mp3") with
        {
            Channel = Channel.Url,
        },
        Example.Ignores("/pictures/79161234567.jpg") with
        {
            Channel = Channel.Url,
        },
        Example.Finds("00 380 67 123 45 67", "00 380 67 123 45 67"),
        Example.Finds("(212) 736-5000", "(212) 736-5000") with
        {
            Language = "en",
        },
        Example.Finds("Springfield, DC 20036 212.736.5000 | Main", "212.736.5000") with
        {
            Language = "en",
        },
        Example.Finds("mother Olga, 79161234567", "79161234567"),
        Example.Ignores("/player?callback=605970347") with
        {
            Channel = Channel.Url,
        },
        Example.Ignores("321095198") with
        {
            Key = "mobile_footer",
        },
        Example.Finds("8 (916) 123-45-67", "8 (916) 123-45-67") with
        {
            Language = "ru",
        },
        Example.Finds("тел. 8 916 1234567", "8 916 1234567") with
        {
            Language = "en",
        },
        Example.Finds("Handy 0151 23456789", "0151 23456789") with
        {
            Language = "de",
        },
        Example.Finds("联系电话：13812345678", "13812345678") with
        {
            Language = "zh",
        },
        Example.Finds("her phone: 8-916-123-45-67", "8-916-123-45-67") with
        {
            Language = "en",
        },
        Example.Finds("call 0151 23456789 before noon", "0151 23456789") with
        {
            Language = "en",
        },
        Example.Finds("(11) 98472-3316", "(11) 98472-3316") with
        {
            Language = "en",
            Key = "data-mobile",
        },
        Example.Finds("601-482-337", "601-482-337") with
        {
            Language = "en",
            Key = "contact",
            Beside = [("name", "Agata Zmyślona")],
        },
        Example.Finds("۰۹۱۲ ۳۸۴ ۷۲۶۱", "۰۹۱۲ ۳۸۴ ۷۲۶۱") with
        {
            Language = "en-GB",
            Key = "phone",
        },
        Example.Finds("+52 1 55 4837 2910", "+52 1 55 4837 2910") with
        {
            Key = "phone",
        },
        Example.Ignores("iPhone 13 128 256 512 GB") with
        {
            Language = "en",
        },
        Example.Ignores("Tel Aviv 2022 2023 2024") with
        {
            Language = "en",
        },
        Example.Ignores("320 100 250") with
        {
            Language = "en",
            Key = "data-tablet",
        },
        Example.Finds("79161234567", "79161234567") with
        {
            Key = "callerPhone",
        },
        Example.Finds("79161234567", "79161234567") with
        {
            Key = "line",
            Beside = [("mother", "Olga")],
        },
        Example.Finds("9161234567", "9161234567") with
        {
            Key = "number",
            Beside = [("countryCode", "+7")],
        },
        Example.Finds("rec_call_+79161234567_1", "+79161234567") with
        {
            Channel = Channel.FileName,
        },
        Example.Finds("+1 202 555 0143", "+1 202 555 0143") with
        {
            Severity = Severity.Info,
        },
        Example.Finds("+1 800 736 5000", "+1 800 736 5000") with
        {
            Severity = Severity.Info,
        },
        Example.Finds("+7 (999) 999-99-99", "+7 (999) 999-99-99") with
        {
            Severity = Severity.Info,
        },
        Example.Finds("+442072193000", "+442072193000") with
        {
            Key = "telephone",
            Beside = [("@type", "NewsMediaOrganization")],
            Severity = Severity.Info,
        },
        Example.Ignores("2022-10-05T12:30:00+03:00"),
        Example.Ignores("20221005123000"),
        Example.Ignores("1664973296000"),
        Example.Ignores("79161234567"),
        Example.Ignores("79161234567") with
        {
            Key = "id",
            Beside = [("author", "Olga")],
        },
        Example.Ignores("+7 9•• •••-••-67"),
        Example.Ignores("M8 916 123 45 67 20 10 30z") with
        {
            Key = "d",
        },
        Example.Ignores("M8 916 123 45 67 20 10 30 8 916 123 45 67"),
        Example.Ignores("+55.7558260, +37.6172999"),
        Example.Ignores("ISBN 978-3-16-148410-0"),
        Example.Ignores("v1.2.3-456.7890"),
        Example.Ignores("9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"),
        Example.Ignores("123e4567-e89b-12d3-a456-426614174000"),
        Example.Ignores("https://news.example/2022/10/05/79161234567/story") with
        {
            Channel = Channel.Url,
        },
        Example.Ignores("1 234 567 890 readers"),
        Example.Ignores("$8 916 123 456"),
    ];
}
