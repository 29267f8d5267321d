using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Microsoft.Extensions.Configuration;

namespace PublishGate.Azure;

/// <summary>Where the content storage account is: the settings that the blob trigger reads, too.</summary>
/// <param name="ConnectionString">On one machine: with a key, and containers and tables are created at start.</param>
/// <param name="Blobs">In Azure: the address of Blob Storage.</param>
/// <param name="Tables">In Azure: the address of Table Storage.</param>
/// <param name="ClientId">The user-assigned identity; null for the system-assigned one.</param>
internal sealed record StorageConnection(string? ConnectionString, Uri? Blobs, Uri? Tables, string? ClientId)
{
    /// <summary>The setting: a connection string, or a section.</summary>
    public const string Name = "ContentStorage";

    private const string BlobsName = "blobServiceUri";
    private const string TablesName = "tableServiceUri";
    private const string CredentialName = "credential";
    private const string ManagedIdentity = "managedidentity";

    /// <exception cref="InvalidOperationException">Settings are missing or wrong; the message names each, and what to set.</exception>
    public static StorageConnection Read(IConfiguration configuration)
    {
        var section = configuration.GetSection(Name);
        var problems = new List<string>();
        var connection = section.Value is { Length: > 0 } text
            ? OfText(text, problems)
            : new StorageConnection(
                null,
                Address(section, BlobsName, "blob", problems),
                Address(section, TablesName, "table", problems),
                section["clientId"] is { Length: > 0 } clientId ? clientId : null
            );
        if (section[CredentialName] is { Length: > 0 } credential && !IsManagedIdentity(credential))
        {
            problems.Add($"{Name}__{CredentialName} can only be {ManagedIdentity}; remove it to use any identity.");
        }

        return problems.Count == 0 ? connection : throw new InvalidOperationException(string.Join(' ', problems));
    }

    private static bool IsManagedIdentity(string credential) =>
        credential.Equals(ManagedIdentity, StringComparison.OrdinalIgnoreCase);

    /// <summary>A connection string holds a key: no message repeats it.</summary>
    private static StorageConnection OfText(string text, List<string> problems)
    {
        try
        {
            _ = new BlobServiceClient(text);
            _ = new TableServiceClient(text);
        }
        catch (Exception exception)
            when (exception is FormatException or ArgumentException or InvalidOperationException)
        {
            problems.Add(
                $"{Name} is no connection string with blob and table endpoints: set it to `UseDevelopmentStorage=true` for Azurite, "
                    + $"or remove it and set {Name}__{BlobsName} and {Name}__{TablesName}."
            );
        }

        return new StorageConnection(text, null, null, null);
    }

    private static Uri? Address(IConfigurationSection section, string key, string service, List<string> problems)
    {
        if (Uri.TryCreate(section[key], UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps)
        {
            return address;
        }

        problems.Add(
            $"{Name}__{key} is {(section[key] is { Length: > 0 } ? "no https address" : "missing")}: "
                + $"set it to https://ACCOUNT.{service}.core.windows.net, or {Name} to a connection string."
        );
        return null;
    }
}
