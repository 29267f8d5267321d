using System.Diagnostics;
using System.Reflection;
using System.Runtime.CompilerServices;
using PublishGate.Contracts;

namespace PublishGate.Azure.Tests.Azurites;

/// <summary>Where Azurite is, or why it cannot be used.</summary>
internal static class AzuriteInstallation
{
    public static string Folder { get; } =
        typeof(AzuriteInstallation)
            .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .First(metadata => metadata.Key == "AzuriteFolder")
            .Value!;

    public static string Script { get; } = Path.Combine(Folder, "node_modules/azurite/dist/src/azurite.js");

    /// <summary>One sentence that says what is missing and how to get it; null if nothing is.</summary>
    public static string? Missing { get; } =
        !File.Exists(Script) ? $"Azurite is not installed: run `npm ci` in {Folder}."
        : !HasNode() ? "Azurite needs Node.js 20 or later: install it, with `node` on the PATH."
        : null;

#pragma warning disable CA2255 // A test project is an application, and xunit asks for the reason before any code of it runs.
    [ModuleInitializer]
    internal static void TellSuites() => ContractFactAttribute.SkipReason = Missing;
#pragma warning restore CA2255

    private static bool HasNode()
    {
        try
        {
            using var node = Process.Start(
                new ProcessStartInfo("node", "--version") { RedirectStandardOutput = true, UseShellExecute = false }
            );
            node!.WaitForExit();
            return node.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
