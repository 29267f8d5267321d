using Azure.Core;
using Azure.Core.Pipeline;

namespace PublishGate.Azure.Tests.Content;

/// <summary>Counts requests and the bytes that they ask for.</summary>
internal sealed class RequestCounter : HttpPipelineSynchronousPolicy
{
    private int _requests;
    private long _bytes;

    public int Requests => _requests;

    public long Bytes => _bytes;

    public override void OnSendingRequest(HttpMessage message)
    {
        Interlocked.Increment(ref _requests);

        // x-ms-range: bytes=0-262143
        if (message.Request.Headers.TryGetValue("x-ms-range", out var range))
        {
            var ends = range["bytes=".Length..].Split('-');
            Interlocked.Add(ref _bytes, long.Parse(ends[1]) - long.Parse(ends[0]) + 1);
        }
    }
}
