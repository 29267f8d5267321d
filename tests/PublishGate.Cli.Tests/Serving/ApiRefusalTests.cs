using System.Text.Json.Nodes;

namespace PublishGate.Cli.Tests.Serving;

public sealed class ApiRefusalTests(GateFixture gate) : IClassFixture<GateFixture>
{
    private const string Publications = "/api/publications";

    [Theory]
    [InlineData("{", 400, "malformed-json")]
    [InlineData("[]", 400, "malformed-json")]
    [InlineData("", 400, "malformed-json")]
    [InlineData("""{"revision":"1","page":{"html":"x"}}""", 422, "id")]
    [InlineData("""{"id":"a/b","revision":"1","page":{"html":"x"}}""", 422, "id")]
    [InlineData("""{"id":"a.","revision":"1","page":{"html":"x"}}""", 422, "id")]
    [InlineData("""{"\ud800":1}""", 400, "malformed-json")]
    [InlineData("""{"id":"a","page":{"html":"x"}}""", 422, "revision")]
    [InlineData("""{"id":"a","revision":"1"}""", 422, "page")]
    [InlineData("""{"id":"a","revision":"1","page":{}}""", 422, "page")]
    [InlineData("""{"id":"a","revision":"1","page":{"html":"x","path":"y.html"}}""", 422, "page")]
    [InlineData("""{"id":"a","revision":"1","page":{"path":"../secret.html"}}""", 422, "page.path")]
    [InlineData("""{"id":"a","revision":"1","page":{"path":"/etc/passwd"}}""", 422, "page.path")]
    [InlineData("""{"id":"a","revision":"1","page":{"path":"%2e%2e/secret.html"}}""", 422, "page.path")]
    [InlineData("""{"id":"a","revision":"1","page":{"path":"a\\b.html"}}""", 422, "page.path")]
    [InlineData("""{"id":"a","revision":"1","page":{"path":"C:/x.html"}}""", 422, "page.path")]
    [InlineData("""{"id":"a","revision":"1","page":{"path":"not-there.html"}}""", 422, "page.path")]
    [InlineData("""{"id":"a","revision":"1","page":{"html":7}}""", 422, "page.html")]
    [InlineData("""{"id":"a","revision":"1","page":{"html":"x"},"assets":["../x.mp3"]}""", 422, "assets[0]")]
    [InlineData("""{"id":"a","revision":"1","page":{"html":"x"},"assets":"x.mp3"}""", 422, "assets")]
    [InlineData("""{"id":"a","revision":"1","page":{"html":"x"},"callback":"ftp://cms.example/"}""", 422, "callback")]
    [InlineData("""{"id":"a","revision":"1","page":{"html":"x"},"pages":[]}""", 422, "pages")]
    public async Task Publish_BadBody_IsRefusedWithTheFieldAndTheFixAndStoresNothing(
        string body,
        int status,
        string named
    )
    {
        var before = Files();

        var (actual, problem, response) = await gate.PostAsync(Publications, body);

        Assert.Equal(status, actual);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal(status, (int?)problem["status"]);
        Assert.NotEmpty(problem["detail"]!.ToString());
        var fields =
            problem["errors"]?.AsArray().Select(error => error!["field"]!.ToString())
            ?? [problem["type"]!.ToString().Split(':')[^1]];
        Assert.Contains(named, fields);
        Assert.Equal(404, (await gate.GetAsync(Publications + "/a")).Status);
        Assert.Equal(before, Files());
    }

    [Fact]
    public async Task Publish_SeveralProblems_AreReportedAtOnce()
    {
        var (_, problem, _) = await gate.PostAsync(Publications, """{"id":"","page":{"path":".."},"callback":"x"}""");

        Assert.Equal(
            ["callback", "id", "page.path", "revision"],
            problem["errors"]!.AsArray().Select(error => error!["field"]!.ToString()).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public async Task Publish_WrongContentType_Is415() =>
        Assert.Equal(415, (await gate.PostAsync(Publications, "{}", "text/plain")).Status);

    [Fact]
    public async Task Publish_OversizedPage_IsRefusedWithTheLimit()
    {
        var body = new JsonObject
        {
            ["id"] = "big",
            ["revision"] = "1",
            ["page"] = new JsonObject { ["html"] = new string('x', (16 * 1024 * 1024) + 1) },
        };

        var (status, problem, _) = await gate.PostAsync(Publications, body.ToJsonString());

        Assert.Equal(422, status);
        Assert.Contains("16777216", problem["detail"]!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rescan_OversizedBody_Is413() =>
        Assert.Equal(
            413,
            (await gate.PostAsync("/api/rescans", "{\"asset\":\"" + new string('x', 70_000) + "\"}")).Status
        );

    [Theory]
    [InlineData("""{}""", 422)]
    [InlineData("""{"publication":"a","asset":"b"}""", 422)]
    [InlineData("""{"publication":"nobody-published-this"}""", 404)]
    [InlineData("""{"asset":"nobody-uploaded-this.mp3"}""", 404)]
    [InlineData("""{"asset":"../x.mp3"}""", 422)]
    [InlineData("""{"released":"yes"}""", 422)]
    [InlineData("""{"released":true,"by":"call +7 999 555-01-37"}""", 422)]
    public async Task Rescan_BadBody_IsRefused(string body, int status) =>
        Assert.Equal(status, (await gate.PostAsync("/api/rescans", body)).Status);

    [Theory]
    [InlineData("/api/publications/nobody-published-this", 404)]
    [InlineData("/api/publications?state=lost", 422)]
    [InlineData("/api/publications?limit=0", 422)]
    [InlineData("/api/nothing", 404)]
    public async Task Get_UnknownThing_IsRefused(string path, int status)
    {
        var (actual, problem) = await gate.GetAsync(path);

        Assert.Equal(status, actual);
        Assert.NotEmpty(problem["detail"]!.ToString());
    }

    [Theory]
    [InlineData("GET", "/api/publications")]
    [InlineData("GET", "/api/publications/a")]
    [InlineData("POST", "/api/publications")]
    [InlineData("POST", "/api/publications/a/overrides")]
    [InlineData("POST", "/api/rescans")]
    public async Task AnyButHealth_WithoutOrWithWrongKey_Is401(string method, string path)
    {
        using var http = new HttpClient { BaseAddress = gate.Http.BaseAddress };
        foreach (var key in new[] { null, "", gate.Key[..^1], gate.Key + "0" })
        {
            using var request = new HttpRequestMessage(new HttpMethod(method), path);
            if (key is not null)
            {
                request.Headers.TryAddWithoutValidation("x-functions-key", key);
            }

            using var response = await http.SendAsync(request);
            Assert.Equal(401, (int)response.StatusCode);
        }
    }

    [Fact]
    public async Task Health_WithoutKey_IsOk()
    {
        using var http = new HttpClient { BaseAddress = gate.Http.BaseAddress };

        Assert.Equal(
            "ok",
            JsonNode.Parse(await http.GetStringAsync(new Uri("/api/health", UriKind.Relative)))!["status"]!.ToString()
        );
    }

    private List<string> Files() =>
        [
            .. Directory
                .EnumerateFiles(gate.Folder.Path, "*", SearchOption.AllDirectories)
                .Where(file => !file.Contains("publishgate.db", StringComparison.Ordinal)),
        ];
}
