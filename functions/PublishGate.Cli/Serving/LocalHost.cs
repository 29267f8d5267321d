using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using PublishGate.Embedded.Files;
using PublishGate.Embedded.Messaging;
using PublishGate.Embedded.Sqlite;
using PublishGate.Functions.Alerts;
using PublishGate.Functions.Http;
using PublishGate.Functions.Settings;
using PublishGate.Gate.Ports;
using PublishGate.Gate.Telemetry;
using PublishGate.Scanning;
using PublishGate.Scanning.Fingerprints;
using PublishGate.Scanning.Policies;

namespace PublishGate.Cli.Serving;

/// <summary>The function classes on one machine: SQLite, files, and Kestrel on the loopback address.</summary>
internal sealed class LocalHost : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly SqliteDatabase _database;

    private LocalHost(WebApplication app, SqliteDatabase database, FunctionKey key)
    {
        _app = app;
        _database = database;
        Key = key;
    }

    /// <summary>Address of the API, such as <c>http://127.0.0.1:7071</c>.</summary>
    public Uri Address =>
        new(_app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());

    public FunctionKey Key { get; }

    /// <summary>Starts the gate; it works until it is disposed.</summary>
    /// <param name="options">Where it keeps its data and listens.</param>
    /// <param name="settings">Checked settings.</param>
    /// <param name="policy">The policy that scans run under.</param>
    /// <param name="alerts">Where alerts go instead of Slack or the output; null for what the settings say.</param>
    /// <param name="cancellation">Ends the start.</param>
    /// <param name="adapters">Registers other stores in place of SQLite's and the folders'; null for none.</param>
    public static async Task<LocalHost> StartAsync(
        ServeOptions options,
        PublishGateSettings settings,
        Policy policy,
        IAlertChannel? alerts,
        CancellationToken cancellation,
        Action<IServiceCollection>? adapters = null
    )
    {
        var database = SqliteDatabase.Open(options.DataFolder);
        var key = FunctionKey.Load(options.DataFolder);
        var builder = WebApplication.CreateSlimBuilder();
        Configure(builder, options.Port);
        AddAdapters(builder.Services, options, database);
        adapters?.Invoke(builder.Services);
        builder.Services.AddSingleton(new Scanner(policy, FingerprinterOf(options, settings), TimeProvider.System));
        builder.Services.AddPublishGate(Complete(options, settings));
        if (alerts is not null)
        {
            builder.Services.AddSingleton(alerts);
        }

        builder.Services.AddHostedService<TopicHost>().AddHostedService<StagingHost>().AddHostedService<TimerHost>();
        var app = builder.Build();
        app.UseExceptionHandler(errors => errors.Run(AnswerFailureAsync));
        app.MapFunctions(key);
        await app.StartAsync(cancellation);
        return new LocalHost(app, database, key);
    }

    /// <summary>Works until the caller cancels or the process is asked to end.</summary>
    public Task WaitAsync(CancellationToken cancellation) => ((IHost)_app).WaitForShutdownAsync(cancellation);

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
        await _database.DisposeAsync();
    }

    private static void Configure(WebApplicationBuilder builder, int port)
    {
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            // Both loopback addresses; a free port can be chosen on one address only.
            if (port == 0)
            {
                kestrel.Listen(IPAddress.Loopback, port);
            }
            else
            {
                kestrel.ListenLocalhost(port);
            }

            // Each function bounds what it reads, and answers what is too large with a problem that names the limit.
            kestrel.Limits.MaxRequestBodySize = null;
            kestrel.AddServerHeader = false;
        });
        builder.Logging.ClearProviders();
        builder.Logging.AddSimpleConsole(console => console.SingleLine = true);
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning);
        builder.Logging.AddFilter("Microsoft.AspNetCore.Diagnostics", LogLevel.None);
    }

    private static void AddAdapters(IServiceCollection services, ServeOptions options, SqliteDatabase database)
    {
        var topic = new SqliteTopic(database, TimeProvider.System);
        services
            .AddSingleton(TimeProvider.System)
            .AddSingleton(database)
            .AddSingleton(topic)
            .AddSingleton<IMessageSender>(topic)
            .AddSingleton<IPublicationStore>(new SqlitePublications(database, topic))
            .AddSingleton<IReportStore>(new SqliteReports(database));
        var content = new FileContentStore(
            Path.Combine(options.DataFolder, "staged"),
            Path.Combine(options.DataFolder, "public")
        );
        services
            .AddSingleton<IContentStore>(content)
            .AddSingleton(new StagingWatcher(content, database, TimeProvider.System));
    }

    private static Fingerprinter FingerprinterOf(ServeOptions options, PublishGateSettings settings) =>
        new(
            settings.FingerprintKey is { } key
                ? key.Span
                : Convert.FromHexString(KeyFile.Load(Path.Combine(options.DataFolder, "fingerprint-key")))
        );

    private static PublishGateSettings Complete(ServeOptions options, PublishGateSettings settings) =>
        settings with
        {
            CallbackSecret = settings.CallbackSecret.IsEmpty
                ? SecretText.Read(
                    KeyFile.Load(
                        Path.Combine(options.DataFolder, "callback-secret"),
                        bytes => SecretText.WebhookPrefix + Convert.ToBase64String(bytes)
                    )
                )
                : settings.CallbackSecret,
            LinkTemplate = settings.LinkTemplate ?? $"http://localhost:{options.Port}{PublishGateSettings.DefaultLink}",
        };

    private static async Task AnswerFailureAsync(HttpContext context)
    {
        var exception = context.Features.Get<IExceptionHandlerFeature>()?.Error;
        var logger = context.RequestServices.GetRequiredService<ILogger<LocalHost>>();
        HostLog.RequestFailed(logger, exception is null ? "no exception" : Failure.NameOf(exception));
        await HttpHost.ExecuteAsync(Problems.Failed(exception as StorageFailedException), context);
    }
}
