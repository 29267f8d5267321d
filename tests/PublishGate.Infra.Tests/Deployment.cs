using System.Text.Json;

namespace PublishGate.Infra.Tests;

/// <summary>What a deployment would make: the template compiled and evaluated with main.bicepparam.</summary>
/// <remarks>Values that only Azure knows stay expressions, in brackets.</remarks>
internal sealed class Deployment
{
    private const string SubscriptionId = "00000000-0000-0000-0000-000000000001";
    private static readonly Lazy<Deployment> DevelopmentOnce = new(() => Evaluate("dev"));
    private static readonly Lazy<Deployment> ProductionOnce = new(() => Evaluate("prod"));

    private static readonly Lazy<Deployment> BrokenOnce = new(() =>
        Evaluate(
            "prod",
            new("main.bicep", "      PublishGate__DeadlineSeconds: string(deadlineSeconds)\n", ""),
            new("main.bicep", "      ContentStorage__queueServiceUri: content.outputs.queueUri\n", ""),
            new("main.bicep", "      { name: 'callbacks', subject: 'callbacks', hasSessions: true }\n", ""),
            new("main.bicep", "  'documents'\n", ""),
            new("modules/serviceBus.bicep", "/$Default'", "/Another'"),
            new("modules/roles.bicep", "var hostRoles = [\n  roles.storageBlobDataOwner\n", "var hostRoles = [\n"),
            new("modules/roles.bicep", "scope: contentTables[i]", "scope: content")
        )
    );
    private static readonly Lazy<Deployment> WithOptionsOnce = new(() =>
        Evaluate(
            "prod",
            new("main.bicepparam", "'PUBLISHGATE_SLACK', 'false'", "'PUBLISHGATE_SLACK', 'true'"),
            new("main.bicepparam", "'PUBLISHGATE_AUDITORS', '[]'", "'PUBLISHGATE_AUDITORS', '[\"auditor\"]'")
        )
    );

    private Deployment(IReadOnlyList<JsonElement> resources) => Resources = resources;

    public IReadOnlyList<JsonElement> Resources { get; }

    /// <summary>Settings of the app.</summary>
    public IReadOnlyDictionary<string, string> Settings =>
        OfType("Microsoft.Web/sites/config")
            .Single(resource => Name(resource).EndsWith("/appsettings", StringComparison.Ordinal))
            .GetProperty("properties")
            .EnumerateObject()
            .ToDictionary(setting => setting.Name, setting => setting.Value.GetString()!, StringComparer.Ordinal);

    /// <summary>The roles, each with its scope behind the resource group and the names that are made up.</summary>
    public IEnumerable<RoleGrant> Roles => OfType("Microsoft.Authorization/roleAssignments").Select(RoleGrant.Of);

    public static Deployment Of(string profile) => profile == "prod" ? ProductionOnce.Value : DevelopmentOnce.Value;

    /// <summary>Production with one of everything taken away, or put where it is too much.</summary>
    public static Deployment Broken => BrokenOnce.Value;

    /// <summary>Production with all that is optional.</summary>
    public static Deployment WithOptions => WithOptionsOnce.Value;

    public IEnumerable<JsonElement> OfType(string type) =>
        Resources.Where(resource => resource.GetProperty("type").GetString() == type);

    /// <summary>Names of the resources of a type, without the first part: topic/subscription of namespace/topic/subscription.</summary>
    public IEnumerable<string> NamesOf(string type) =>
        OfType(type).Select(resource => Name(resource)[(Name(resource).IndexOf('/', StringComparison.Ordinal) + 1)..]);

    public static string Name(JsonElement resource) => resource.GetProperty("name").GetString()!;

    private static Deployment Evaluate(string profile, params Change[] changes)
    {
        var folder = BicepCli.CopyTemplate();
        try
        {
            Make(changes, folder);
            var (exitCode, _, errors) = BicepCli.Run(
                folder,
                profile,
                "snapshot",
                "main.bicepparam",
                "--mode",
                "overwrite",
                "--subscription-id",
                SubscriptionId,
                "--location",
                "westeurope"
            );
            Assert.True(exitCode == 0, errors);
            using var snapshot = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "main.snapshot.json")));
            var resources = snapshot.RootElement.GetProperty("predictedResources").EnumerateArray();
            return new Deployment([.. resources.Select(resource => resource.Clone())]);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Make(Change[] changes, string folder)
    {
        foreach (var change in changes)
        {
            var path = Path.Combine(folder, change.File);
            var text = File.ReadAllText(path);
            Assert.Contains(change.Old, text, StringComparison.Ordinal);
            File.WriteAllText(path, text.Replace(change.Old, change.New, StringComparison.Ordinal));
        }

        if (changes.Length > 0)
        {
            // The linter notices some of it first (what is left is unused); here the checks are to.
            File.Delete(Path.Combine(folder, "bicepconfig.json"));
        }
    }

    private sealed record Change(string File, string Old, string New);
}
