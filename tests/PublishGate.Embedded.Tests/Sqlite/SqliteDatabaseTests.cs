using Microsoft.Data.Sqlite;
using PublishGate.Embedded.Sqlite;
using PublishGate.Gate.Ports;

namespace PublishGate.Embedded.Tests.Sqlite;

public sealed class SqliteDatabaseTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Delete();

    [Fact]
    public async Task Open_WhileOpen_IsRefusedAndTheFirstGoesOn()
    {
        await using var first = SqliteDatabase.Open(_folder.Path);

        var refusal = Assert.Throws<IOException>(() => SqliteDatabase.Open(_folder.Path));

        Assert.Contains("another process", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(1, await WriteAsync(first, "INSERT INTO uploads VALUES ('a', 1, 1)"));
    }

    [Fact]
    public async Task Open_NewFolder_HasRightsForItsOwnerOnly()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var folder = Path.Combine(_folder.Path, "data");
        await using var database = SqliteDatabase.Open(folder);
        await WriteAsync(database, "INSERT INTO uploads VALUES ('a', 1, 1)");

        Assert.Equal(
            UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute,
            File.GetUnixFileMode(folder)
        );
        var files = Directory.GetFiles(folder);
        Assert.True(files.Length >= 3, "The write-ahead log is a file too.");
        Assert.All(
            files,
            file => Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, new FileInfo(file).UnixFileMode)
        );
    }

    [Fact]
    public async Task Read_NoConnectionCanBeMade_IsAFailureOfTheStore()
    {
        await using var database = SqliteDatabase.Open(_folder.Path);
        File.Delete(Path.Combine(_folder.Path, SqliteDatabase.FileName));
        Directory.CreateDirectory(Path.Combine(_folder.Path, SqliteDatabase.FileName));

        Assert.ThrowsAny<IOException>(() =>
            database.Read(statements => statements.All("SELECT 1", row => row.GetInt64(0)), default)
        );
    }

    [Fact]
    public async Task Open_DatabaseOfANewerProgram_IsRefused()
    {
        await SqliteDatabase.Open(_folder.Path).DisposeAsync();
        using (
            var connection = new SqliteConnection($"Data Source={_folder.Path}/{SqliteDatabase.FileName};Pooling=False")
        )
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA user_version = 999";
            command.ExecuteNonQuery();
        }

        Assert.Throws<InvalidDataException>(() => SqliteDatabase.Open(_folder.Path));
    }

    [Fact]
    public void Open_FileThatIsNoDatabase_IsRefused()
    {
        File.WriteAllText(Path.Combine(_folder.Path, SqliteDatabase.FileName), new string('x', 5000));

        var failure = Assert.Throws<StorageFailedException>(() => SqliteDatabase.Open(_folder.Path));

        Assert.Contains("backup", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Write_OneOfManyFails_TakesNothingOfTheOthersWithIt()
    {
        await using var database = SqliteDatabase.Open(_folder.Path);
        var writes = Enumerable
            .Range(0, 500)
            .Select(i =>
                database.WriteAsync(
                    statements =>
                    {
                        statements.Run("INSERT INTO uploads VALUES ($1, 1, 1)", $"{i}");
                        return i % 7 == 0 ? throw new InvalidOperationException("no") : i;
                    },
                    default
                )
            )
            .ToList();

        for (var i = 0; i < writes.Count; i++)
        {
            if (i % 7 == 0)
            {
                await Assert.ThrowsAsync<InvalidOperationException>(() => writes[i]);
            }
            else
            {
                Assert.Equal(i, await writes[i]);
            }
        }

        var stored = database.Read(
            statements => statements.All("SELECT path FROM uploads", row => row.GetString(0)),
            default
        );
        Assert.Equal(500 - 72, stored.Count);
        Assert.DoesNotContain("7", stored);
    }

    [Fact]
    public async Task Write_RefusedByTheDatabase_IsAnIOException()
    {
        await using var database = SqliteDatabase.Open(_folder.Path);
        await WriteAsync(database, "INSERT INTO uploads VALUES ('a', 1, 1)");

        await Assert.ThrowsAsync<IOException>(() => WriteAsync(database, "INSERT INTO uploads VALUES ('a', 2, 2)"));
    }

    private static Task<int> WriteAsync(SqliteDatabase database, string sql) =>
        database.WriteAsync(statements => statements.Run(sql), default);
}
