using System.Buffers;
using PublishGate.Scanning.Detection.Secrets;
using PublishGate.Scanning.Detection.Words;
using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Detection;

/// <summary>Private keys in PEM (RFC 7468), and the service accounts that carry one.</summary>
internal sealed class PrivateKeyDetector : IDetector
{
    public const string Begin = "BEGIN ";
    private const string Shown = "-----BEGIN PRIVATE KEY";
    private const string Label = "PRIVATE KEY";
    private const string End = "END ";
    private const int LongestLabel = 40;
    private const int ShortestBody = 40;
    private const int LongestHeaders = 240;
    private static readonly SearchValues<char> Base64 = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/="
    );

    private static readonly Rule Key = new(
        "private-key",
        Severity.Block,
        "A private key",
        "Replace the key everywhere it is used, then remove it from the page: it must be taken as known."
    )
    {
        MustBeWithdrawn = true,
    };

    private static readonly Rule ServiceAccount = new(
        "google-service-account",
        Severity.Block,
        "A Google service account's key",
        "Delete the key in the Google Cloud console now, then remove it from the page."
    )
    {
        MustBeWithdrawn = true,
    };

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
        Example.Finds("- --BEGIN PRIVATE KEY- -- " + Line, "--BEGIN PRIVATE KEY- -- " + Line),
        Example.Ignores("-----BEGIN PRIVATE KEY----- (put the key of your own account here, in one line) -----END"),
        Example.Ignores("-----BEGIN PUBLIC KEY-----\nMIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA\n"),
        Example.Ignores("Paste your key (-----BEGIN RSA PRIVATE KEY-----) here"),
        Example.Ignores("service_account") with
        {
            Key = "type",
        },
    ];

    private const string Line = "MIICXAIBAAKBgQDQWERTYuiopASDFghjklZXCVbnm1234567890qwerty";
    private const string Sample = $"-----BEGIN RSA PRIVATE KEY-----\n{Line}\n";

    public void Detect(Fragment fragment, DetectionContext context)
    {
        var text = fragment.Text.AsSpan();
        if (fragment is { Key: "type", Text: "service_account" })
        {
            DetectServiceAccount(fragment, context);
            return;
        }

        if (!fragment.Clues.HasFlag(Clue.PrivateKey))
        {
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
            var start = StartOf(text, from);
            var end = EndOf(text, from);
            if (end > 0)
            {
                context.Report(Key, fragment, start, end - start, Shown);
            }

            from = Math.Max(from + Begin.Length, end);
        }
    }

    // The dashes before it, also where a comment had to break them up.
    private static int StartOf(ReadOnlySpan<char> text, int at)
    {
        while (at > 0 && text[at - 1] is '-')
        {
            at--;
        }

        return at;
    }

    private static int EndOf(ReadOnlySpan<char> text, int at)
    {
        var head = text[at..Math.Min(text.Length, at + Begin.Length + LongestLabel)];
        var label = head.IndexOf(Label, StringComparison.Ordinal);
        if (label < 0 || !HasBody(text[(at + label + Label.Length)..]))
        {
            return 0;
        }

        var body = at + label + Label.Length;
        var end = text[body..].IndexOf(End, StringComparison.Ordinal);
        return end < 0 ? text.Length : body + text.Slice(body, end).TrimEnd('-').Length;
    }

    // The key itself follows soon: a line of base64, behind dashes and perhaps headers (RFC 1421).
    private static bool HasBody(ReadOnlySpan<char> text)
    {
        text = text[..Math.Min(text.Length, LongestHeaders)];
        for (var from = 0; text.Length - from >= ShortestBody; )
        {
            var length = text[from..].IndexOfAnyExcept(Base64);
            length = length < 0 ? text.Length - from : length;
            if (length >= ShortestBody)
            {
                return true;
            }

            from += length + 1;
        }

        return false;
    }

    private static void DetectServiceAccount(Fragment fragment, DetectionContext context)
    {
        if (fragment.Scope?.Members.Any(member => member.Key == "private_key") == true)
        {
            context.Report(ServiceAccount, fragment, 0, fragment.Text.Length, "");
        }
    }
}
