using PublishGate.Evaluation.Pages.Leaks;

namespace PublishGate.Evaluation.Pages.Ways;

/// <summary>Data for scripts, as frameworks and content systems embed it.</summary>
internal static class DataWays
{
    public static IEnumerable<Way> All =>
        [
            new(
                "json",
                "next data",
                Spot.Body,
                (leak, dice) =>
                    $"<script id=\"__NEXT_DATA__\" type=\"application/json\">{{\"props\":{{\"pageProps\":{Story(leak, dice)}}},\"page\":\"/story/[slug]\",\"buildId\":\"k3JdVx81yPq\"}}</script>"
            ),
            new(
                "json",
                "nuxt data",
                Spot.Body,
                (leak, dice) =>
                    $"<script type=\"application/json\" data-nuxt-data=\"app\">[{{\"state\":1}},{Story(leak, dice)},true]</script>"
            ),
            new(
                "json",
                "label and value",
                Spot.Body,
                (leak, _) =>
                    $"<script type=\"application/json\">{{\"fields\":[{{\"label\":\"Length\",\"value\":\"3:20\"}},{{\"label\":{Written.JsonString(leak.Key)},\"value\":{Written.JsonString(leak.Value)}}}]}}</script>"
            ),
            new(
                "json",
                "existing object",
                Spot.ExistingJson,
                (leak, dice) => $"\"_draft\":{Written.Json(leak.Members, dice.Chance(0.5))},"
            ),
            new(
                "ld+json",
                "person",
                Spot.Head,
                (leak, _) =>
                    $"<script type=\"application/ld+json\">{{\"@context\":\"https://schema.org\",\"@type\":\"NewsArticle\",\"mentions\":[{{\"@type\":\"Person\",\"additionalProperty\":{Written.Json(leak.Members)}}}]}}</script>"
            ),
            new(
                "ld+json",
                "import map",
                Spot.Head,
                (leak, _) =>
                    $"<script type=\"importmap\">{{\"imports\":{{\"app\":\"/app.js\"}},\"x\":{Written.Json(leak.Members, ascii: true)}}}</script>"
            ),
            new(
                "hydration",
                "window state",
                Spot.Body,
                (leak, dice) =>
                    $"<script>window.__INITIAL_STATE__={{ui:{{open:!1}},story:{{calls:[{{id:{dice.Digits(3)},at:new Date(1664400000000)}},{Written.Script(leak.Members)}],cb:function(){{return 1}}}}}};(function(){{var s;}}());</script>"
            ),
            new(
                "hydration",
                "global assignment",
                Spot.Body,
                (leak, _) => $"<script>var APP = {Written.Script(leak.Members)}; APP.init && APP.init();</script>"
            ),
            new(
                "hydration",
                "push into a queue",
                Spot.Body,
                (leak, _) =>
                    $"<script>(window.dataLayer=window.dataLayer||[]).push({Written.Script(leak.Members)});</script>"
            ),
            new(
                "hydration",
                "call argument",
                Spot.Body,
                (leak, _) =>
                    $"<script>kit.start(app, element, {{node_ids:[0,2],data:[null,{{type:'data',data:{Written.Script(leak.Members)},uses:{{}}}}],form:null}});</script>"
            ),
            new(
                "json-parse",
                "single quotes",
                Spot.Body,
                (leak, dice) =>
                    $"<script>window.__STATE__=JSON.parse({Written.ScriptString(Story(leak, dice))});</script>"
            ),
            new(
                "json-parse",
                "double quotes",
                Spot.Body,
                (leak, dice) =>
                    $"<script>var d = JSON.parse({Written.JsonString(Story(leak, dice), ascii: true)});</script>"
            ),
            new(
                "streamed",
                "next flight",
                Spot.Body,
                (leak, dice) =>
                    $"<script>self.__next_f.push([1,{Written.JsonString($"5:[\"$\",\"article\",null,{Story(leak, dice)}]\n")}])</script>"
            ),
            new(
                "hydration",
                "apollo",
                Spot.Body,
                (leak, _) =>
                    $"<script>window.__APOLLO_STATE__={{\"ROOT_QUERY\":{{\"__typename\":\"Query\"}},\"Call:17\":{Written.Json(leak.Members)}}};</script>"
            ),
            new(
                "hydration",
                "fusion",
                Spot.Body,
                (leak, dice) =>
                    $"<script id=\"fusion-metadata\">window.Fusion=window.Fusion||{{}};Fusion.arcSite='lark';Fusion.globalContent={{\"_id\":\"{dice.From("ABCDEFGH234567", 26)}\",\"additional_properties\":{Written.Json(leak.Members)},\"type\":\"story\"}};Fusion.spa=false;</script>"
            ),
            new(
                "hydration",
                "nuxt function",
                Spot.Body,
                (leak, dice) =>
                    $"<script>window.__NUXT__=(function(a,b,c){{return {{layout:\"default\",data:[{{story:{{id:a,call:{Written.Script(leak.Members)}}}}}],fetch:{{}},error:b,serverRendered:c}}}}({dice.Digits(5)},null,true));</script>"
            ),
            new(
                "hydration",
                "remix",
                Spot.Body,
                (leak, _) =>
                    $"<script>window.__remixContext = {{\"state\":{{\"loaderData\":{{\"routes/story\":{{\"call\":{Written.Json(leak.Members)}}}}},\"actionData\":null}}}};</script>"
            ),
            new(
                "hydration",
                "google tag layer",
                Spot.Head,
                (leak, dice) =>
                    $"<script>dataLayer = [{{'event':'pageview','page':{{'type':'article','id':'{dice.Digits(7)}'}},'story':{Written.Script(leak.Members)}}}];</script>"
            ),
            new(
                "hydration",
                "chartbeat",
                Spot.Head,
                (leak, _) =>
                    $"<script>var _sf_async_config = _sf_async_config || {{}};_sf_async_config.uid = 12345;_sf_async_config.{leak.Key} = {Written.ScriptString(leak.Value)};</script>"
            ),
            new(
                "json",
                "sveltekit",
                Spot.Body,
                (leak, _) =>
                    $"<script type=\"application/json\" data-sveltekit-fetched data-url=\"/api/s\">{{\"status\":200,\"headers\":{{}},\"body\":{Written.JsonString(Written.Json(leak.Members))}}}</script>"
            ),
            new(
                "json",
                "drupal settings",
                Spot.Body,
                (leak, _) =>
                    $"<script type=\"application/json\" data-drupal-selector=\"drupal-settings-json\">{{\"path\":{{\"baseUrl\":\"/\"}},\"callPlayer\":{Written.Json(leak.Members, ascii: true)}}}</script>"
            ),
            new(
                "json",
                "amp state",
                Spot.Body,
                (leak, _) =>
                    $"<amp-state id=\"call\"><script type=\"application/json\">{Written.Json(leak.Members)}</script></amp-state>"
            ),
            new(
                "hydration",
                "wordpress localized",
                Spot.Body,
                (leak, _) =>
                    $"<script id=\"player-js-extra\">/* <![CDATA[ */ var playerData = {Written.Json(leak.Members)}; /* ]]> */</script>"
            ),
            new("streamed", "next flight, cut in two", Spot.Body, (leak, dice) => Cut(leak, dice)),
        ];

    /// <summary>A story's data with the leak somewhere in it.</summary>
    public static string Story(Leak leak, Dice dice)
    {
        var ascii = dice.Chance(0.4);
        var call = Written.Json(leak.Members, ascii);
        return $"{{\"story\":{{\"id\":{dice.Digits(6)},\"slug\":\"calls-home\",\"updated\":\"2026-03-0{1 + dice.Next(9)}T12:00:00Z\",\"calls\":[{{\"audio\":\"/media/c1.mp3\",\"seconds\":{dice.Digits(3).TrimStart('0')}1}},{{\"audio\":\"/media/c2.mp3\",\"meta\":{call}}}]}}}}";
    }

    private static string Cut(Leak leak, Dice dice)
    {
        var row = $"7:{Story(leak, dice)}\n";
        // Where a stream is cut is chance, but hardly ever inside the value itself.
        var at = row.IndexOf("\"meta\"", StringComparison.Ordinal);
        return $"<script>self.__next_f.push([1,{Written.JsonString(row[..at])}])</script><script>self.__next_f.push([1,{Written.JsonString(row[at..])}])</script>";
    }
}
