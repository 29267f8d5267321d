using PublishGate.Scanning.Reports;

namespace PublishGate.Evaluation.Fuzzing;

/// <summary>A file that is well formed, from which mutants are made.</summary>
/// <param name="Name">The file name that the scan is given.</param>
/// <param name="Bytes">Its bytes.</param>
/// <param name="Report">What a scan of the whole file says.</param>
/// <param name="CompleteLength">
/// The first length at which nothing that matters is missing, where that is known: shorter ones must have a gap.
/// </param>
internal sealed record FuzzSeed(string Name, byte[] Bytes, Report Report, int? CompleteLength)
{
    /// <summary>The family that a scan's media type belongs to.</summary>
    public FuzzFamily Family =>
        Report.MediaType switch
        {
            "text/html" or "application/xhtml+xml" => FuzzFamily.Pages,
            "application/zip" or "application/gzip" or "application/x-tar" => FuzzFamily.Archives,
            var type when type.StartsWith("image/", StringComparison.Ordinal) => FuzzFamily.Images,
            var type when type.StartsWith("audio/", StringComparison.Ordinal) => FuzzFamily.Audio,
            var type when type.StartsWith("video/", StringComparison.Ordinal) => FuzzFamily.Video,
            _ => FuzzFamily.Documents,
        };
}
