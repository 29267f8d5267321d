using Azure.Core.Pipeline;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Microsoft.Extensions.Logging.Abstractions;
using PublishGate.Azure.Publications;
using PublishGate.Azure.Tests.Azurites;
using PublishGate.Contracts;

namespace PublishGate.Azure.Tests.Publications;

/// <summary>Tables and a container of one test, with what opens stores on them.</summary>
internal sealed record TestTables(string Publications, string Lookups, BlobContainerClient Documents)
{
    public TestClock Clock { get; } = new();

    public RecordingSender Sender { get; } = new();

    public static async Task<TestTables> CreateAsync() =>
        new(
            (await SharedAzurite.NewTableAsync()).Name,
            (await SharedAzurite.NewTableAsync()).Name,
            await SharedAzurite.NewContainerAsync()
        );

    public async Task<TablePublications> OpenAsync(HttpPipelinePolicy? policy = null, TimeProvider? time = null) =>
        new(
            await SharedAzurite.TableAsync(Publications, policy),
            await SharedAzurite.TableAsync(Lookups, policy),
            await SharedAzurite.ContainerAsync(Documents.Name, policy),
            Sender,
            time ?? Clock,
            NullLogger<TablePublications>.Instance
        );

    public async Task<List<TableEntity>> RowsAsync(string table)
    {
        var rows = new List<TableEntity>();
        await foreach (var row in (await SharedAzurite.TableAsync(table)).QueryAsync<TableEntity>())
        {
            rows.Add(row);
        }

        return rows;
    }
}
