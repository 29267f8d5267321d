using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace PublishGate.Infra.Tests;

public partial class WorkflowTests
{
    private const string Workflow = ".github/workflows/ci.yml";

    private static IEnumerable<YamlMappingNode> Jobs =>
        Yaml.Map(Yaml.Read(Workflow), "jobs").Children.Values.Cast<YamlMappingNode>();

    [Fact]
    public void Workflow_EveryAction_IsPinnedToACommit()
    {
        var actions = Yaml.Values(Yaml.Read(Workflow), "uses").ToList();

        Assert.NotEmpty(actions);
        Assert.All(actions, action => Assert.Matches(Pinned(), action));
    }

    [Fact]
    public void Workflow_EveryJob_MayOnlyReadAndSayWhoItIs()
    {
        Assert.Empty(Yaml.Map(Yaml.Read(Workflow), "permissions").Children);
        Assert.All(
            Jobs,
            job =>
                Assert.Subset(
                    new HashSet<string>(["contents: read", "id-token: write"]),
                    Yaml.Map(job, "permissions").Children.Select(pair => $"{pair.Key}: {pair.Value}").ToHashSet()
                )
        );
    }

    [Fact]
    public void Workflow_EveryJob_EndsByItself() =>
        Assert.All(Jobs, job => Assert.Contains("timeout-minutes", job.Children.Keys.Select(key => key.ToString())));

    [Fact]
    public void Workflow_Runs_TestsTheAppAndWhatIf()
    {
        var commands = string.Join('\n', Yaml.Values(Yaml.Read(Workflow), "run"));

        Assert.Contains("bash .ci/run", commands, StringComparison.Ordinal);
        Assert.Contains(
            "dotnet build functions/PublishGate.Functions --configuration Release -p:AzureFunctions=true",
            commands,
            StringComparison.Ordinal
        );
        Assert.Contains("dotnet publish functions/PublishGate.Functions", commands, StringComparison.Ordinal);
        Assert.Contains("az deployment sub what-if", commands, StringComparison.Ordinal);
    }

    [GeneratedRegex("^[a-z-]+/[a-z-]+@[0-9a-f]{40}$", RegexOptions.NonBacktracking)]
    private static partial Regex Pinned();
}
