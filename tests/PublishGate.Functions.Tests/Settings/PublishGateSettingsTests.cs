using PublishGate.Functions.Settings;

namespace PublishGate.Functions.Tests.Settings;

public sealed class PublishGateSettingsTests
{
    [Fact]
    public void Read_SeveralProblems_ReportsAllAtOnceByName()
    {
        var (_, problems) = PublishGateSettings.Read(
            Values(
                ("PublishGate__SlackWebhokUrl", "https://hooks.example/x"),
                ("PublishGate__SlackWebhookUrl", "not an address"),
                ("PublishGate__DeadlineSeconds", "soon"),
                ("PublishGate__CallbackSecret", "short"),
                ("PublishGate__SiteHosts", "news.example, https://wrong.example/")
            )
        );

        Assert.Equal(5, problems.Count);
        Assert.Contains(problems, problem => problem.Contains("SlackWebhokUrl", StringComparison.Ordinal));
        Assert.Contains(problems, problem => problem.Contains("https://wrong.example/", StringComparison.Ordinal));
        Assert.DoesNotContain(problems, problem => problem.Contains("short", StringComparison.Ordinal));
        Assert.DoesNotContain(problems, problem => problem.Contains("not an address", StringComparison.Ordinal));
    }

    [Fact]
    public void Read_ValidSettings_AreTaken()
    {
        var (settings, problems) = PublishGateSettings.Read(
            Values(
                ("PublishGate__SlackWebhookUrl", "https://hooks.example/x"),
                ("PublishGate__DeadlineSeconds", "90"),
                ("PublishGate__SiteHosts", "news.example,static.news.example"),
                ("PublishGate__LinkTemplate", "https://cms.example/{id}/{revision}"),
                ("PATH", "whatever")
            )
        );

        Assert.Empty(problems);
        Assert.Equal(TimeSpan.FromSeconds(90), settings.Gate.Deadline);
        Assert.Equal(["news.example", "static.news.example"], settings.Gate.SiteHosts.AsEnumerable());
        Assert.Equal("https://cms.example/a%20b/7", settings.LinkTo("a b", "7"));
    }

    private static IEnumerable<KeyValuePair<string, string?>> Values(params (string Name, string Value)[] values) =>
        values.Select(pair => KeyValuePair.Create<string, string?>(pair.Name, pair.Value));
}
