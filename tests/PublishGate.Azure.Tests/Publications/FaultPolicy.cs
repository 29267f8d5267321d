using Azure.Core;
using Azure.Core.Pipeline;

namespace PublishGate.Azure.Tests.Publications;

/// <summary>Lets something happen at one request of many, before the service sees it or after it has answered.</summary>
internal sealed class FaultPolicy(int at, bool isAfter, Exception fault) : HttpPipelinePolicy
{
    private int _requests;

    public int Requests => Volatile.Read(ref _requests);

    /// <summary>Whether it happened.</summary>
    public bool Happened => Requests >= at;

    /// <summary>After a death nothing else happens either.</summary>
    public bool IsForEver { get; init; }

    public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        var number = Interlocked.Increment(ref _requests);
        if ((number == at && !isAfter) || (number > at && IsForEver))
        {
            throw fault;
        }

        await ProcessNextAsync(message, pipeline);
        if (number == at)
        {
            throw fault;
        }
    }

    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) =>
        throw new NotSupportedException();
}
