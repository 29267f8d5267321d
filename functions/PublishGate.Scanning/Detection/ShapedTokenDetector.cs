using System.Buffers;
using PublishGate.Scanning.Detection.Secrets;
using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Detection;

/// <summary>Keys and tokens that are told by the shape of the whole: bots of Telegram and Discord, Mailchimp, Airtable.</summary>
/// <remarks>
/// <code>
/// 8-10 digits ":AA" 33             Telegram bot       32 hex "-us" 1-2 digits   Mailchimp
/// 24-28 "." 6 "." 27-40            Discord bot        "pat" 14 "." 64 hex       Airtable
/// </code>
/// </remarks>
internal sealed class ShapedTokenDetector : IDetector
{
    private const int ShortestToken = 36;
    private const double LowestEntropy = 3.2;

    private static readonly Rule Bot = Secret("bot-token", "A bot's token");
    private static readonly Rule Service = Secret("api-key", "A key to an online service");

    private static readonly SearchValues<string> Marks = SearchValues.Create(
        [":AA", "-us", "."],
        StringComparison.Ordinal
    );
    private static readonly SearchValues<char> Url = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
    );
    private static readonly SearchValues<char> Hex = SearchValues.Create("0123456789abcdef");
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789");

    public IReadOnlyList<Rule> Rules { get; } = [Bot, Service];

    public FragmentTraits Needs => FragmentTraits.Letters | FragmentTraits.Digits | FragmentTraits.LongRun;

    public IReadOnlyList<Example> Examples { get; } =
    [
        Finds("271828182:" + "AAq1W2e3R4t5Y6u7I8o9P0a1S2d3F4g5H6j"),
        Finds("MTk4NjIyNDgzNDcxOTI1MjQ4" + ".Q1w2E3.q1W2e3R4t5Y6u7I8o9P0a1S2d3F4"),
        Finds("0f1e2d3c4b5a69788796a5b4c3d2e1f0" + "-us12"),
        Finds("patq1W2e3R4t5Y6u7" + ".0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2e1f0"),
        Example.Ignores("0f1e2d3c4b5a69788796a5b4c3d2e1f0-user-agent-and-more"),
        Example.Ignores("https://cdn.paper.invalid/vendors.271828.chunk-with-a-very-long-name-for-a-script.js"),
        Example.Ignores("12:30:AA and 2718281828"),
    ];

    public void Detect(Fragment fragment, DetectionContext context)
    {
        var text = fragment.Text.AsSpan();
        for (var from = 0; text.Length - from > 3 && text.Length >= ShortestToken; )
        {
            var offset = text[from..].IndexOfAny(Marks);
            if (offset < 0)
            {
                return;
            }

            from += offset;
            var (rule, start, end) = text[from] switch
            {
                ':' => Telegram(text, from),
                '-' => Mailchimp(text, from),
                _ => Dotted(text, from),
            };
            if (end > 0 && Randomness.Entropy(text[start..end]) >= LowestEntropy)
            {
                context.Report(rule, fragment, start, end - start, "");
            }

            from = Math.Max(from + 1, end);
        }
    }

    private static (Rule Rule, int Start, int End) Telegram(ReadOnlySpan<char> text, int at)
    {
        var digits = Before(text, at, Digits, 11);
        var secret = After(text, at + 1, Url, 36);
        return digits is >= 8 and <= 10 && secret == 35 ? (Bot, at - digits, at + 1 + secret) : default;
    }

    private static (Rule Rule, int Start, int End) Mailchimp(ReadOnlySpan<char> text, int at)
    {
        var key = Before(text, at, Hex, 33);
        var centre = After(text, at + 3, Digits, 3);
        return key == 32 && centre is 1 or 2 ? (Service, at - key, at + 3 + centre) : default;
    }

    private static (Rule Rule, int Start, int End) Dotted(ReadOnlySpan<char> text, int at)
    {
        if (at + 7 < text.Length && text[at + 7] == '.' && After(text, at + 1, Url, 7) == 6)
        {
            var id = Before(text, at, Url, 29);
            var secret = After(text, at + 8, Url, 41);
            return id is >= 24 and <= 28 && secret is >= 27 and <= 40 && text[at - id] is 'M' or 'N' or 'O'
                ? (Bot, at - id, at + 8 + secret)
                : default;
        }

        return
            at >= 17
            && text[(at - 17)..].StartsWith("pat", StringComparison.Ordinal)
            && Before(text, at, Url, 18) == 17
            && After(text, at + 1, Hex, 65) == 64
            ? (Service, at - 17, at + 65)
            : default;
    }

    // How many characters of the alphabet stand there, counted up to a bound.
    private static int Before(ReadOnlySpan<char> text, int at, SearchValues<char> alphabet, int bound)
    {
        var run = text[Math.Max(0, at - bound)..at];
        return run.Length - 1 - run.LastIndexOfAnyExcept(alphabet);
    }

    private static int After(ReadOnlySpan<char> text, int at, SearchValues<char> alphabet, int bound)
    {
        var run = text[Math.Min(at, text.Length)..Math.Min(text.Length, at + bound)];
        var end = run.IndexOfAnyExcept(alphabet);
        return end < 0 ? run.Length : end;
    }

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

    private static Example Finds(string token) => Example.Finds(token, token);
}
