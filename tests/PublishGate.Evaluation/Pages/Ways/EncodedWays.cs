namespace PublishGate.Evaluation.Pages.Ways;

/// <summary>Values inside encodings inside encodings.</summary>
internal static class EncodedWays
{
    public static IEnumerable<Way> All =>
        [
            new(
                "encoded",
                "base64 in an attribute",
                Spot.Body,
                (leak, dice) => $"<div data-config=\"{Written.Base64(DataWays.Story(leak, dice))}\"></div>"
            ),
            new(
                "encoded",
                "base64url in json",
                Spot.Body,
                (leak, _) =>
                    $"<script type=\"application/json\">{{\"ctx\":\"{Written.Base64Url(Written.Json(leak.Members))}\"}}</script>"
            ),
            new(
                "encoded",
                "base64 in a script",
                Spot.Body,
                (leak, dice) =>
                    $"<script>var s=JSON.parse(atob(\"{Written.Base64(DataWays.Story(leak, dice))}\"));</script>"
            ),
            new(
                "encoded",
                "gzip in a script",
                Spot.Body,
                (leak, dice) => $"<script>window.__Z=\"{Written.Gzip(DataWays.Story(leak, dice))}\";</script>"
            ),
            new(
                "encoded",
                "zlib in an attribute",
                Spot.Body,
                (leak, dice) => $"<div data-z=\"{Written.Zlib(DataWays.Story(leak, dice))}\"></div>"
            ),
            new(
                "encoded",
                "hexadecimal",
                Spot.Body,
                (leak, _) => $"<div data-h=\"{Written.Hexadecimal(leak.Sentence)}\"></div>"
            ),
            new(
                "encoded",
                "escape()",
                Spot.Body,
                (leak, _) => $"<script>el.innerHTML = unescape('{Written.CharacterEscapes(leak.Sentence)}');</script>"
            ),
            new(
                "encoded",
                "quoted-printable",
                Spot.Body,
                (leak, _) =>
                    $"<!-- Content-Transfer-Encoding: quoted-printable\n\n{Written.QuotedPrintable(leak.Sentence).Replace("--", "=2D-")} -->"
            ),
            new(
                "encoded",
                "json in json",
                Spot.Body,
                (leak, dice) =>
                    $"<script type=\"application/json\">{{\"body\":{Written.JsonString(DataWays.Story(leak, dice))}}}</script>"
            ),
            new(
                "encoded",
                "json in json in json",
                Spot.Body,
                (leak, _) =>
                    $"<script type=\"application/json\">{{\"a\":{Written.JsonString($"{{\"b\":{Written.JsonString(Written.Json(leak.Members))}}}")}}}</script>"
            ),
            new(
                "encoded",
                "markup in json",
                Spot.Body,
                (leak, _) =>
                    $"<script type=\"application/json\">{{\"html\":{Written.JsonString($"<p>Text</p><!-- {leak.Sentence.Replace("--", "- -")} -->")}}}</script>"
            ),
            new(
                "encoded",
                "escaped markup in json",
                Spot.Body,
                (leak, _) =>
                    $"<script type=\"application/json\">{{\"html\":{Written.JsonString(Written.Text($"<div hidden>{Written.Text(leak.Sentence)}</div>"))}}}</script>"
            ),
            new(
                "encoded",
                "percent json in an attribute",
                Spot.Body,
                (leak, _) => $"<div data-payload=\"{Written.Percent(Written.Json(leak.Members))}\"></div>"
            ),
            new(
                "encoded",
                "percent in a script",
                Spot.Body,
                (leak, _) =>
                    $"<script>var p=JSON.parse(decodeURIComponent(\"{Written.Percent(Written.Json(leak.Members))}\"));</script>"
            ),
            new(
                "encoded",
                "entities in json in an attribute",
                Spot.Body,
                (leak, _) =>
                    $"<div data-html=\"{Written.Attribute(Written.JsonString($"<p data-note=\"{Written.Attribute(leak.Sentence)}\">x</p>"))}\"></div>"
            ),
            new(
                "encoded",
                "percent in base64 in json",
                Spot.Body,
                (leak, _) =>
                    $"<script type=\"application/json\">{{\"q\":\"{Written.Base64(Written.Percent(Written.Json(leak.Members)))}\"}}</script>"
            ),
            new(
                "encoded",
                "gzip in json in base64",
                Spot.Body,
                (leak, _) =>
                    $"<div data-s=\"{Written.Base64($"{{\"z\":\"{Written.Gzip(Written.Json(leak.Members))}\"}}")}\"></div>"
            ),
            new(
                "encoded",
                "base64 twice",
                Spot.Body,
                (leak, _) =>
                    $"<script type=\"application/json\">{{\"x\":\"{Written.Base64(Written.Base64(Written.Json(leak.Members)))}\"}}</script>"
            ),
            new(
                "encoded",
                "base64 in percent in a query",
                Spot.Body,
                (leak, _) => $"<a href=\"/p?ctx={Written.Percent(Written.Base64(Written.Json(leak.Members)))}\">p</a>"
            ),
        ];
}
