using System.Reflection;

namespace PublishGate.Infra.Tests;

/// <summary>Where this repository and its tools are, as the build found them.</summary>
internal static class Repository
{
    public static string PathOf(string name) => Path.Combine(Metadata("Repository")!, name);

    public static string Read(string name) => File.ReadAllText(PathOf(name));

    /// <summary>The Bicep CLI; null where its package has no executable for this machine.</summary>
    public static string? BicepPath => Metadata("Bicep");

    private static string? Metadata(string key) =>
        typeof(Repository)
            .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .FirstOrDefault(attribute => attribute.Key == key)
            ?.Value;
}
