namespace PublishGate.Embedded.Tests;

/// <summary>A folder of its own for one test, which deletes it at its end.</summary>
internal sealed class TestFolder
{
    public string Path { get; } = Directory.CreateTempSubdirectory("publishgate-test-").FullName;

    public void Delete() => Directory.Delete(Path, recursive: true);
}
