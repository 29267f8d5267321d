using System.Text;

namespace PublishGate.Evaluation.Pages.Ways;

/// <summary>The head, drawings, and files inside the page.</summary>
internal static class HeadWays
{
    public static IEnumerable<Way> All =>
        [
            new(
                "meta",
                "name",
                Spot.Head,
                (leak, _) => $"<meta name=\"{leak.Key}\" content=\"{Written.Attribute(leak.Value)}\">"
            ),
            new(
                "meta",
                "description",
                Spot.Head,
                (leak, _) => $"<meta name=\"description\" content=\"{Written.Attribute(leak.Sentence)}\"/>"
            ),
            new(
                "meta",
                "property",
                Spot.Head,
                (leak, _) => $"<meta property=\"article:{leak.Key}\" content=\"{Written.Attribute(leak.Value)}\">"
            ),
            new(
                "link",
                "query",
                Spot.Head,
                (leak, _) =>
                    $"<link rel=\"preload\" as=\"fetch\" href=\"/api/story?{leak.Key}={Written.Percent(leak.Value)}\">"
            ),
            new(
                "link",
                "title",
                Spot.Head,
                (leak, _) => $"<link rel=\"alternate\" href=\"/feed.xml\" title=\"{Written.Attribute(leak.Sentence)}\">"
            ),
            new(
                "svg",
                "metadata",
                Spot.Body,
                (leak, _) =>
                    $"<svg width=\"1\" height=\"1\"><metadata>{Written.Text(leak.Sentence)}</metadata><path d=\"M10 10 L20 20\"/></svg>"
            ),
            new(
                "svg",
                "desc",
                Spot.Body,
                (leak, _) =>
                    $"<svg viewBox=\"0 0 9 9\"><desc>{Written.Text(leak.Sentence)}</desc><circle r=\"2\"/></svg>"
            ),
            new(
                "svg",
                "editor's attribute",
                Spot.Body,
                (leak, _) =>
                    $"<svg xmlns:inkscape=\"http://www.inkscape.org/namespaces/inkscape\" inkscape:label=\"{Written.Attribute(leak.Sentence)}\"><g/></svg>"
            ),
            new(
                "data-uri",
                "text",
                Spot.Body,
                (leak, _) => $"<a href=\"data:text/plain;charset=utf-8,{Written.Percent(leak.Sentence)}\">t</a>"
            ),
            new(
                "data-uri",
                "base64 page",
                Spot.Body,
                (leak, _) =>
                    $"<iframe src=\"data:text/html;base64,{Written.Base64($"<!doctype html><p hidden>{Written.Text(leak.Sentence)}</p>")}\"></iframe>"
            ),
            new(
                "data-uri",
                "json",
                Spot.Body,
                (leak, _) =>
                    $"<link rel=\"manifest\" href=\"data:application/json,{Written.Percent(Written.Json(leak.Members))}\">"
            ),
            new(
                "data-uri",
                "drawing",
                Spot.Body,
                (leak, _) =>
                    $"<img alt=\"\" src=\"data:image/svg+xml;base64,{Written.Base64($"<svg xmlns=\"http://www.w3.org/2000/svg\"><desc>{Written.Text(leak.Sentence)}</desc></svg>")}\">"
            ),
            new(
                "data-uri",
                "picture with a comment",
                Spot.Body,
                (leak, _) => $"<img alt=\"\" src=\"data:image/gif;base64,{Gif(leak.Sentence)}\">"
            ),
        ];

    // GIF89a, one pixel, with a comment extension (0x21 0xFE) of sub-blocks.
    private static string Gif(string comment)
    {
        List<byte> gif = [.. "GIF89a"u8, 1, 0, 1, 0, 0x80, 0, 0, 0, 0, 0, 255, 255, 255, 0x21, 0xFE];
        foreach (var block in Encoding.UTF8.GetBytes(comment).Chunk(255))
        {
            gif.Add((byte)block.Length);
            gif.AddRange(block);
        }

        gif.AddRange([0, 0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0, 0x3B]);
        return Convert.ToBase64String([.. gif]);
    }
}
