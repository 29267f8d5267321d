using System.Text.Json;
using System.Text.RegularExpressions;

namespace PublishGate.Infra.Tests;

/// <summary>A role on a scope, such as <c>stcontent/containers/staged</c>.</summary>
internal sealed partial record RoleGrant(string Scope, string Role)
{
    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["b7e6dc6d-f1e8-4753-8033-0f276bb0955b"] = "Storage Blob Data Owner",
        ["ba92f5b4-2d11-453d-a403-e96b0029c9fe"] = "Storage Blob Data Contributor",
        ["2a2b9908-6ea1-4ae2-8e65-a410df84e7d1"] = "Storage Blob Data Reader",
        ["974c5e8b-45b9-4653-ba55-5f855dd0fb88"] = "Storage Queue Data Contributor",
        ["0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3"] = "Storage Table Data Contributor",
        ["69a216fc-b8fb-44d8-bc22-1f3c2cd27a39"] = "Azure Service Bus Data Sender",
        ["4f6d3b9b-027b-4f4c-9142-0e5a2a2247e0"] = "Azure Service Bus Data Receiver",
        ["090c5cfd-751d-490a-894a-3ce6f1109419"] = "Azure Service Bus Data Owner",
        ["4633458b-17de-408a-b874-0445c86b69e6"] = "Key Vault Secrets User",
        ["3913510d-42f4-4e42-8a64-420c390055eb"] = "Monitoring Metrics Publisher",
    };

    public static RoleGrant Of(JsonElement assignment)
    {
        var id = assignment.GetProperty("id").GetString()!;
        var end = id.IndexOf("/providers/Microsoft.Authorization/roleAssignments/", StringComparison.Ordinal);
        var role = assignment.GetProperty("properties").GetProperty("roleDefinitionId").GetString()!.Split('/')[^1];
        return new RoleGrant(ShortScope(id[..end]), Names.GetValueOrDefault(role, role));
    }

    /// <summary>Without subscription, resource group, resource types, and what makes a name unique.</summary>
    private static string ShortScope(string scope)
    {
        var resource = Resource().Match(scope);
        return resource.Success
            ? resource.Groups["kind"].Value + Noise().Replace(resource.Groups["rest"].Value, "")
            : scope;
    }

    [GeneratedRegex(
        "^/subscriptions/[^/]+/resourceGroups/[^/]+/providers/[^/]+/[^/]+/(?<kind>[a-z]+)-?[a-z0-9]{13}(?<rest>/.*)?$",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Resource();

    [GeneratedRegex(
        "/(blobServices|tableServices)/default|/(topics|subscriptions)(?=/)",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Noise();
}
