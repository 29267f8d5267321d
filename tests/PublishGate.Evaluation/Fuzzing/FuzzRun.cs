using System.Diagnostics;
using PublishGate.Scanning;

namespace PublishGate.Evaluation.Fuzzing;

/// <summary>Fuzzes one family for some time.</summary>
/// <remarks>
/// The mutant under scan is kept in a file, so that one which takes the process down is there afterwards. A mutant is told
/// by the random seed and its number: the same command makes it again.
/// </remarks>
internal sealed class FuzzRun(FuzzFamily family, IReadOnlyList<FuzzSeed> seeds, Scanner scanner, int randomSeed)
{
    private const int MostComplaints = 20;
    private static readonly TimeSpan Hang = TimeSpan.FromSeconds(90);
    private readonly string _folder = Path.Combine(Path.GetTempPath(), "publishgate-fuzz");
    private readonly FuzzOracle _oracle = new(scanner);

    /// <returns>How many mutants were complained of.</returns>
    public int Run(TimeSpan time)
    {
        Directory.CreateDirectory(_folder);
        var current = Path.Combine(_folder, $"{family}-{randomSeed}.current");
        using var watchdog = new Timer(_ => Environment.FailFast($"{family}: no end, see {current}"));
        var start = Stopwatch.GetTimestamp();
        var (cases, complaints) = (0, 0);
        for (; Stopwatch.GetElapsedTime(start) < time && complaints < MostComplaints; cases++)
        {
            var random = new Random(unchecked((randomSeed * 1_000_003) + cases));
            var seed = seeds[random.Next(seeds.Count)];
            var isCut = random.Next(4) == 0;
            var mutant = isCut
                ? seed.Bytes[..random.Next(seed.Bytes.Length)]
                : new Mutator(seeds, random).Change(seed.Bytes);
            File.WriteAllBytes(current, mutant);
            watchdog.Change(Hang, Timeout.InfiniteTimeSpan);
            if (_oracle.Complaint(seed, mutant, isCut) is { } complaint)
            {
                complaints++;
                Complain(seed, mutant, cases, complaint);
            }
        }

        File.Delete(current);
        Console.WriteLine(
            $"{family}: {cases} mutants of {seeds.Count} seeds in {Stopwatch.GetElapsedTime(start).TotalMinutes:0.0} minutes (random seed {randomSeed}), {complaints} complaints"
        );
        return complaints;
    }

    private void Complain(FuzzSeed seed, byte[] mutant, int number, string complaint)
    {
        var file = Path.Combine(_folder, $"{family}-{randomSeed}-{number}{Path.GetExtension(seed.Name)}");
        File.WriteAllBytes(file, mutant);
        Console.WriteLine(
            $"{family} {number}, from {seed.Name} ({seed.Report.MediaType}): {complaint}. Saved as {file}"
        );
    }
}
