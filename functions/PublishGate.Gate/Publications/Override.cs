namespace PublishGate.Gate.Publications;

/// <summary>A named person takes responsibility for one finding in exact bytes.</summary>
/// <param name="Sha256">The bytes; in any other bytes the finding blocks again.</param>
/// <param name="Rule">The finding's rule.</param>
/// <param name="Fingerprint">The finding's fingerprint.</param>
/// <param name="Editor">Who takes responsibility.</param>
/// <param name="Reason">Why it may go out.</param>
/// <param name="At">When it was given.</param>
/// <param name="Expires">From then on it no longer counts.</param>
public sealed record Override(
    string Sha256,
    string Rule,
    string Fingerprint,
    string Editor,
    string Reason,
    DateTimeOffset At,
    DateTimeOffset Expires
)
{
    /// <summary>Whether it covers a finding of some bytes at some time.</summary>
    public bool Covers(string sha256, string rule, string fingerprint, DateTimeOffset now) =>
        Sha256 == sha256 && Rule == rule && Fingerprint == fingerprint && now < Expires;
}
