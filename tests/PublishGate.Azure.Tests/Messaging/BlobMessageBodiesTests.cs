using PublishGate.Azure.Messaging;
using PublishGate.Azure.Tests.Azurites;

namespace PublishGate.Azure.Tests.Messaging;

public sealed class BlobMessageBodiesTests
{
    [AzuriteFact]
    public async Task Keep_AnyBody_IsReadBackByItsClaimCheck()
    {
        var bodies = new BlobMessageBodies(await SharedAzurite.NewContainerAsync());
        var body = new string('Ж', 400_000);

        var claimCheck = await bodies.KeepAsync(body, default);

        Assert.Equal(claimCheck, await bodies.KeepAsync(body, default));
        Assert.Equal(body, await bodies.ReadAsync(claimCheck, default));
    }

    [AzuriteFact]
    public async Task Read_NothingKept_IsAnIOException()
    {
        var bodies = new BlobMessageBodies(await SharedAzurite.NewContainerAsync());

        await Assert.ThrowsAsync<IOException>(() => bodies.ReadAsync(new string('0', 64), default));
    }

    [AzuriteFact]
    public async Task Read_BodyWasReplaced_IsAnIOException()
    {
        var container = await SharedAzurite.NewContainerAsync();
        var bodies = new BlobMessageBodies(container);
        var claimCheck = await bodies.KeepAsync("kept", default);
        await container.GetBlobClient(claimCheck).UploadAsync(BinaryData.FromString("other"), overwrite: true);

        await Assert.ThrowsAsync<IOException>(() => bodies.ReadAsync(claimCheck, default));
    }
}
