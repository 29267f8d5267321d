using System.Text.Json;

namespace PublishGate.Infra.Tests;

/// <summary>What a deployment would make: the template compiled and evaluated with main.bicepparam.</summary>
/// <remarks>Values that only Azure knows stay expressions, in brackets.</remarks>
internal sealed class Deployment
{
    private const string SubscriptionId = "00000000-0000-0000-0000-000000000001";
    private static readonly Lazy<Deployment> DevelopmentOnce = new(() => Evaluate("dev"));
    private static readonly Lazy<Deployment> ProductionOnce = new(() => Evaluate("prod"));

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

    /// <summary>The deployment of a changed template: <paramref name="old"/> is replaced in a file, where it must be.</summary>
    public static Deployment Changed(string file, string old, string replacement) =>
        Evaluate(
            "prod",
            folder =>
            {
                var path = Path.Combine(folder, file);
                var text = File.ReadAllText(path);
                Assert.Contains(old, text, StringComparison.Ordinal);
                File.WriteAllText(path, text.Replace(old, replacement, StringComparison.Ordinal));
                // The linter notices some of it first (what is left is unused); here the checks are to.
                File.Delete(Path.Combine(folder, "bicepconfig.json"));
            }
        );

    public IEnumerable<JsonElement> OfType(string type) =>
        Resources.Where(resource => resource.GetProperty("type").GetString() == type);

    /// <summary>Names of the resources of a type, without the first part: topic/subscription of namespace/topic/subscription.</summary>
    public IEnumerable<string> NamesOf(string type) =>
        OfType(type).Select(resource => Name(resource)[(Name(resource).IndexOf('/', StringComparison.Ordinal) + 1)..]);

    public static string Name(JsonElement resource) => resource.GetProperty("name").GetString()!;

    private static Deployment Evaluate(string profile, Action<string>? change = null)
    {
        var folder = BicepCli.CopyTemplate();
        try
        {
            change?.Invoke(folder);
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
}
