using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Detection;

/// <summary>Says in one sentence what a finding is, how it ships, and whether the reader sees it.</summary>
internal static class Explanation
{
    public static string Of(Detected detection, bool seenElsewhere)
    {
        var what = detection.Title ?? detection.Rule.Title;
        var how = Wording.Of(detection.Fragment.Channel);
        var seen =
            detection.Fragment.Visible ? "readers see it"
            : detection.ForReaders ? "readers can open it"
            : seenElsewhere ? "readers see the same value on the page"
            : "readers do not see it, but anyone who opens the file does";
        var because = detection.Because is null ? "" : $" ({detection.Because})";
        return $"{what} ships in {how}: {seen}{because}.";
    }
}
