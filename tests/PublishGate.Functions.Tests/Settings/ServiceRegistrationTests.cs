using System.Net;
using Microsoft.Extensions.DependencyInjection;
using PublishGate.Functions.Alerts;
using PublishGate.Functions.Callbacks;
using PublishGate.Functions.Settings;

namespace PublishGate.Functions.Tests.Settings;

public sealed class ServiceRegistrationTests
{
    [Theory]
    [InlineData(nameof(CmsCallbacks))]
    [InlineData(nameof(IAlertChannel))]
    public async Task Clients_AnsweredWithARedirect_DoNotFollowIt(string client)
    {
        var settings = new PublishGateSettings { SlackWebhookUrl = new Uri("https://hooks.example/services/x") };
        await using var services = new ServiceCollection().AddPublishGate(settings).BuildServiceProvider();
        using var listener = Listen(out var address);
        using var http = services.GetRequiredService<IHttpClientFactory>().CreateClient(client);
        using var content = new StringContent("{}");

        var answer = http.PostAsync(address, content);
        var asked = await listener.GetContextAsync();
        asked.Response.Redirect(new Uri(address, "elsewhere").ToString());
        asked.Response.StatusCode = (int)HttpStatusCode.TemporaryRedirect;
        asked.Response.Close();

        using var response = await answer.WaitAsync(TimeSpan.FromSeconds(30));
        Assert.Equal(HttpStatusCode.TemporaryRedirect, response.StatusCode);
    }

    private static HttpListener Listen(out Uri address)
    {
        for (var port = 42_000; ; port++)
        {
            var listener = new HttpListener();
            address = new Uri($"http://localhost:{port}/");
            listener.Prefixes.Add(address.ToString());
            try
            {
                listener.Start();
                return listener;
            }
            catch (HttpListenerException) when (port < 42_100)
            {
                listener.Close();
            }
        }
    }
}
