using PublishGate.Azure.Reports;
using PublishGate.Azure.Tests.Azurites;
using PublishGate.Contracts;
using PublishGate.Gate.Ports;

namespace PublishGate.Azure.Tests.Reports;

public sealed class BlobReportsTests : ReportStoreContract, IAsyncLifetime
{
    private BlobReports _store = null!;

    protected override IReportStore Store => _store;

    public async Task InitializeAsync() => _store = new BlobReports(await SharedAzurite.NewContainerAsync());

    public Task DisposeAsync() => Task.CompletedTask;

    [AzuriteFact]
    public async Task Find_ContainerMissing_IsAnIOExceptionAndNotAMissingReport()
    {
        var container = await SharedAzurite.NewContainerAsync();
        await container.DeleteAsync();

        await Assert.ThrowsAsync<IOException>(() => new BlobReports(container).FindAsync("0", "r", default));
    }
}
