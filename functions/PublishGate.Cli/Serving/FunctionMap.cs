using Azure.Messaging.ServiceBus;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.DependencyInjection;
using PublishGate.Functions.Triggers;
using PublishGate.Gate.Messages;

namespace PublishGate.Cli.Serving;

/// <summary>Every function, and what runs it on one machine. A test compares it with the functions' attributes.</summary>
internal static class FunctionMap
{
    public static IReadOnlyList<HttpFunction> Http { get; } =
    [
        new(
            nameof(PublishPage),
            "post",
            "publications",
            AuthorizationLevel.Function,
            (services, request, cancellation) =>
                services.GetRequiredService<PublishPage>().RunAsync(request, cancellation)
        ),
        new(
            nameof(ListPublications),
            "get",
            "publications",
            AuthorizationLevel.Function,
            (services, request, cancellation) =>
                services.GetRequiredService<ListPublications>().RunAsync(request, cancellation)
        ),
        new(
            nameof(GetPublication),
            "get",
            "publications/{id}",
            AuthorizationLevel.Function,
            (services, request, cancellation) =>
                services.GetRequiredService<GetPublication>().RunAsync(request, IdOf(request), cancellation)
        ),
        new(
            nameof(OverrideFindings),
            "post",
            "publications/{id}/overrides",
            AuthorizationLevel.Function,
            (services, request, cancellation) =>
                services.GetRequiredService<OverrideFindings>().RunAsync(request, IdOf(request), cancellation)
        ),
        new(
            nameof(Rescan),
            "post",
            "rescans",
            AuthorizationLevel.Function,
            (services, request, cancellation) => services.GetRequiredService<Rescan>().RunAsync(request, cancellation)
        ),
        new(
            nameof(Health),
            "get",
            "health",
            AuthorizationLevel.Anonymous,
            (services, request, cancellation) => services.GetRequiredService<Health>().RunAsync(request, cancellation)
        ),
    ];

    public static IReadOnlyList<TopicFunction> Topic { get; } =
    [
        new(
            nameof(ScanPage),
            Topics.ScanRequests,
            Topics.Pages,
            HasSessions: false,
            (services, message, actions, cancellation) =>
                services.GetRequiredService<ScanPage>().RunAsync(message, actions, cancellation)
        ),
        new(
            nameof(ScanPublicationAsset),
            Topics.ScanRequests,
            Topics.Assets,
            HasSessions: false,
            (services, message, actions, cancellation) =>
                services.GetRequiredService<ScanPublicationAsset>().RunAsync(message, actions, cancellation)
        ),
        new(
            "Gate",
            Topics.ScanResults,
            Topics.Gate,
            HasSessions: true,
            (services, message, actions, cancellation) =>
                services.GetRequiredService<GateFunction>().RunAsync(message, actions, cancellation)
        ),
        new(
            nameof(AlertEditors),
            Topics.GateDecisions,
            Topics.Alerts,
            HasSessions: true,
            (services, message, actions, cancellation) =>
                services.GetRequiredService<AlertEditors>().RunAsync(message, actions, cancellation)
        ),
        new(
            nameof(NotifyCms),
            Topics.GateDecisions,
            Topics.Callbacks,
            HasSessions: true,
            (services, message, actions, cancellation) =>
                services.GetRequiredService<NotifyCms>().RunAsync(message, actions, cancellation)
        ),
        new(
            nameof(HoldDeadPage),
            Topics.ScanRequests,
            Topics.Pages + Topics.Dead,
            HasSessions: false,
            (services, message, actions, cancellation) =>
                services.GetRequiredService<HoldDeadPage>().RunAsync(message, actions, cancellation)
        ),
        new(
            nameof(HoldDeadAsset),
            Topics.ScanRequests,
            Topics.Assets + Topics.Dead,
            HasSessions: false,
            (services, message, actions, cancellation) =>
                services.GetRequiredService<HoldDeadAsset>().RunAsync(message, actions, cancellation)
        ),
        new(
            nameof(HoldDeadResult),
            Topics.ScanResults,
            Topics.Gate + Topics.Dead,
            HasSessions: false,
            (services, message, actions, cancellation) =>
                services.GetRequiredService<HoldDeadResult>().RunAsync(message, actions, cancellation)
        ),
    ];

    public static IReadOnlyList<BlobFunction> Blob { get; } =
    [
        new(
            nameof(ScanAsset),
            "staged/{name}",
            (services, name, cancellation) =>
                services.GetRequiredService<ScanAsset>().RunAsync(Stream.Null, name, cancellation)
        ),
    ];

    public static IReadOnlyList<TimerFunction> Timer { get; } =
    [
        new(
            nameof(SweepOverdue),
            SweepOverdue.Schedule,
            RunOnStartup: true,
            (services, cancellation) =>
                services.GetRequiredService<SweepOverdue>().RunAsync(new TimerInfo(), cancellation)
        ),
        new(
            nameof(RescanReleased),
            RescanReleased.Schedule,
            RunOnStartup: false,
            (services, cancellation) =>
                services.GetRequiredService<RescanReleased>().RunAsync(new TimerInfo(), cancellation)
        ),
    ];

    private static string IdOf(HttpRequest request) => (string)request.RouteValues["id"]!;

    /// <summary>A function that answers requests to <c>/api/{Route}</c>.</summary>
    internal sealed record HttpFunction(
        string Name,
        string Method,
        string Route,
        AuthorizationLevel Level,
        Func<IServiceProvider, HttpRequest, CancellationToken, Task<IActionResult>> RunAsync
    );

    /// <summary>A function that handles a subscription's messages.</summary>
    internal sealed record TopicFunction(
        string Name,
        string Topic,
        string Subscription,
        bool HasSessions,
        Func<IServiceProvider, ServiceBusReceivedMessage, ServiceBusMessageActions, CancellationToken, Task> RunAsync
    );

    /// <summary>A function that handles new and changed files of a folder.</summary>
    internal sealed record BlobFunction(
        string Name,
        string Path,
        Func<IServiceProvider, string, CancellationToken, Task> RunAsync
    );

    /// <summary>A function that runs on a schedule.</summary>
    internal sealed record TimerFunction(
        string Name,
        string Schedule,
        bool RunOnStartup,
        Func<IServiceProvider, CancellationToken, Task> RunAsync
    );
}
