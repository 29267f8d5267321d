using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Routing;
using Microsoft.Azure.Functions.Worker;
using PublishGate.Functions.Http;

namespace PublishGate.Cli.Serving;

/// <summary>Runs HTTP functions as endpoints under <c>/api</c>, as the Functions host does.</summary>
internal static class HttpHost
{
    public static void MapFunctions(this WebApplication app, FunctionKey key)
    {
        foreach (var function in FunctionMap.Http)
        {
            app.MapMethods(
                $"/api/{function.Route}",
                [function.Method.ToUpperInvariant()],
                async context =>
                {
                    var isAllowed =
                        function.Level == AuthorizationLevel.Anonymous
                        || key.Matches(context.Request.Headers[FunctionKey.Header]);
                    var result = isAllowed
                        ? await function.RunAsync(context.RequestServices, context.Request, context.RequestAborted)
                        : Problems.WrongKey();
                    await ExecuteAsync(result, context);
                }
            );
        }

        app.MapFallback(context => ExecuteAsync(Problems.UnknownRoute(), context));
    }

    public static Task ExecuteAsync(IActionResult result, HttpContext context) =>
        result.ExecuteResultAsync(new ActionContext(context, context.GetRouteData(), new ActionDescriptor()));
}
