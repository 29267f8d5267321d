namespace PublishGate.Evaluation.Pages.Ways;

/// <summary>Addresses.</summary>
internal static class LinkWays
{
    public static IEnumerable<Way> All =>
        [
            new(
                "url",
                "its own scheme",
                Spot.Body,
                (leak, _) => leak.Link is { } link ? $"<a href=\"{Written.Attribute(link)}\">here</a>" : null
            ),
            new(
                "url",
                "query",
                Spot.Body,
                (leak, _) => $"<a href=\"/player?id=3&amp;{leak.Key}={Written.Percent(leak.Value)}&amp;t=1\">Listen</a>"
            ),
            new(
                "url",
                "fragment",
                Spot.Body,
                (leak, _) => $"<a href=\"/player#{leak.Key}={Written.Percent(leak.Value)}\">Listen</a>"
            ),
            new(
                "url",
                "json in a query",
                Spot.Body,
                (leak, _) => $"<img src=\"/px.gif?ctx={Written.Percent(Written.Json(leak.Members))}\" alt=\"\">"
            ),
            new(
                "url",
                "twice encoded",
                Spot.Body,
                (leak, _) =>
                    $"<a href=\"/go?to={Written.Percent($"/player?{leak.Key}={Written.Percent(leak.Value)}")}\">Go</a>"
            ),
            new(
                "url",
                "form action",
                Spot.Body,
                (leak, _) => $"<form action=\"/send?{leak.Key}={Written.Percent(leak.Value)}\" method=post></form>"
            ),
        ];
}
