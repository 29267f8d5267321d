using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace PublishGate.Azure.Tests.Azurites;

/// <summary>Azurite on free ports with a folder of its own.</summary>
/// <param name="endsWithUs">Nobody disposes of it: its folder goes when it ends, and it ends with this process.</param>
internal sealed class AzuriteProcess(bool endsWithUs) : IAsyncDisposable
{
    // The account that Azurite has when it is told nothing; documented by its makers, and no secret.
    private const string Account = "devstoreaccount1";
    private const string Key =
        "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";
    private static readonly TimeSpan StartTime = TimeSpan.FromMinutes(1);

    private readonly string _folder = Directory.CreateTempSubdirectory("publishgate-azurite-").FullName;
    private readonly int _blobPort = FreePort();
    private readonly int _queuePort = FreePort();
    private readonly int _tablePort = FreePort();
    private readonly ConcurrentQueue<string> _printed = new();
    private Process? _process;

    public string ConnectionString =>
        $"DefaultEndpointsProtocol=http;AccountName={Account};AccountKey={Key};"
        + $"BlobEndpoint=http://127.0.0.1:{_blobPort}/{Account};TableEndpoint=http://127.0.0.1:{_tablePort}/{Account}";

    public static async Task<AzuriteProcess> StartNewAsync(bool endsWithUs = false)
    {
        var azurite = new AzuriteProcess(endsWithUs);
        await azurite.StartAsync();
        return azurite;
    }

    /// <summary>Starts it, again on the same ports and data if it was stopped before.</summary>
    public async Task StartAsync()
    {
        var start = new ProcessStartInfo("node")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        foreach (var argument in Arguments())
        {
            start.ArgumentList.Add(argument);
        }

        if (endsWithUs)
        {
            start.Environment["REMOVE_AT_END"] = _folder;
        }

        _process = new Process { StartInfo = start };
        _process.OutputDataReceived += (_, line) => _printed.Enqueue(line.Data ?? "");
        _process.ErrorDataReceived += (_, line) => _printed.Enqueue(line.Data ?? "");
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        await AnswersAsync(_blobPort);
        await AnswersAsync(_tablePort);
    }

    /// <summary>Stops it so that what it has acknowledged is on disk, as a service that is unreachable keeps its data.</summary>
    public async Task StopAsync()
    {
        if (_process is { } process)
        {
            process.StandardInput.Close();
            await process.WaitForExitAsync();
            process.Dispose();
            _process = null;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private string[] Arguments() =>
        [
            "--require",
            Path.Combine(AzuriteInstallation.Folder, "end-with-parent.js"),
            AzuriteInstallation.Script,
            "--location",
            _folder,
            "--blobPort",
            $"{_blobPort}",
            "--queuePort",
            $"{_queuePort}",
            "--tablePort",
            $"{_tablePort}",
            "--silent",
            "--disableTelemetry",
            "--skipApiVersionCheck",
        ];

    private async Task AnswersAsync(int port)
    {
        for (var waited = Stopwatch.StartNew(); ; await Task.Delay(50))
        {
            try
            {
                using var client = new TcpClient();
                await client.ConnectAsync(IPAddress.Loopback, port);
                return;
            }
            catch (SocketException) when (waited.Elapsed < StartTime && !_process!.HasExited)
            {
                // Not yet.
            }
            catch (SocketException exception)
            {
                throw new InvalidOperationException($"Azurite did not start: {string.Join('\n', _printed)}", exception);
            }
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
