namespace PublishGate.Scanning.Reports;

/// <summary>Something that could not be read, and why. A gap is never clean: it holds the publication.</summary>
/// <param name="Reason">Why it could not be read.</param>
/// <param name="Place">Where in the artifact, in the words of its format; never content.</param>
/// <param name="Message">One plain sentence for an editor; never content.</param>
public sealed record Gap(GapReason Reason, string Place, string Message)
{
    public static Gap Unsupported(string place, string type) =>
        new(
            GapReason.Unsupported,
            place,
            $"{type} is not a type that can be checked, so nothing is known about what it carries."
        );

    public static Gap Truncated(string place, string what) =>
        new(GapReason.Truncated, place, $"{what} ends before its own header says it does; the rest was not checked.");

    public static Gap Malformed(string place, string what) =>
        new(GapReason.Malformed, place, $"{what} is damaged and could not be read to its end.");

    public static Gap Encrypted(string place, string what) =>
        new(
            GapReason.Encrypted,
            place,
            $"{what} is encrypted, so nobody can tell what it carries. Provide it without a password."
        );

    public static Gap LimitReached(string place, string limit) =>
        new(GapReason.LimitReached, place, $"The scan stopped here: {limit}. What comes after was not checked.");

    public static Gap TimedOut(string place) =>
        new(GapReason.TimedOut, place, "The scan took longer than allowed and was stopped.");

    public static Gap Failed(string place, string failure) =>
        new(GapReason.Failed, place, $"The scanner failed on this content ({failure}). Please report this as a bug.");

    public static Gap Unreadable(string place, string why) =>
        new(GapReason.Unreadable, place, $"The file could not be read: {why}.");

    public static Gap Missing(string place) =>
        new(
            GapReason.Missing,
            place,
            "The publication uses this file, but it is not in staging. Upload it, then ask for a re-scan."
        );

    public static Gap Changed(string place) =>
        new(GapReason.Changed, place, "The file changed after it was scanned. Ask for a re-scan.");
}
