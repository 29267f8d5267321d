using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using PublishGate.Azure.Content;
using PublishGate.Azure.Publications;
using PublishGate.Azure.Reports;
using PublishGate.Azure.Tests.Azurites;
using PublishGate.Azure.Tests.Publications;
using PublishGate.Gate.Ports;

namespace PublishGate.Azure.Tests;

public sealed class AzureStorageRegistrationTests
{
    [Fact]
    public void Add_AddressesOfAnAccount_HasEveryStoreAndCreatesNothing()
    {
        using var provider = Build(
            ("ContentStorage:blobServiceUri", "https://news.blob.core.windows.net"),
            ("ContentStorage:tableServiceUri", "https://news.table.core.windows.net"),
            ("ContentStorage:credential", "managedidentity"),
            ("ContentStorage:clientId", "00000000-0000-0000-0000-000000000001")
        );

        Assert.IsType<BlobContentStore>(provider.GetRequiredService<IContentStore>());
        Assert.IsType<BlobReports>(provider.GetRequiredService<IReportStore>());
        Assert.IsType<TablePublications>(provider.GetRequiredService<IPublicationStore>());
        Assert.Equal("news.blob.core.windows.net", provider.GetRequiredService<BlobServiceClient>().Uri.Host);
        Assert.Equal("news.table.core.windows.net", provider.GetRequiredService<TableServiceClient>().Uri.Host);
        Assert.Empty(provider.GetServices<IHostedService>());
    }

    [Fact]
    public void Add_NothingSet_NamesEverySettingAndWhatToSet()
    {
        var failure = Assert.Throws<InvalidOperationException>(() => Build());

        Assert.Contains(
            "ContentStorage__blobServiceUri is missing: set it to https://ACCOUNT.blob",
            failure.Message,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "ContentStorage__tableServiceUri is missing: set it to https://ACCOUNT.table",
            failure.Message,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData(
        "ContentStorage:blobServiceUri",
        "http://news.blob.core.windows.net",
        "ContentStorage__blobServiceUri is no https address"
    )]
    [InlineData("ContentStorage:tableServiceUri", "news", "ContentStorage__tableServiceUri is no https address")]
    [InlineData("ContentStorage:credential", "key", "ContentStorage__credential can only be managedidentity")]
    [InlineData("ContentStorage", "AccountKey=c2VjcmV0;nonsense", "ContentStorage is no connection string")]
    public void Add_WrongSetting_NamesItAndRepeatsNoSecret(string name, string value, string expected)
    {
        var failure = Assert.Throws<InvalidOperationException>(() =>
            Build(
                ("ContentStorage:blobServiceUri", "https://news.blob.core.windows.net"),
                ("ContentStorage:tableServiceUri", "https://news.table.core.windows.net"),
                (name, value)
            )
        );

        Assert.Contains(expected, failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("c2VjcmV0", failure.ToString(), StringComparison.Ordinal);
    }

    [AzuriteFact]
    public async Task Start_ConnectionString_CreatesWhatIsMissingAndCanBeRepeated()
    {
        await using var azurite = await AzuriteProcess.StartNewAsync();
        for (var i = 0; i < 2; i++)
        {
            await using var provider = Build(("ContentStorage", azurite.ConnectionString));
            await provider.GetServices<IHostedService>().Single().StartAsync(default);
            var blobs = provider.GetRequiredService<BlobServiceClient>();
            var tables = provider.GetRequiredService<TableServiceClient>();

            Assert.Equal(
                StorageNames.Containers.Order(StringComparer.Ordinal),
                await blobs.GetBlobContainersAsync().Select(container => container.Name).ToListAsync()
            );
            Assert.Equal(
                StorageNames.Tables.Order(StringComparer.Ordinal),
                await tables.QueryAsync().Select(table => table.Name).ToListAsync()
            );
        }
    }

    private static ServiceProvider Build(params (string Name, string Value)[] settings)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(
                settings
                    .ToLookup(setting => setting.Name)
                    .Select(same => KeyValuePair.Create(same.Key, (string?)same.Last().Value))
            )
            .Build();
        return new ServiceCollection()
            .AddLogging()
            .AddSingleton(TimeProvider.System)
            .AddSingleton<IMessageSender>(new RecordingSender())
            .AddAzureStorage(configuration)
            .BuildServiceProvider();
    }
}
