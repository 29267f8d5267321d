using System.Buffers;
using System.Globalization;
using PublishGate.Scanning.Detection.Secrets;
using PublishGate.Scanning.Detection.Words;
using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Detection;

/// <summary>Keys and tokens that their issuers mark with a prefix, so that they can be found when they leak.</summary>
internal sealed class TokenDetector : IDetector
{
    private const int ShortestToken = 10;
    private const double LowestEntropy = 2.5;

    private static readonly SearchValues<char> Upper = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");
    private static readonly SearchValues<char> Hex = SearchValues.Create("0123456789abcdefABCDEF");
    private static readonly SearchValues<char> Letters = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
    );
    private static readonly SearchValues<char> Url = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
    );
    private static readonly SearchValues<char> Path = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_./"
    );

    private static readonly SearchValues<char> PathAndAt = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_./@"
    );

    private static readonly Rule Aws = Secret("aws-access-key", "An AWS access key");
    private static readonly Rule GitHub = Secret("github-token", "A GitHub token");
    private static readonly Rule Slack = Secret("slack-token", "A Slack token");
    private static readonly Rule SlackWebhook = Secret("slack-webhook", "A Slack webhook address");
    private static readonly Rule Stripe = Secret("stripe-secret-key", "A Stripe secret key");
    private static readonly Rule GitLab = Secret("gitlab-token", "A GitLab token");
    private static readonly Rule Google = Secret("google-oauth-secret", "A Google client secret or token");
    private static readonly Rule SendGrid = Secret("sendgrid-key", "A SendGrid key");
    private static readonly Rule Twilio = Secret("twilio-key", "A Twilio key");
    private static readonly Rule OpenAi = Secret("openai-key", "A key to a language model's interface");
    private static readonly Rule Service = Secret("service-token", "A key or token of an online service");
    private static readonly Rule Webhook = Secret("webhook-url", "An address to which anyone can post (webhook)");
    private static readonly Rule Public = new(
        "public-key-identifier",
        Severity.Info,
        "A key that is public by design",
        "Nothing to do: it is meant for browsers. Check that it is restricted to your site's addresses."
    );

    private static readonly TokenFormat[] Formats =
    [
        new(Aws, "AKIA", Upper, 16, 16),
        new(Aws, "ASIA", Upper, 16, 16),
        new(Service, "EAACEdEose0cBA", Letters, 20, 300),
        new(Service, "EAAB", Letters, 100, 300),
        new(Service, "EAAG", Letters, 100, 300),
        new(GitHub, "ghp_", Letters, 36, 255),
        new(GitHub, "gho_", Letters, 36, 255),
        new(GitHub, "ghu_", Letters, 36, 255),
        new(GitHub, "ghs_", Letters, 36, 255),
        new(GitHub, "ghr_", Letters, 36, 255),
        new(GitHub, "github_pat_", Url, 40, 255),
        new(Slack, "xoxb-", Url, 20, 255),
        new(Slack, "xoxp-", Url, 20, 255),
        new(Slack, "xoxa-", Url, 20, 255),
        new(Slack, "xoxr-", Url, 20, 255),
        new(Slack, "xoxs-", Url, 20, 255),
        new(Slack, "xapp-", Url, 20, 255),
        new(SlackWebhook, "hooks.slack.com/services/", Path, 40, 100),
        new(Stripe, "sk_live_", Letters, 20, 255),
        new(Stripe, "rk_live_", Letters, 20, 255),
        new(SendGrid, "SG.", Path, 60, 72),
        new(Twilio, "SK", Hex, 32, 32),
        new(OpenAi, "sk-proj-", Url, 32, 255),
        new(OpenAi, "sk-ant-", Url, 32, 255),
        new(OpenAi, "sk-", Letters, 48, 64),
        new(OpenAi, "gsk_", Letters, 48, 64),
        new(OpenAi, "hf_", Letters, 30, 48),
        new(OpenAi, "r8_", Letters, 36, 40),
        new(GitLab, "glpat-", Url, 20, 255),
        new(GitLab, "gldt-", Url, 20, 255),
        new(GitLab, "glrt-", Url, 20, 255),
        new(Google, "GOCSPX-", Url, 24, 40),
        new(Google, "ya29.", Path, 40, 2048),
        new(Stripe, "sk_test_", Letters, 20, 255),
        new(Stripe, "whsec_", Letters, 24, 255),
        new(SlackWebhook, "hooks.slack.com/workflows/", Path, 40, 150),
        new(Webhook, "discord.com/api/webhooks/", Path, 60, 130),
        new(Webhook, "discordapp.com/api/webhooks/", Path, 60, 130),
        new(Webhook, "webhook.office.com/webhookb2/", PathAndAt, 80, 300),
        new(Webhook, "hooks.zapier.com/hooks/catch/", Path, 10, 80),
        new(Service, "npm_", Letters, 36, 36),
        new(Service, "pypi-AgE", Url, 50, 400),
        new(Service, "rubygems_", Hex, 48, 48),
        new(Service, "dckr_pat_", Url, 27, 40),
        new(Service, "shpat_", Hex, 32, 32),
        new(Service, "shpss_", Hex, 32, 32),
        new(Service, "shpca_", Hex, 32, 32),
        new(Service, "shppa_", Hex, 32, 32),
        new(Service, "dop_v1_", Hex, 64, 64),
        new(Service, "doo_v1_", Hex, 64, 64),
        new(Service, "dor_v1_", Hex, 64, 64),
        new(Service, "key-", Hex, 32, 32),
        new(Service, "xkeysib-", Url, 64, 90),
        new(Service, "lin_api_", Letters, 40, 40),
        new(Service, "ntn_", Letters, 40, 60),
        new(Service, "pat-na1-", Url, 36, 36),
        new(Service, "pat-eu1-", Url, 36, 36),
        new(Service, "hvs.", Url, 24, 255),
        new(Service, "sk.eyJ", Path, 40, 255),
        new(Service, "sq0csp-", Url, 40, 50),
        new(Service, "sq0atp-", Url, 20, 30),
        new(Service, "figd_", Url, 36, 60),
        new(Service, "glsa_", Letters, 32, 50),
        new(Service, "PMAK-", Url, 50, 70),
        new(Service, "ATATT3", Url, 60, 255),
        new(Service, "dp.pt.", Letters, 40, 50),
        new(Service, "nfp_", Letters, 36, 48),
        new(Service, "sntrys_", Path, 40, 400),
        new(Service, "LTAI", Letters, 16, 24),
        new(Public, "AIza", Url, 35, 35),
        new(Public, "pk_live_", Letters, 20, 255),
        new(Public, "pk_test_", Letters, 20, 255),
        new(Public, "pk.eyJ", Path, 40, 255),
        new(Public, "GTM-", Upper, 4, 8),
        new(Public, "UA-", SearchValues.Create("0123456789-"), 6, 14),
    ];

    private static readonly SearchValues<string> Prefixes = SearchValues.Create(
        [.. Formats.Select(format => format.Prefix)],
        StringComparison.Ordinal
    );

    /// <summary>How tokens begin, with the first digits behind a prefix that is too short to tell.</summary>
    public static IEnumerable<string> Openings =>
        Formats.SelectMany(format => format.Prefix.Length > 2 ? [format.Prefix] : WithHexDigits(format.Prefix));

    public IReadOnlyList<Rule> Rules { get; } = [.. Formats.Select(format => format.Rule).Distinct()];

    public FragmentTraits Needs => FragmentTraits.Letters;

    public Clue NeedsClue => Clue.Token;

    public IReadOnlyList<Example> Examples => TokenExamples.All;

    public void Detect(Fragment fragment, DetectionContext context)
    {
        var text = fragment.Text.AsSpan();
        for (var from = 0; text.Length - from >= ShortestToken; )
        {
            var offset = text[from..].IndexOfAny(Prefixes);
            if (offset < 0)
            {
                return;
            }

            from += offset;
            from += Math.Max(1, DetectAt(fragment, from, context));
        }
    }

    private static int DetectAt(Fragment fragment, int at, DetectionContext context)
    {
        var text = fragment.Text.AsSpan();
        foreach (var format in Formats)
        {
            if (
                !text[at..].StartsWith(format.Prefix, StringComparison.Ordinal)
                || format.Match(text, at) is not (> 0 and var length)
            )
            {
                continue;
            }

            var isSecret = format.Rule != Public;
            var body = text.Slice(at + format.Prefix.Length, length - format.Prefix.Length);
            if (!isSecret || (Randomness.Entropy(body) >= LowestEntropy && !IsPartOfSignature(text[..at])))
            {
                context.Report(format.Rule, fragment, at, length, format.Prefix);
            }

            return length;
        }

        return 0;
    }

    private static IEnumerable<string> WithHexDigits(string prefix) =>
        Enumerable.Range(0, 256).Select(value => prefix + value.ToString("X2", CultureInfo.InvariantCulture));

    // The id of the key that signed an address is part of that address, and worth nothing without the key.
    private static bool IsPartOfSignature(ReadOnlySpan<char> before) =>
        before.EndsWith("Credential=", StringComparison.OrdinalIgnoreCase)
        || before.EndsWith("AWSAccessKeyId=", StringComparison.OrdinalIgnoreCase);

    private static Rule Secret(string id, string title) =>
        new(
            id,
            Severity.Block,
            title,
            "Withdraw it at its issuer now, then remove it from the page: it must be taken as known."
        )
        {
            MustBeWithdrawn = true,
        };
}
