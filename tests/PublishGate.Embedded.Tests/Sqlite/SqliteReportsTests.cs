using PublishGate.Contracts;
using PublishGate.Embedded.Sqlite;
using PublishGate.Gate.Ports;

namespace PublishGate.Embedded.Tests.Sqlite;

public sealed class SqliteReportsTests : ReportStoreContract, IAsyncLifetime
{
    private readonly TestFolder _folder = new();
    private readonly SqliteDatabase _database;

    public SqliteReportsTests()
    {
        _database = SqliteDatabase.Open(_folder.Path);
        Store = new SqliteReports(_database);
    }

    protected override IReportStore Store { get; }

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        await _database.DisposeAsync();
        _folder.Delete();
    }
}
