namespace PublishGate.Evaluation.Pages.Ways;

/// <summary>Attributes, with what is inside them.</summary>
internal static class AttributeWays
{
    public static IEnumerable<Way> All =>
        [
            new(
                "data-attribute",
                "json",
                Spot.Body,
                (leak, dice) =>
                    $"<div class=\"player\" data-props=\"{Written.Attribute(DataWays.Story(leak, dice))}\"></div>"
            ),
            new(
                "data-attribute",
                "json in single quotes",
                Spot.Body,
                (leak, _) =>
                    $"<div data-state='{Written.Json(leak.Members).Replace("&", "&amp;").Replace("'", "&#39;")}'></div>"
            ),
            new(
                "data-attribute",
                "plain",
                Spot.Body,
                (leak, _) =>
                    $"<a href=\"#p\" data-{leak.Key.ToLowerInvariant()}=\"{Written.Attribute(leak.Value)}\">Listen</a>"
            ),
            new(
                "data-attribute",
                "character references",
                Spot.Body,
                (leak, _) => $"<i data-{leak.Key.ToLowerInvariant()}=\"{Written.NumericReferences(leak.Value)}\"></i>"
            ),
            new(
                "data-attribute",
                "custom element",
                Spot.Body,
                (leak, _) =>
                    $"<call-player :call=\"{Written.Attribute(Written.Json(leak.Members))}\" lazy></call-player>"
            ),
            new(
                "attribute",
                "alt",
                Spot.Body,
                (leak, _) => $"<img src=\"/i/p.gif\" width=\"1\" alt=\"{Written.Attribute(leak.Sentence)}\">"
            ),
            new(
                "attribute",
                "title",
                Spot.Body,
                (leak, _) => $"<span title=\"{Written.Attribute(leak.Sentence)}\">*</span>"
            ),
            new(
                "attribute",
                "aria-label",
                Spot.Body,
                (leak, _) => $"<button aria-label=\"{Written.Attribute(leak.Sentence)}\">▶</button>"
            ),
            new(
                "attribute",
                "aria-description",
                Spot.Body,
                (leak, _) => $"<div role=\"img\" aria-description=\"{Written.Attribute(leak.Sentence)}\"></div>"
            ),
            new(
                "attribute",
                "microdata",
                Spot.Body,
                (leak, _) => $"<meta itemprop=\"{leak.Key}\" content=\"{Written.Attribute(leak.Value)}\">"
            ),
            new(
                "data-attribute",
                "alpine",
                Spot.Body,
                (leak, _) =>
                    $"<div x-data=\"{Written.Attribute($"{{open:false,call:{Written.Script(leak.Members)}}}")}\"></div>"
            ),
            new(
                "data-attribute",
                "react props",
                Spot.Body,
                (leak, _) =>
                    $"<div data-react-class=\"Player\" data-react-props=\"{Written.Attribute(Written.Json(leak.Members, ascii: true))}\"></div>"
            ),
            new(
                "srcdoc",
                "frame",
                Spot.Body,
                (leak, _) =>
                    $"<iframe srcdoc=\"{Written.Attribute($"<p>{Written.Text(leak.Sentence)}</p>")}\" hidden></iframe>"
            ),
            new(
                "srcdoc",
                "comment in a frame",
                Spot.Body,
                (leak, _) =>
                    $"<iframe srcdoc=\"{Written.Attribute($"<body><!-- {leak.Sentence.Replace("--", "- -")} --></body>")}\"></iframe>"
            ),
            new(
                "hidden-input",
                "value",
                Spot.Body,
                (leak, _) =>
                    $"<form><input type=\"hidden\" name=\"{leak.Key}\" value=\"{Written.Attribute(leak.Value)}\"></form>"
            ),
            new(
                "hidden-input",
                "json",
                Spot.Body,
                (leak, _) => $"<input type=hidden name=ctx value=\"{Written.Attribute(Written.Json(leak.Members))}\">"
            ),
            new(
                "hidden-input",
                "view state",
                Spot.Body,
                (leak, _) =>
                    $"<input type=\"hidden\" name=\"__VIEWSTATE\" id=\"__VIEWSTATE\" value=\"{ViewState(leak.Sentence)}\" />"
            ),
        ];

    // The start of an ObjectStateFormatter stream: marker, pair, string with a 7-bit length.
    private static string ViewState(string text)
    {
        var bytes = System.Text.Encoding.UTF8.GetBytes(text);
        List<byte> stream = [0xFF, 0x01, 0x0F, 0x05];
        for (var length = bytes.Length; ; length >>= 7)
        {
            stream.Add((byte)(length & 0x7F | (length > 0x7F ? 0x80 : 0)));
            if (length <= 0x7F)
            {
                break;
            }
        }

        return Convert.ToBase64String([.. stream, .. bytes, 0x64, 0x64]);
    }
}
