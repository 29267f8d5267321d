using System.Diagnostics;
using PublishGate.Scanning;
using PublishGate.Scanning.Content;
using PublishGate.Scanning.Reports;

namespace PublishGate.Evaluation.Fuzzing;

/// <summary>Scans a mutant and says what is wrong with how that went, or nothing.</summary>
internal sealed class FuzzOracle(Scanner scanner)
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(2);
    private const long MostMemory = 256 * 1024 * 1024;
    private const int Retries = 3;

    public string? Complaint(FuzzSeed seed, byte[] mutant, bool isCut)
    {
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var start = Stopwatch.GetTimestamp();
        Report report;
        try
        {
            report = scanner.Scan(new MemoryContent(mutant), seed.Name);
        }
        // What the scanner lets out is what this looks for.
        catch (Exception exception)
        {
            return $"throws {exception.GetType().Name}";
        }

        var time = Stopwatch.GetElapsedTime(start);
        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        return Failure(report)
            ?? (time > Longest ? Slowness(seed, mutant) : null)
            ?? (allocated > MostMemory ? Memory(seed, mutant) : null)
            ?? (isCut ? Forgotten(seed, mutant.Length, report) : null);
    }

    private static string? Failure(Report report) =>
        report.Gaps.FirstOrDefault(gap => gap.Reason is GapReason.Failed or GapReason.TimedOut) is { } gap
            ? $"{gap.Reason} at {gap.Place}: {gap.Message}"
            : null;

    /// <summary>Others use the machine too, so the time of the processor counts, and the fastest of several scans.</summary>
    private string? Slowness(FuzzSeed seed, byte[] mutant)
    {
        var fastest = Enumerable.Range(0, Retries).Min(_ => ProcessorTime(seed, mutant));
        return fastest > Longest ? $"takes {fastest.TotalSeconds:0.0} s" : null;
    }

    private TimeSpan ProcessorTime(FuzzSeed seed, byte[] mutant)
    {
        var before = Environment.CpuUsage.TotalTime;
        scanner.Scan(new MemoryContent(mutant), seed.Name);
        return Environment.CpuUsage.TotalTime - before;
    }

    /// <summary>Only a scan that allocates more in total can hold more at once; it is watched while it runs again.</summary>
    private string? Memory(FuzzSeed seed, byte[] mutant)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var most = before;
        using var isDone = new ManualResetEventSlim();
        var watch = new Thread(() =>
        {
            while (!isDone.Wait(1))
            {
                most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: false));
            }
        });
        watch.Start();
        scanner.Scan(new MemoryContent(mutant), seed.Name);
        isDone.Set();
        watch.Join();
        return most - before > MostMemory ? $"grows by {(most - before) >> 20} MB" : null;
    }

    /// <summary>A cut file is clean although the whole one is not.</summary>
    /// <remarks>
    /// Many formats have no end that could be missed (streams of frames), so a file of unknown
    /// <see cref="FuzzSeed.CompleteLength"/> is blamed only if what held it still stands before the cut; and a text not even
    /// then, since the words around it tell what a name or number is.
    /// </remarks>
    private static string? Forgotten(FuzzSeed seed, int length, Report report)
    {
        if (report.Verdict != Verdict.Release)
        {
            return null;
        }

        if (length < seed.CompleteLength)
        {
            return $"cut to {length} of {seed.Bytes.Length} bytes, and clean";
        }

        if (IsText(seed.Report.MediaType))
        {
            return null;
        }

        var gone = seed.Report.Findings.FirstOrDefault(finding =>
            finding.Severity == Severity.Block && finding.At.Offset + (finding.At.Length ?? 0) < length
        );
        return gone is null
            ? null
            : $"cut to {length} of {seed.Bytes.Length} bytes, and {gone.Rule} is no longer found";
    }

    private static bool IsText(string mediaType) =>
        mediaType.StartsWith("text/", StringComparison.Ordinal)
        || mediaType is "application/json" or "message/rfc822" or "application/xhtml+xml";
}
