using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace PublishGate.Cli.Tests.Serving;

/// <summary><c>publishgate serve</c> as a process of its own, on a free port.</summary>
internal sealed class ServeProcess : IAsyncDisposable
{
    private readonly Process _process;
    private readonly Task _drain;
    private readonly List<string> _lines;

    private ServeProcess(Process process, Uri address, string dataFolder, List<string> lines, Task drain)
    {
        _process = process;
        _lines = lines;
        _drain = drain;
        Http = new HttpClient { BaseAddress = address, Timeout = TimeSpan.FromMinutes(2) };
        Http.DefaultRequestHeaders.Add(
            "x-functions-key",
            File.ReadAllText(Path.Combine(dataFolder, "function-key")).Trim()
        );
    }

    public HttpClient Http { get; }

    /// <summary>Highest resident memory so far, in bytes.</summary>
    public long PeakMemory
    {
        get
        {
            _process.Refresh();
            return _process.PeakWorkingSet64;
        }
    }

    /// <summary>Everything that was printed so far.</summary>
    public string Printed
    {
        get
        {
            lock (_lines)
            {
                return string.Join('\n', _lines);
            }
        }
    }

    /// <summary>Starts the gate and waits until it listens.</summary>
    /// <param name="dataFolder">Its data.</param>
    /// <param name="environment">Settings.</param>
    public static async Task<ServeProcess> StartAsync(
        string dataFolder,
        params (string Name, string Value)[] environment
    )
    {
        var start = new ProcessStartInfo("dotnet")
        {
            ArgumentList =
            {
                Path.Combine(AppContext.BaseDirectory, "publishgate.dll"),
                "serve",
                "--data",
                dataFolder,
                "--port",
                "0",
            },
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetTempPath(),
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        var process = Process.Start(start)!;
        var lines = new List<string>();
        var listening = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        var drain = Task.WhenAll(
            DrainAsync(process.StandardOutput, lines, listening),
            DrainAsync(process.StandardError, lines, listening)
        );
        var first = await Task.WhenAny(listening.Task, process.WaitForExitAsync(), Task.Delay(TimeSpan.FromMinutes(1)));
        if (first != listening.Task)
        {
            process.Kill();
            throw new InvalidOperationException($"The gate did not start: {string.Join('\n', lines)}");
        }

        return new ServeProcess(process, await listening.Task, dataFolder, lines, drain);
    }

    /// <summary>Ends it as <c>kill -9</c> does: without a chance to tidy up.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        await _drain;
    }

    /// <summary>Publishes a page that is in staging; null if the gate is gone.</summary>
    public async Task<JsonObject?> PublishAsync(string id, string revision, string page, int waitSeconds = 0)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/publications");
        request.Content = JsonContent.Create(
            new
            {
                id,
                revision,
                page = new { path = page },
            }
        );
        if (waitSeconds > 0)
        {
            request.Headers.Add("Prefer", $"wait={waitSeconds}");
        }

        try
        {
            using var response = await Http.SendAsync(request);
            return await response.Content.ReadFromJsonAsync<JsonObject>();
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException)
        {
            return null;
        }
    }

    /// <summary>The state of a publication's latest revision.</summary>
    public async Task<string> StateAsync(string id)
    {
        using var response = await Http.GetAsync(new Uri($"/api/publications/{id}", UriKind.Relative));
        return (await response.Content.ReadFromJsonAsync<JsonObject>())?["state"]?.ToString()
            ?? response.StatusCode.ToString();
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        if (!_process.HasExited)
        {
            await KillAsync();
        }

        _process.Dispose();
    }

    private static async Task DrainAsync(StreamReader reader, List<string> lines, TaskCompletionSource<Uri> listening)
    {
        const string Announcement = "PublishGate listens on ";
        while (await reader.ReadLineAsync() is { } line)
        {
            lock (lines)
            {
                lines.Add(line);
            }

            if (line.StartsWith(Announcement, StringComparison.Ordinal))
            {
                listening.TrySetResult(new Uri(line[Announcement.Length..]));
            }
        }
    }
}
