using PublishGate.Contracts;
using PublishGate.Gate.Ports;
using PublishGate.Gate.Tests.Worlds;

namespace PublishGate.Gate.Tests.Ports;

/// <summary>The stand-ins of the property tests keep the same contracts as the real adapters.</summary>
public sealed class MemoryReportsTests : ReportStoreContract
{
    protected override IReportStore Store { get; } = new MemoryReports(new Faults());
}

public sealed class MemoryContentTests : ContentStoreContract
{
    protected override IContentStore Store { get; } = new MemoryContent(new Faults());
}

public sealed class MemoryPublicationsTests : PublicationStoreContract
{
    private readonly MemoryBus _bus = new(new Faults());
    private int _received;

    public MemoryPublicationsTests() => Store = new MemoryPublications(new Faults(), _bus);

    protected override IPublicationStore Store { get; }

    protected override Task CrashAsync() => Task.CompletedTask;

    protected override Task<IReadOnlyList<string>> ReceiveAllAsync()
    {
        var ids = _bus.All.Skip(_received).Select(message => message.Id).ToList();
        _received = _bus.All.Count;
        return Task.FromResult<IReadOnlyList<string>>(ids);
    }
}
