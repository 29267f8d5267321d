using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using PublishGate.Scanning.Content;
using PublishGate.Scanning.Decoding;
using PublishGate.Scanning.Detection;
using PublishGate.Scanning.Fingerprints;
using PublishGate.Scanning.Formats;
using PublishGate.Scanning.Policies;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning;

/// <summary>Bytes in, report out.</summary>
/// <remarks>
/// Thread-safe. Whatever the content does (break its format, reach a limit, crash a parser), the answer is a report that
/// says so; only cancellation by the caller comes out as an exception.
/// </remarks>
public sealed class Scanner(Policy policy, Fingerprinter fingerprinter, TimeProvider time, ScanLimits? limits = null)
{
    private readonly ScanLimits _limits = limits ?? ScanLimits.Default;

    /// <summary>Builds what the first PDF would make every thread wait for: the metrics of its standard fonts.</summary>
    public static void PrepareForPdf() =>
        RuntimeHelpers.RunClassConstructor(typeof(UglyToad.PdfPig.Fonts.Standard14Fonts.Standard14).TypeHandle);

    /// <summary>The ruleset today, for artifacts outside every section that the policy names.</summary>
    public string Ruleset => RulesetFor(null);

    /// <summary>Which entries of the policy have matched anything in this scanner's scans.</summary>
    public PolicyUse Use { get; } = new();

    /// <summary>The ruleset today for an artifact: entries of the policy may be for its section only, or expire.</summary>
    /// <param name="name">The artifact's path or file name, as it is scanned under.</param>
    public string RulesetFor(string? name) =>
        Scanning.Ruleset.Version($"{JudgeOf(name).Hash} {ExtensionOf(name)}", fingerprinter.KeyId);

    // A name's ending chooses the reader of content without a signature, so a report under another ending is another report.
    private static string ExtensionOf(string? name) =>
        name is null ? "" : name[(name.LastIndexOfAny(['.', '/']) + 1)..].ToLowerInvariant();

    /// <summary>Scans one artifact.</summary>
    /// <param name="content">Its bytes.</param>
    /// <param name="name">
    /// Its path in the site, or its file name: a hint for formats without a signature, and what tells its section.
    /// </param>
    /// <param name="cancellation">Ends the scan without a report.</param>
    public Report Scan(IContentSource content, string? name, CancellationToken cancellation = default) =>
        ScanRevealing(content, name, cancellation).Report;

    /// <summary>Scans one artifact whose hash the caller has taken: a large one need not be read whole again.</summary>
    /// <param name="content">Its bytes, of one version from the hash to the end of the scan; the caller makes sure of it.</param>
    /// <param name="name">Its path in the site, or its file name.</param>
    /// <param name="sha256">Their <see cref="ContentHash"/>.</param>
    /// <param name="cancellation">Ends the scan without a report.</param>
    public Report Scan(IContentSource content, string? name, string sha256, CancellationToken cancellation) =>
        ScanHashed(content, name, () => sha256, cancellation).Report;

    /// <summary>Scans one artifact for a person on their own machine, with the raw value of each finding in order.</summary>
    public RevealedReport ScanRevealing(IContentSource content, string? name, CancellationToken cancellation = default)
    {
        // Bytes in memory stay what they are: their hash is taken while they are read.
        if (content is MemoryContent && _limits.Threads > 1)
        {
            var hash = Task.Run(() => ContentHash.Of(content, CancellationToken.None), CancellationToken.None);
            return ScanHashed(content, name, hash.GetAwaiter().GetResult, cancellation);
        }

        string sha256;
        try
        {
            sha256 = ContentHash.Of(content, cancellation);
        }
        catch (IOException exception)
        {
            return new RevealedReport(Unreadable(content, name, exception), []);
        }

        return ScanHashed(content, name, () => sha256, cancellation);
    }

    private RevealedReport ScanHashed(
        IContentSource content,
        string? name,
        Func<string> sha256,
        CancellationToken cancellation
    )
    {
        using var timeout = new CancellationTokenSource(_limits.Time, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, timeout.Token);
        var artifact = new EmbeddedArtifact { Content = content, Name = name };
        var reading = new Reading(_limits, either.Token) { Current = artifact };
        var context = new DetectionContext(policy, reading);
        var examination = new Examination(reading, context);
        var mediaType = "application/octet-stream";
        Guard(reading, () => mediaType = ReadAll(reading, artifact, examination), cancellation);
        Guard(reading, examination.Run, cancellation);
        var coverage = examination.Coverage();
        RevealedReport? built = null;
        Guard(
            reading,
            () =>
                built = new FindingBuilder(JudgeOf(name), fingerprinter, _limits).Build(
                    ToReport(reading, name, sha256(), content.Length, mediaType, coverage),
                    context
                ),
            cancellation
        );
        return built ?? new RevealedReport(ToReport(reading, name, sha256(), content.Length, mediaType, coverage), []);
    }

    private Report ToReport(
        Reading reading,
        string? name,
        string sha256,
        long bytes,
        string mediaType,
        ImmutableSortedDictionary<Channel, int> coverage
    ) =>
        new()
        {
            Sha256 = sha256,
            Bytes = bytes,
            MediaType = mediaType,
            Ruleset = RulesetFor(name),
            References = [.. reading.References],
            Coverage = coverage,
            Gaps = [.. reading.Gaps],
        };

    private static string ReadAll(Reading reading, EmbeddedArtifact artifact, Examination examination)
    {
        var mediaType = ReadOne(reading, artifact, examination);
        while (reading.TryTakeEmbedded(out var embedded))
        {
            Guard(reading, () => ReadOne(reading, embedded, examination), reading.Cancellation);
        }

        return mediaType;
    }

    private static string ReadOne(Reading reading, EmbeddedArtifact artifact, Examination examination)
    {
        reading.Cancellation.ThrowIfCancellationRequested();
        reading.Current = artifact;
        var head = artifact.Content.ReadUpTo(0, IFormatReader.HeadBytes);
        if (FormatReaders.Find(head, artifact.Name) is not { } format)
        {
            reading.Add(Gap.Unsupported(artifact.At("whole file").ToString(), "This"));
            return "application/octet-stream";
        }

        using var peeling = new Peeling(reading);
        reading.WindowFull = () =>
        {
            peeling.Finish();
            examination.RunWindow();
            peeling.Begin();
        };
        TypeMismatch.Check(reading, artifact, format.MediaType);
        format.Reader.Read(reading);
        peeling.Finish();
        return format.MediaType;
    }

    /// <summary>The boundary of one artifact: whatever goes wrong inside becomes a gap, and what was read before is kept.</summary>
    private static void Guard(Reading reading, Action action, CancellationToken caller)
    {
        try
        {
            action();
        }
        catch (OperationCanceledException) when (!caller.IsCancellationRequested)
        {
            reading.Add(Gap.TimedOut(PlaceOf(reading)));
        }
        catch (LimitReachedException exception)
        {
            reading.Add(Gap.LimitReached(exception.Place, exception.Limit));
        }
        catch (IOException exception)
        {
            reading.Add(Gap.Unreadable(PlaceOf(reading), exception.GetType().Name));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // The message of a parser's exception may quote content, so only its type is told.
            reading.Add(Gap.Failed(PlaceOf(reading), exception.GetType().Name));
        }
    }

    private PolicyJudge JudgeOf(string? name) =>
        new(policy, name, DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime), Use);

    private static string PlaceOf(Reading reading) => reading.Current.At("whole file").ToString();

    private Report Unreadable(IContentSource content, string? name, IOException exception) =>
        new()
        {
            Sha256 = "",
            Bytes = content.Length,
            MediaType = "application/octet-stream",
            Ruleset = RulesetFor(name),
            Gaps = [Gap.Unreadable("whole file", exception.GetType().Name)],
        };
}
