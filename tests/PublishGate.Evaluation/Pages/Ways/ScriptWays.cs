namespace PublishGate.Evaluation.Pages.Ways;

/// <summary>Literals in scripts.</summary>
internal static class ScriptWays
{
    public static IEnumerable<Way> All =>
        [
            new(
                "script-string",
                "single quotes",
                Spot.Body,
                (leak, _) => $"<script>var {leak.Key} = {Written.ScriptString(leak.Value)};</script>"
            ),
            new(
                "script-string",
                "double quotes",
                Spot.Body,
                (leak, _) => $"<script>console.log({Written.JsonString(leak.Sentence)});</script>"
            ),
            new(
                "script-string",
                "hex escapes",
                Spot.Body,
                (leak, _) => $"<script>var {leak.Key}={Written.HexEscapes(leak.Value)};</script>"
            ),
            new(
                "script-template",
                "template",
                Spot.Body,
                (leak, _) => $"<script>const {leak.Key} = {Written.Template(leak.Value)};</script>"
            ),
            new(
                "script-template",
                "markup in template",
                Spot.Body,
                (leak, _) =>
                    $"<script>el.innerHTML = `<div class=\"c\">${{icon}} {Written.Template(Written.Text(leak.Sentence)).Trim('`')}</div>`;</script>"
            ),
            new(
                "script-string",
                "set by name",
                Spot.Body,
                (leak, _) => $"<script>localStorage.setItem('{leak.Key}', {Written.ScriptString(leak.Value)});</script>"
            ),
            new(
                "script-string",
                "member assignment",
                Spot.Body,
                (leak, _) => $"<script>app.story.{leak.Key} = {Written.JsonString(leak.Value)};</script>"
            ),
            new(
                "script-string",
                "index assignment",
                Spot.Body,
                (leak, _) => $"<script>app['{leak.Key}'] = {Written.JsonString(leak.Value)};</script>"
            ),
            new(
                "script-string",
                "joined",
                Spot.Body,
                (leak, _) =>
                    $"<script>var {leak.Key} = {Written.ScriptString(leak.Value[..(leak.Value.Length / 2)])} + {Written.ScriptString(leak.Value[(leak.Value.Length / 2)..])};</script>"
            ),
            new(
                "script-string",
                "module",
                Spot.Body,
                (leak, _) =>
                    $"<script type=\"module\">import x from '/x.js'; x.set({Written.JsonString(leak.Key)}, {Written.JsonString(leak.Value)});</script>"
            ),
            new(
                "script-string",
                "handler",
                Spot.Body,
                (leak, _) =>
                    $"<button onclick=\"play({Written.Attribute(Written.ScriptString(leak.Sentence))})\">Play</button>"
            ),
            new(
                "source-map",
                "inline",
                Spot.Body,
                (leak, _) =>
                    $"<script>var m=1;\n//# sourceMappingURL=data:application/json;base64,{Written.Base64($"{{\"version\":3,\"sources\":[\"a.ts\"],\"sourcesContent\":[{Written.JsonString("// " + leak.Sentence + "\nvar m=1;")}],\"mappings\":\"AAAA\"}}")}\n</script>"
            ),
        ];
}
