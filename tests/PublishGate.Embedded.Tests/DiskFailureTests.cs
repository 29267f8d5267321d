using Microsoft.Data.Sqlite;
using PublishGate.Embedded.Sqlite;
using PublishGate.Gate.Ports;

namespace PublishGate.Embedded.Tests;

/// <summary>A disk that is full or cannot be written: nothing is half stored, and whoever runs the gate is told the fix.</summary>
public sealed class DiskFailureTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Delete();

    [Fact]
    public async Task Write_DatabaseIsFull_SaysSoStoresNothingAndGoesOnWhenThereIsSpace()
    {
        await using var database = SqliteDatabase.Open(_folder.Path);
        await RunAsync(database, "PRAGMA max_page_count = 60");

        var failure = await Assert.ThrowsAsync<StorageFailedException>(() =>
            database.WriteAsync(
                statements =>
                {
                    statements.Run("INSERT INTO uploads VALUES ('small', 1, 1)");
                    return statements.Run("INSERT INTO uploads VALUES ($1, 1, 1)", new string('x', 1_000_000));
                },
                default
            )
        );
        await RunAsync(database, "PRAGMA max_page_count = 100000");
        await RunAsync(database, "INSERT INTO uploads VALUES ('later', 1, 1)");

        Assert.Contains("free some space", failure.Message, StringComparison.Ordinal);
        Assert.Equal(["later"], UploadsOf(database));
    }

    [Fact]
    public async Task Write_DatabaseIsReadOnly_SaysSo()
    {
        await using var database = SqliteDatabase.Open(_folder.Path);
        await RunAsync(database, "PRAGMA query_only = ON");

        var failure = await Assert.ThrowsAsync<StorageFailedException>(() =>
            RunAsync(database, "INSERT INTO uploads VALUES ('a', 1, 1)")
        );

        Assert.Contains("no right", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_DeviceWithoutSpace_IsAFullDisk()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        var failure = Assert.Throws<IOException>(() => File.WriteAllBytes("/dev/full", [1]));

        Assert.IsType<StorageFailedException>(DiskFailure.Of(failure, "other"));
    }

    [Fact]
    public void Of_WhatNobodyCanMend_IsAFailureWithoutARemedy()
    {
        Assert.Equal("other", DiskFailure.Of(new IOException("a name"), "other").Message);
        Assert.IsNotType<StorageFailedException>(DiskFailure.Of(new SqliteException("busy", 5), "other"));
    }

    private static Task<int> RunAsync(SqliteDatabase database, string sql) =>
        database.WriteAsync(
            statements =>
            {
                statements.RunOnce(sql);
                return 0;
            },
            default
        );

    private static List<string> UploadsOf(SqliteDatabase database) =>
        database.Read(statements => statements.All("SELECT path FROM uploads", row => row.GetString(0)), default);
}
