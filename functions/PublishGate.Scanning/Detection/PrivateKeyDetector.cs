using PublishGate.Scanning.Detection.Secrets;
using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Detection;

/// <summary>Private keys in PEM (RFC 7468), and the service accounts that carry one.</summary>
internal sealed class PrivateKeyDetector : IDetector
{
    private const string Begin = "-----BEGIN ";
    private const string Label = "PRIVATE KEY";
    private const string End = "-----END ";
    private const int LongestLabel = 40;
    private const int ShortestBody = 40;

    private static readonly Rule Key = new(
        "private-key",
        Severity.Block,
        "A private key",
        "Replace the key everywhere it is used, then remove it from the page: it must be taken as known."
    );

    private static readonly Rule ServiceAccount = new(
        "google-service-account",
        Severity.Block,
        "A Google service account's key",
        "Delete the key in the Google Cloud console now, then remove it from the page."
    );

    public IReadOnlyList<Rule> Rules { get; } = [Key, ServiceAccount];

    public FragmentTraits Needs => FragmentTraits.Letters;

    public IReadOnlyList<Example> Examples { get; } =
    [
        Example.Finds(Sample, Sample),
        Example.Finds("service_account", "service_account") with
        {
            Key = "type",
            Beside = [("private_key", "-----")],
        },
        Example.Ignores("-----BEGIN PUBLIC KEY-----\nMIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA\n"),
        Example.Ignores("Paste your key (-----BEGIN RSA PRIVATE KEY-----) here"),
        Example.Ignores("service_account") with
        {
            Key = "type",
        },
    ];

    private const string Sample =
        "-----BEGIN RSA PRIVATE KEY-----\nMIICXAIBAAKBgQDQWERTYuiopASDFghjklZXCVbnm1234567890qwerty\n";

    public void Detect(Fragment fragment, DetectionContext context)
    {
        var text = fragment.Text.AsSpan();
        if (fragment is { Key: "type", Text: "service_account" })
        {
            DetectServiceAccount(fragment, context);
            return;
        }

        for (var from = 0; text.Length - from >= ShortestBody; )
        {
            var offset = text[from..].IndexOf(Begin, StringComparison.Ordinal);
            if (offset < 0)
            {
                return;
            }

            from += offset;
            var length = LengthAt(text[from..]);
            if (length > 0)
            {
                context.Report(Key, fragment, from, length, Begin + Label);
            }

            from += Math.Max(Begin.Length, length);
        }
    }

    private static int LengthAt(ReadOnlySpan<char> text)
    {
        var head = text[..Math.Min(text.Length, Begin.Length + LongestLabel)];
        var label = head.IndexOf(Label, StringComparison.Ordinal);
        if (label < 0)
        {
            return 0;
        }

        var end = text.IndexOf(End, StringComparison.Ordinal);
        var length = end < 0 ? text.Length : end;
        return length - label - Label.Length >= ShortestBody ? length : 0;
    }

    private static void DetectServiceAccount(Fragment fragment, DetectionContext context)
    {
        if (fragment.Scope?.Members.Any(member => member.Key == "private_key") == true)
        {
            context.Report(ServiceAccount, fragment, 0, fragment.Text.Length, "");
        }
    }
}
