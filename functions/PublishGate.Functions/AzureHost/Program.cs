using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.Hosting;
using PublishGate.Functions.AzureHost;

// The Functions app: the same function classes as on one machine, over Azure's storage and topics.
var builder = FunctionsApplication.CreateBuilder(args);
builder.ConfigureFunctionsWebApplication();
builder.UseMiddleware<FailureMiddleware>();
builder.Services.AddAzureHost(builder.Configuration);
builder.Build().Run();
