namespace PublishGate.Evaluation.Pages.Ways;

/// <summary>Comments, and text where no reader looks.</summary>
internal static class CommentWays
{
    public static IEnumerable<Way> All =>
        [
            new("html-comment", "comment", Spot.Body, (leak, _) => $"<!-- {leak.Sentence.Replace("--", "- -")} -->"),
            new(
                "html-comment",
                "comment in head",
                Spot.Head,
                (leak, _) => $"<!--{leak.Sentence.Replace("--", "- -")}-->"
            ),
            new(
                "html-comment",
                "conditional",
                Spot.Body,
                (leak, _) => $"<!--[if lt IE 9]><p>{Written.Text(leak.Sentence)}</p><![endif]-->"
            ),
            new(
                "html-comment",
                "old markup",
                Spot.Body,
                (leak, _) => $"<!-- <div class=\"caller\"><b>{Written.Text(leak.Sentence)}</b></div> -->"
            ),
            new(
                "script-comment",
                "line",
                Spot.Body,
                (leak, _) => $"<script>\n// {leak.Sentence.Replace("\n", " ")}\nvar ready = 1;\n</script>"
            ),
            new(
                "script-comment",
                "block",
                Spot.Head,
                (leak, _) => $"<script>var a=1; /* {leak.Sentence} */ a++;</script>"
            ),
            new(
                "style-comment",
                "block",
                Spot.Head,
                (leak, _) => $"<style>.x{{color:red}} /* {leak.Sentence} */</style>"
            ),
            new(
                "style-content",
                "content",
                Spot.Head,
                (leak, _) => $"<style>.caption::after{{content:{Written.Css(leak.Sentence)};display:none}}</style>"
            ),
            new(
                "after-end",
                "after document",
                Spot.AfterDocument,
                (leak, _) => $"\n<!-- {leak.Sentence.Replace("--", "- -")} -->"
            ),
            new(
                "after-end",
                "after body",
                Spot.AfterBody,
                (leak, _) => $"<!-- {leak.Sentence.Replace("--", "- -")} -->"
            ),
            new(
                "after-end",
                "data after document",
                Spot.AfterDocument,
                (leak, _) => $"\n<script type=\"application/json\">{Written.Json(leak.Members)}</script>"
            ),
        ];
}
