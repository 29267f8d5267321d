using PublishGate.Embedded.Sqlite;

namespace PublishGate.Embedded.Files;

/// <summary>Which versions of which uploads are handled.</summary>
internal static class UploadRow
{
    public static Dictionary<string, FileVersion> All(Statements statements) =>
        statements
            .All(
                "SELECT path, length, modified FROM uploads",
                row => (Path: row.GetString(0), Version: new FileVersion(row.GetInt64(1), row.GetInt64(2)))
            )
            .ToDictionary(row => row.Path, row => row.Version, StringComparer.Ordinal);

    public static FileVersion? Find(Statements statements, string path) =>
        statements.First<FileVersion?>(
            "SELECT length, modified FROM uploads WHERE path = $1",
            row => new FileVersion(row.GetInt64(0), row.GetInt64(1)),
            path
        );

    public static bool Save(Statements statements, string path, FileVersion version) =>
        statements.Run(
            """
            INSERT INTO uploads (path, length, modified) VALUES ($1, $2, $3)
            ON CONFLICT DO UPDATE SET length = $2, modified = $3
            """,
            path,
            version.Length,
            version.Modified
        ) == 1;

    public static bool Forget(Statements statements, string path) =>
        statements.Run("DELETE FROM uploads WHERE path = $1", path) == 1;
}
