using System.Diagnostics;
using System.Runtime.Versioning;

namespace PublishGate.Infra.Tests;

/// <summary>Runs scripts/subscribe-staging.sh with an `az` that only writes down how it was called.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class SubscribeScriptTests : IDisposable
{
    // Answers with a key from the second time on, and takes the subscription from the second time on.
    private const string Az = """
        #!/bin/sh
        echo "$*" >> "$CALLS"
        count() { grep -c "$1" "$CALLS"; }
        case "$*" in
          *"keys list"*) [ "$(count 'keys list')" -lt "${KEY_AT:-2}" ] || echo KEY ;;
          *"functionapp show"*) echo gate.example ;;
          *"event-subscription create"*) [ "$(count 'event-subscription create')" -ge 2 ] ;;
        esac

        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("publishgate-az-").FullName;

    private string Calls => Path.Combine(_folder, "calls");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [ShellFact]
    public void Script_AppStartsLate_SubscribesOnceItAnswers()
    {
        Assert.Equal(0, Run(keyAt: 2));

        var calls = File.ReadAllLines(Calls);
        Assert.Equal(2, calls.Count(call => call.Contains("keys list", StringComparison.Ordinal)));
        var created = calls.Where(call => call.Contains("create", StringComparison.Ordinal)).ToList();
        Assert.Equal(2, created.Count);
        Assert.Contains(
            "--endpoint https://gate.example/runtime/webhooks/blobs?functionName=Host.Functions.ScanAsset&code=KEY ",
            created[^1],
            StringComparison.Ordinal
        );
        Assert.Contains(
            "--subject-begins-with /blobServices/default/containers/staged/ ",
            created[^1],
            StringComparison.Ordinal
        );
    }

    [ShellFact]
    public void Script_RunAgain_AsksForTheSameSubscription()
    {
        Run(keyAt: 1);
        Run(keyAt: 1);

        Assert.Single(
            File.ReadAllLines(Calls).Where(call => call.Contains("create", StringComparison.Ordinal)).Distinct()
        );
    }

    [ShellFact]
    public void Script_AppNeverStarts_Fails()
    {
        Assert.NotEqual(0, Run(keyAt: 1000));
        Assert.DoesNotContain("create", File.ReadAllText(Calls), StringComparison.Ordinal);
    }

    private int Run(int keyAt)
    {
        var az = Path.Combine(_folder, "az");
        File.WriteAllText(az, Az);
        File.SetUnixFileMode(az, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        var start = new ProcessStartInfo("sh", [Repository.PathOf("infra/scripts/subscribe-staging.sh")])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            Environment =
            {
                ["PATH"] = $"{_folder}:{Environment.GetEnvironmentVariable("PATH")}",
                ["CALLS"] = Calls,
                ["KEY_AT"] = $"{keyAt}",
                ["PUBLISHGATE_PAUSE_SECONDS"] = "0",
                ["AZURE_RESOURCE_GROUP"] = "rg",
                ["PUBLISHGATE_FUNCTION_APP"] = "gate",
                ["PUBLISHGATE_UPLOADS_TOPIC"] = "uploads",
            },
        };
        using var process = Process.Start(start)!;
        process.StandardOutput.ReadToEnd();
        process.StandardError.ReadToEnd();
        process.WaitForExit();
        File.Delete(az);
        return process.ExitCode;
    }
}
