using System.Text;
using PublishGate.Scanning;
using PublishGate.Scanning.Content;
using PublishGate.Scanning.Tests.Media;

namespace PublishGate.Evaluation.Fuzzing;

/// <summary>Where seeds come from: the samples of the readers' own tests, built in code, or the files of a folder.</summary>
internal static class FuzzSeeds
{
    /// <summary>Larger files are scanned too rarely to find anything in a few minutes.</summary>
    private const int LargestFile = 512 * 1024;

    /// <summary>The sample of every <see cref="HostileBytes"/> test, and pages.</summary>
    public static IEnumerable<FuzzSeed> BuiltInCode(Scanner scanner)
    {
        var tests = typeof(HostileBytes).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(HostileBytes)));
        foreach (
            var test in tests.Where(type => !type.IsAbstract).OrderBy(type => type.FullName, StringComparer.Ordinal)
        )
        {
            var sample = ((HostileBytes)Activator.CreateInstance(test)!).ToSample();
            yield return Of(scanner, sample.Name, sample.Bytes, sample.CompleteLength);
        }

        foreach (var page in PageSeeds.All)
        {
            yield return Of(scanner, "page.html", Encoding.UTF8.GetBytes(page), null);
        }
    }

    public static IEnumerable<FuzzSeed> OfFolder(Scanner scanner, string folder) =>
        from path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        where new FileInfo(path).Length is > 0 and <= LargestFile
        select Of(scanner, Path.GetFileName(path), File.ReadAllBytes(path), null);

    private static FuzzSeed Of(Scanner scanner, string name, byte[] bytes, int? completeLength) =>
        new(name, bytes, scanner.Scan(new MemoryContent(bytes), name), completeLength);
}
