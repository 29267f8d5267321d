using Microsoft.Extensions.DependencyInjection;
using PublishGate.Functions.Alerts;
using PublishGate.Functions.Callbacks;
using PublishGate.Functions.Deliveries;
using PublishGate.Functions.Http;
using PublishGate.Functions.Slack;
using PublishGate.Functions.Triggers;
using PublishGate.Gate.Artifacts;
using PublishGate.Gate.Assessments;
using PublishGate.Gate.Deciding;
using PublishGate.Gate.Overriding;
using PublishGate.Gate.Rescans;
using PublishGate.Gate.Submissions;
using PublishGate.Gate.Sweeping;

namespace PublishGate.Functions.Settings;

/// <summary>Everything but the ports, the scanner and the clock, which the host brings.</summary>
public static class ServiceRegistration
{
    private static readonly TimeSpan HttpTimeout = TimeSpan.FromSeconds(30);

    public static IServiceCollection AddPublishGate(this IServiceCollection services, PublishGateSettings settings)
    {
        services.AddSingleton(settings).AddSingleton(settings.Gate);
        services
            .AddSingleton<Submitter>()
            .AddSingleton<ArtifactScans>()
            .AddSingleton<GateKeeper>()
            .AddSingleton<Rescanner>()
            .AddSingleton<Overrides>()
            .AddSingleton<Leftovers>()
            .AddSingleton<Sweep>()
            .AddSingleton<Assessor>();
        services.AddSingleton<MessageText>().AddSingleton<MessageHandling>().AddSingleton<DeadMessages>();
        services
            .AddSingleton<PublishRequests>()
            .AddSingleton<PublicationQueries>()
            .AddSingleton<OverrideRequests>()
            .AddSingleton<RescanRequests>()
            .AddTransient<EditorAlerts>();
        AddClient(services.AddHttpClient<CmsCallbacks>());
        if (settings.SlackWebhookUrl is null)
        {
            services.AddSingleton<IAlertChannel>(new PrintedAlerts(Console.Out));
        }
        else
        {
            AddClient(services.AddHttpClient<IAlertChannel, SlackAlerts>());
        }

        return services.AddTriggers();
    }

    // A webhook's address is a secret, and the client's own log lines would tell it. A redirect would carry what is sent
    // to an address that nobody named.
    private static void AddClient(IHttpClientBuilder client) =>
        client
            .ConfigureHttpClient(http => http.Timeout = HttpTimeout)
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false })
            .RemoveAllLoggers();

    private static IServiceCollection AddTriggers(this IServiceCollection services) =>
        services
            .AddTransient<ScanAsset>()
            .AddTransient<PublishPage>()
            .AddTransient<GetPublication>()
            .AddTransient<ListPublications>()
            .AddTransient<OverrideFindings>()
            .AddTransient<Rescan>()
            .AddTransient<Health>()
            .AddTransient<ScanPage>()
            .AddTransient<ScanPublicationAsset>()
            .AddTransient<GateFunction>()
            .AddTransient<AlertEditors>()
            .AddTransient<NotifyCms>()
            .AddTransient<HoldDeadPage>()
            .AddTransient<HoldDeadAsset>()
            .AddTransient<HoldDeadResult>()
            .AddTransient<SweepOverdue>()
            .AddTransient<RescanReleased>();
}
