using System.Text;
using System.Text.Json.Nodes;
using PublishGate.Cli.Demo;

namespace PublishGate.Cli.Tests.Serving;

/// <summary>The whole flow through the API of a running gate.</summary>
public sealed class GateFlowTests(GateFixture gate) : IClassFixture<GateFixture>
{
    private const string Leak = "+7 999 555-01-37";
    private const string LeakState = $"{{\"caller\":{{\"phone\":\"{Leak}\"}}}}";

    [Fact]
    public async Task Publish_WithoutWait_AnswersAcceptedWithLocation()
    {
        var (status, body, response) = await PublishAsync("accepted", "1", """<p>Nothing to see.</p>""", prefer: null);

        Assert.Equal(202, status);
        Assert.Equal("/api/publications/accepted?revision=1", response.Headers.Location?.ToString());
        Assert.Equal("accepted", body["id"]!.ToString());
    }

    [Fact]
    public async Task Publish_SameRequestTwice_IsTheSamePublication()
    {
        var (_, first, _) = await PublishAsync("twice", "1", "<p>Once.</p>");
        var (status, second, _) = await PublishAsync("twice", "1", "<p>Once.</p>");
        var (conflict, _, _) = await PublishAsync("twice", "1", "<p>Something else.</p>");

        Assert.Equal(200, status);
        Assert.Equal(first["submittedAt"]!.ToString(), second["submittedAt"]!.ToString());
        Assert.Equal(409, conflict);
    }

    [Fact]
    public async Task Publish_LeakInSource_HoldsAndTellsWhereWithoutTheValue()
    {
        var (_, body, _) = await PublishAsync("leak", "1", Page("<p>A quote.</p>", LeakState));

        Assert.Equal("held", body["state"]!.ToString());
        Assert.Equal("hold", body["verdict"]!.ToString());
        var finding = body["findings"]!.AsArray().Single(finding => finding!["rule"]!.ToString() == "phone-number")!;
        Assert.Contains("$.caller.phone", finding["place"]!.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("555-01", body.ToJsonString(), StringComparison.Ordinal);
        Assert.False(File.Exists(gate.Folder.Of("public/leak.html")));
        Assert.Contains(body["audit"]!.AsArray(), entry => entry!["action"]!.ToString() == "held");
    }

    [Fact]
    public async Task Publish_AssetMissingFromStaging_HoldsWithItsName()
    {
        var (_, body, _) = await PublishAsync(
            "missing",
            "1",
            """<p>Listen:</p><audio src="/audio/not-uploaded.mp3"></audio>"""
        );

        Assert.Equal("held", body["state"]!.ToString());
        var gap = Assert.Single(body["gaps"]!.AsArray())!;
        Assert.Equal(("audio/not-uploaded.mp3", "missing"), (gap["artifact"]!.ToString(), gap["reason"]!.ToString()));
    }

    [Fact]
    public async Task Publish_MissingAssetNamedAtAnotherHostFirst_Holds()
    {
        var (_, body, _) = await PublishAsync(
            "elsewhere",
            "1",
            """<meta property="og:image" content="https://cdn.example/img/lost.jpg"><p>Look:</p><img src="/img/lost.jpg">"""
        );

        Assert.Equal("held", body["state"]!.ToString());
        Assert.Equal("img/lost.jpg", Assert.Single(body["gaps"]!.AsArray())!["artifact"]!.ToString());
    }

    [Fact]
    public async Task Publish_PageWhoseBytesWereScannedUnderAnotherEnding_IsReadAsAPage()
    {
        const string Fragment = """Hear: <b title="x">it</b> <audio src="/never-uploaded.mp3"></audio>""";
        gate.Folder.Write("staged/same.txt", Fragment);
        gate.Folder.Write("staged/same.html", Fragment);
        await gate.PostAsync("/api/rescans", """{"asset":"same.txt"}""");

        var (_, body, _) = await gate.PostAsync(
            "/api/publications",
            """{"id":"same","revision":1,"page":{"path":"same.html"}}""",
            prefer: "wait=30"
        );

        Assert.Equal("held", body["state"]!.ToString());
        Assert.Contains(body["gaps"]!.AsArray(), gap => gap!["artifact"]!.ToString() == "never-uploaded.mp3");
    }

    [Fact]
    public async Task Publish_AssetOfUnknownType_Holds()
    {
        File.WriteAllBytes(gate.Folder.Of("staged/odd.mp3"), [0, 1, 2, 3, 200, 201, 0, 0, 9, 9]);

        var (_, body, _) = await PublishAsync("odd", "1", """<p>Listen:</p><audio src="/odd.mp3"></audio>""");

        Assert.Equal("held", body["state"]!.ToString());
        Assert.NotEmpty(body["gaps"]!.AsArray());
    }

    [Fact]
    public async Task Rescan_AfterTheAssetIsFixed_Releases()
    {
        gate.Folder.Write(
            "staged/fixed.html",
            """<!doctype html><html lang="en"><title>Fixed</title><p>Listen:</p><audio src="call.mp3"></audio></html>"""
        );
        File.WriteAllBytes(gate.Folder.Of("staged/call.mp3"), DemoStory.LeakedAudio);
        var (_, held, _) = await gate.PostAsync(
            "/api/publications",
            """{"id":"fixed","revision":1,"page":{"path":"fixed.html"}}""",
            prefer: "wait=30"
        );
        Assert.Equal("held", held["state"]!.ToString());

        File.WriteAllBytes(gate.Folder.Of("staged/call.mp3"), DemoStory.CleanAudio);
        var (status, _, _) = await gate.PostAsync("/api/rescans", """{"publication":"fixed","by":"Ada"}""");

        Assert.Equal(202, status);
        Assert.Equal("released", await StateAsync("fixed", state => state is "released"));
        Assert.Equal(DemoStory.CleanAudio, File.ReadAllBytes(gate.Folder.Of("public/call.mp3")));
    }

    [Fact]
    public async Task Rescan_OfWhatIsPublic_FindsWhatWasPutThereAndSaysExposed()
    {
        var (_, released, _) = await PublishAsync("exposed", "1", Page("<p>Fine.</p>", "{}"));
        Assert.Equal("released", released["state"]!.ToString());
        File.WriteAllText(gate.Folder.Of("public/exposed.html"), Page("<p>Fine.</p>", LeakState));

        await gate.PostAsync("/api/rescans", """{"released":true}""");

        Assert.Equal("exposed", await StateAsync("exposed", state => state is "exposed"));
    }

    [Fact]
    public async Task Override_ByANamedEditor_ReleasesExactlyTheseBytes()
    {
        var page = Page("<p>A quote.</p>", LeakState);
        var (_, held, _) = await PublishAsync("overridden", "1", page);
        var fingerprints = held["findings"]!
            .AsArray()
            .Where(f => f!["severity"]!.ToString() == "block")
            .Select(f => f!["fingerprint"]!.ToString());
        var body = new JsonObject
        {
            ["revision"] = "1",
            ["editor"] = "Ada Example",
            ["reason"] = "The newsroom's own line, agreed with the desk.",
            ["expires"] = TimeProvider.System.GetUtcNow().AddDays(2).ToString("O"),
            ["fingerprints"] = new JsonArray([.. fingerprints.Select(fingerprint => JsonValue.Create(fingerprint))]),
        };

        var (status, _, _) = await gate.PostAsync("/api/publications/overridden/overrides", body.ToJsonString());

        Assert.Equal(200, status);
        Assert.Equal("released", await StateAsync("overridden", state => state is "released"));
        var (_, view) = await gate.GetAsync("/api/publications/overridden");
        Assert.Contains(view["audit"]!.AsArray(), entry => entry!["actor"]!.ToString() == "Ada Example");

        var (_, other, _) = await PublishAsync(
            "overridden",
            "2",
            page.Replace("A quote", "Another quote", StringComparison.Ordinal)
        );
        Assert.Equal("held", other["state"]!.ToString());
    }

    [Fact]
    public async Task Override_WithoutNameOrWithTheNumberItself_IsRefused()
    {
        await PublishAsync("refused", "1", Page("<p>A quote.</p>", LeakState));

        var (status, problem, _) = await gate.PostAsync(
            "/api/publications/refused/overrides",
            $$"""{"revision":"1","reason":"it is {{Leak}}","expires":"2020-01-01","fingerprints":["00"] }"""
        );

        Assert.Equal(422, status);
        Assert.Equal(
            ["editor", "expires", "reason"],
            problem["errors"]!.AsArray().Select(error => error!["field"]!.ToString()).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public async Task Publish_RevisionThatDropsAnAsset_TellsThatItIsStillPublicUntilItIsGone()
    {
        File.WriteAllBytes(gate.Folder.Of("staged/dropped-a.mp3"), DemoStory.CleanAudio);
        var (_, first, _) = await PublishAsync(
            "dropped",
            "1",
            Page("""<p>Listen:</p><audio src="/dropped-a.mp3"></audio>""", "{}")
        );
        Assert.Equal("released", first["state"]!.ToString());

        var (_, second, _) = await PublishAsync("dropped", "2", Page("<p>No sound.</p>", "{}"));

        Assert.Equal("released", second["state"]!.ToString());
        Assert.Equal("dropped-a.mp3", Assert.Single(second["stillPublic"]!.AsArray())!.ToString());
        Assert.Contains(
            second["audit"]!.AsArray(),
            entry => entry!["detail"]!.ToString() == "No longer used, but still public: `dropped-a.mp3`."
        );
        File.Delete(gate.Folder.Of("public/dropped-a.mp3"));
        var (_, later) = await gate.GetAsync("/api/publications/dropped");
        Assert.Empty(later["stillPublic"]!.AsArray());
    }

    [Fact]
    public async Task List_ByState_ShowsWhatIsHeld()
    {
        await PublishAsync("listed", "1", Page("<p>A quote.</p>", LeakState));

        var (_, list) = await gate.GetAsync("/api/publications?state=held&limit=1000");

        Assert.Contains(list["publications"]!.AsArray(), publication => publication!["id"]!.ToString() == "listed");
    }

    [Fact]
    public async Task EverythingStoredAndSaid_OfALeak_HoldsNoRawValue()
    {
        await PublishAsync(
            "canary",
            "1",
            Page(
                "<p>A quote.</p>",
                """{"+7 999 777-31-41":{"phone":"+7 999 777-31-41","mail":"canary.person@leak.example.org"}}"""
            )
        );

        foreach (var file in Directory.EnumerateFiles(gate.Folder.Path, "publishgate.db*"))
        {
            var bytes = Encoding.Latin1.GetString(ReadShared(file));
            Assert.DoesNotContain("777-31-41", bytes, StringComparison.Ordinal);
            Assert.DoesNotContain("9997773141", bytes, StringComparison.Ordinal);
            Assert.DoesNotContain("canary.person", bytes, StringComparison.Ordinal);
        }

        var (_, view) = await gate.GetAsync("/api/publications/canary");
        Assert.DoesNotContain("777-31-41", view.ToJsonString(), StringComparison.Ordinal);
        Assert.DoesNotContain("canary.person", view.ToJsonString(), StringComparison.Ordinal);
    }

    private static byte[] ReadShared(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private static string Page(string visible, string state) =>
        $"""<!doctype html><html lang="en"><title>Story</title>{visible}<script type="application/json">{state}</script></html>""";

    private Task<(int Status, JsonObject Body, HttpResponseMessage Response)> PublishAsync(
        string id,
        string revision,
        string html,
        string? prefer = "wait=30"
    )
    {
        var body = new JsonObject
        {
            ["id"] = id,
            ["revision"] = revision,
            ["page"] = new JsonObject { ["html"] = html },
        };
        return gate.PostAsync("/api/publications", body.ToJsonString(), prefer: prefer);
    }

    private async Task<string> StateAsync(string id, Func<string, bool> until)
    {
        var state = "";
        for (var attempt = 0; attempt < 300 && !until(state); attempt++)
        {
            await Task.Delay(100);
            state = (await gate.GetAsync($"/api/publications/{id}")).Body["state"]!.ToString();
        }

        return state;
    }
}
