namespace PublishGate.Cli.Scan;

/// <summary>One artifact to scan.</summary>
/// <param name="Path">As the result names it: the path given, and below a folder the way in, with forward slashes.</param>
/// <param name="File">The file on disk, or <see cref="StandardInput"/>.</param>
/// <param name="Name">Its path below the folder given, or its file name: what tells its section of the site.</param>
/// <param name="Named">Given on the command line itself, rather than found in a folder.</param>
/// <param name="Refused">Why it cannot be read, to follow "could not be read:"; null if it may be tried.</param>
internal sealed record ScanTarget(string Path, string File, string? Name, bool Named, string? Refused = null)
{
    public const string StandardInput = "-";
}
