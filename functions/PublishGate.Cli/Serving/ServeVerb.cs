using Microsoft.AspNetCore.Connections;
using PublishGate.Cli.Settings;
using PublishGate.Gate.Ports;

namespace PublishGate.Cli.Serving;

/// <summary><c>publishgate serve</c>: what it does.</summary>
internal sealed class ServeVerb(Terminal terminal)
{
    /// <returns>The exit code.</returns>
    public async Task<int> RunAsync(ServeOptions options, CancellationToken cancellation)
    {
        var settings = LocalSettings.Load(Directory.GetCurrentDirectory());
        try
        {
            await using var host = await LocalHost.StartAsync(
                options,
                settings,
                PolicyFile.Load(options.PolicyFile ?? settings.PolicyFile),
                null,
                cancellation
            );
            await terminal.Output.WriteLineAsync($"PublishGate listens on {host.Address}");
            await terminal.Output.WriteLineAsync($"  staged files  {Path.Combine(options.DataFolder, "staged")}");
            await terminal.Output.WriteLineAsync($"  public files  {Path.Combine(options.DataFolder, "public")}");
            await terminal.Output.WriteLineAsync($"  API key in    {host.Key.Path}");
            await host.WaitAsync(cancellation);
            return ExitCode.Clean;
        }
        catch (IOException exception) when (exception.InnerException is AddressInUseException)
        {
            throw new CommandFailedException(
                $"The gate could not start: port {options.Port} is in use; stop what uses it, or choose another with --port."
            );
        }
        catch (StorageFailedException exception)
        {
            throw new CommandFailedException($"The gate could not start, with {exception.Message}.");
        }
        catch (UnauthorizedAccessException exception)
        {
            throw new CommandFailedException(
                $"The gate could not start: {exception.Message} Give yourself the right to, or name another folder with --data."
            );
        }
        catch (IOException exception)
        {
            throw new CommandFailedException($"The gate could not start: {exception.Message}");
        }
    }
}
