using PublishGate.Embedded.Files;
using PublishGate.Scanning;
using PublishGate.Scanning.Content;
using PublishGate.Scanning.Reports;

namespace PublishGate.Cli.Scan;

/// <summary>Scans targets side by side; one that cannot be read gets a gap and never stops the rest.</summary>
internal sealed class TargetScanner(Scanner scanner, Terminal terminal)
{
    private const string WholeFile = "whole file";
    private const int MaximumPipedBytes = 512 * 1024 * 1024;

    /// <summary>Threads that scan files of their own need no help with them; a file alone has all of them.</summary>
    /// <param name="targets">What is scanned.</param>
    /// <param name="jobs">How many at a time.</param>
    public static ScanLimits LimitsFor(IReadOnlyList<ScanTarget> targets, int jobs) =>
        new() { Threads = Math.Max(1, Environment.ProcessorCount / Math.Clamp(targets.Count, 1, jobs)) };

    /// <summary>Scans every target.</summary>
    /// <param name="targets">The targets.</param>
    /// <param name="jobs">How many at a time.</param>
    /// <param name="keep">What is kept of each result; called from any thread. All of a site's together can be much.</param>
    /// <param name="done">Called after each, from any thread.</param>
    /// <param name="cancellation">Stops the run without a result.</param>
    public async Task<T[]> ScanAsync<T>(
        IReadOnlyList<ScanTarget> targets,
        int jobs,
        Func<ScanResult, T> keep,
        Action done,
        CancellationToken cancellation
    )
    {
        if (
            targets.Count > 1
            && targets.Any(target => target.Path.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase))
        )
        {
            _ = Task.Run(Scanner.PrepareForPdf, CancellationToken.None);
        }

        var kept = new T[targets.Count];
        await Parallel.ForAsync(
            0,
            targets.Count,
            new ParallelOptions { MaxDegreeOfParallelism = jobs, CancellationToken = cancellation },
            (turn, token) =>
            {
                // From both ends: neighbours are mostly of one format, whose tables the first of them makes the others wait for.
                var index = turn % 2 == 0 ? turn / 2 : targets.Count - 1 - (turn / 2);
                kept[index] = keep(Scan(targets[index], token));
                done();
                return ValueTask.CompletedTask;
            }
        );
        return kept;
    }

    private ScanResult Scan(ScanTarget target, CancellationToken cancellation)
    {
        var started = terminal.Time.GetTimestamp();
        var scanned = target.Refused is { } why ? Unread(Gap.Unreadable(WholeFile, why)) : Read(target, cancellation);
        return new ScanResult(target.Path, scanned, terminal.Time.GetElapsedTime(started));
    }

    private RevealedReport Read(ScanTarget target, CancellationToken cancellation)
    {
        try
        {
            var content = Open(target, cancellation);
            using (content as IDisposable)
            {
                return scanner.ScanRevealing(content, target.Name, cancellation);
            }
        }
        catch (PipeTooLongException)
        {
            return Unread(Gap.LimitReached(WholeFile, $"more than {MaximumPipedBytes} bytes came through a pipe"));
        }
        catch (UnauthorizedAccessException)
        {
            return Unread(Gap.Unreadable(WholeFile, "permission denied"));
        }
        catch (FileNotFoundException)
        {
            return Unread(Gap.Unreadable(WholeFile, "it is no longer there"));
        }
        catch (IOException exception)
        {
            return Unread(Gap.Unreadable(WholeFile, exception.GetType().Name));
        }
    }

    private IContentSource Open(ScanTarget target, CancellationToken cancellation)
    {
        if (target.File == ScanTarget.StandardInput)
        {
            using var input = terminal.Input();
            return ReadPiped(input, cancellation);
        }

        if (!target.Named)
        {
            // A pipe or device has no length; opening one that was merely met in a folder could wait for ever.
            var file = new FileInfo(target.File);
            var length = file.LinkTarget is null
                ? file.Length
                : new FileInfo(RealPath.Of(target.File) ?? target.File).Length;
            return length > 0 ? new FileContent(target.File) : new MemoryContent(ReadOnlyMemory<byte>.Empty);
        }

        using var opened = File.OpenRead(target.File);
        return opened.CanSeek ? new FileContent(target.File) : ReadPiped(opened, cancellation);
    }

    private static MemoryContent ReadPiped(Stream input, CancellationToken cancellation)
    {
        var bytes = new MemoryStream();
        var buffer = new byte[64 * 1024];
        int read;
        while ((read = input.Read(buffer)) > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            if (bytes.Length + read > MaximumPipedBytes)
            {
                throw new PipeTooLongException();
            }

            bytes.Write(buffer, 0, read);
        }

        return new MemoryContent(bytes.GetBuffer().AsMemory(0, (int)bytes.Length));
    }

    private RevealedReport Unread(Gap gap) =>
        new(
            new Report
            {
                Sha256 = "",
                Bytes = 0,
                MediaType = "application/octet-stream",
                Ruleset = scanner.Ruleset,
                Gaps = [gap],
            },
            []
        );

    private sealed class PipeTooLongException() : IOException("More came through a pipe than is kept in memory.");
}
