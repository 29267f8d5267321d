using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Masking;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Detection.Secrets;

/// <summary>Reports a secret with nothing of it but the issuer's prefix.</summary>
internal static class SecretReport
{
    public static void Report(
        this DetectionContext context,
        Rule rule,
        Fragment fragment,
        int start,
        int length,
        string shown,
        Severity? severity = null
    )
    {
        var value = fragment.Text.Substring(start, length);
        var isPlaceholder = value.Contains("EXAMPLE", StringComparison.OrdinalIgnoreCase);
        context.Report(
            new Detected(rule, fragment, start, length)
            {
                Canonical = value,
                Excerpt = shown.Length == 0 ? Mask.All(value) : Mask.AllBut(shown),
                Severity = isPlaceholder ? Severity.Info : severity,
                Because = isPlaceholder ? "it is an example of the documentation" : null,
            }
        );
    }
}
