using Microsoft.Data.Sqlite;
using PublishGate.Gate.Ports;

namespace PublishGate.Embedded;

/// <summary>Turns what the disk and the database throw into what the ports promise: an <see cref="IOException"/>.</summary>
internal static class DiskFailure
{
    private const string Full =
        "a full disk, or no quota left, where the data folder is: free some space, then ask for a re-scan of what was held";

    private const string NoRight =
        "no right to read or write in the data folder: give it to the user that the gate runs as, then ask for a re-scan of what was held";

    private const string Damaged = "a damaged database: stop the gate, and bring the data folder back from a backup";

    // Result codes of SQLite (https://www.sqlite.org/rescode.html).
    private const int Permission = 3;
    private const int ReadOnly = 8;
    private const int Corrupt = 11;
    private const int NoSpace = 13;
    private const int CannotOpen = 14;
    private const int NotADatabase = 26;

    // errno of Linux and macOS, where it is the result of an IOException: ENOSPC, EROFS, EDQUOT.
    private const int PosixNoSpace = 28;
    private const int PosixReadOnly = 30;
    private const int LinuxNoQuota = 122;
    private const int MacNoQuota = 69;

    // HRESULT of ERROR_HANDLE_DISK_FULL, ERROR_DISK_FULL and ERROR_WRITE_PROTECT (Windows).
    private const int WindowsHandleFull = unchecked((int)0x80070027);
    private const int WindowsFull = unchecked((int)0x80070070);
    private const int WindowsReadOnly = unchecked((int)0x80070013);

    /// <summary>Whether the disk or the database failed, and not the code.</summary>
    public static bool IsFailure(Exception exception) =>
        exception is IOException or UnauthorizedAccessException or SqliteException;

    /// <summary>The same failure, with its cause and its remedy where they are known.</summary>
    public static IOException Of(Exception exception, string otherwise) =>
        CauseOf(exception) is { } cause
            ? new StorageFailedException(cause, exception)
            : new IOException(otherwise, exception);

    private static string? CauseOf(Exception exception) =>
        exception switch
        {
            SqliteException { SqliteErrorCode: NoSpace } => Full,
            SqliteException { SqliteErrorCode: Permission or ReadOnly or CannotOpen } => NoRight,
            SqliteException { SqliteErrorCode: Corrupt or NotADatabase } => Damaged,
            UnauthorizedAccessException => NoRight,
            IOException { HResult: WindowsFull or WindowsHandleFull } => Full,
            IOException { HResult: WindowsReadOnly } => NoRight,
            IOException { HResult: PosixNoSpace } when !OperatingSystem.IsWindows() => Full,
            IOException { HResult: PosixReadOnly } when !OperatingSystem.IsWindows() => NoRight,
            IOException { HResult: LinuxNoQuota } when OperatingSystem.IsLinux() => Full,
            IOException { HResult: MacNoQuota } when OperatingSystem.IsMacOS() => Full,
            _ => null,
        };
}
