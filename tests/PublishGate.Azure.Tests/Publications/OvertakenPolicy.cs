using Azure.Core;
using Azure.Core.Pipeline;

namespace PublishGate.Azure.Tests.Publications;

/// <summary>Loses the answer to one request, and lets another writer act before it is sent again.</summary>
internal sealed class OvertakenPolicy(int at, Func<Task> meanwhile) : HttpPipelinePolicy
{
    private int _requests;

    public bool Happened => Volatile.Read(ref _requests) >= at;

    public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        var number = Interlocked.Increment(ref _requests);
        await ProcessNextAsync(message, pipeline);
        if (number == at)
        {
            await meanwhile();
            throw new IOException("The answer was lost.");
        }
    }

    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) =>
        throw new NotSupportedException();
}
