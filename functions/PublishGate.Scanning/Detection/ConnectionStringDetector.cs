using System.Buffers;
using PublishGate.Scanning.Detection.Secrets;
using PublishGate.Scanning.Detection.Words;
using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Detection;

/// <summary>What opens a database, a queue or a store: connection strings, account keys, addresses with a password.</summary>
internal sealed class ConnectionStringDetector : IDetector
{
    private const int LongestPassword = 200;
    private const int LongestHost = 253;
    private const int ShortestKey = 40;

    private static readonly Rule Connection = Secret("connection-string", "A connection string with its password");
    private static readonly Rule StorageKey = Secret("azure-storage-key", "An Azure storage account's key");
    private static readonly Rule BasicAuth = Secret("basic-auth-url", "An address with user name and password");

    /// <summary>The settings that hold the password.</summary>
    public static IReadOnlyList<string> Settings { get; } = ["AccountKey=", "SharedAccessKey=", "Password=", "Pwd="];

    private static readonly SearchValues<string> Marks = SearchValues.Create(
        [.. Settings, "://"],
        StringComparison.OrdinalIgnoreCase
    );

    private static readonly SearchValues<char> Ends = SearchValues.Create(" \t\r\n\"'<>;&\\`");
    private static readonly SearchValues<char> AuthorityEnds = SearchValues.Create(" \t\r\n\"'<>/?#\\`,(){}|");

    public IReadOnlyList<Rule> Rules { get; } = [Connection, StorageKey, BasicAuth];

    public FragmentTraits Needs => FragmentTraits.Letters;

    public FragmentTraits NeedsOneOf => FragmentTraits.EqualsSign | FragmentTraits.Slash;

    public IReadOnlyList<Example> Examples { get; } =
    [
        Example.Finds(
            "AccountName=a;AccountKey=" + "Qw3Er5Ty7Ui9Op1As2Df3Gh4Jk5Lz6Xc7Vb8Nm9Qw0Er1Ty2Ui3Op4As5Df6==",
            "AccountKey=" + "Qw3Er5Ty7Ui9Op1As2Df3Gh4Jk5Lz6Xc7Vb8Nm9Qw0Er1Ty2Ui3Op4As5Df6=="
        ),
        Example.Finds("Server=db.invalid;Database=x;User Id=sa;Password=Tr0ub4dor-3;", "Password=Tr0ub4dor-3"),
        Example.Finds("postgres://writer:Tr0ub4dor-3@db.invalid/stories", "postgres://writer:Tr0ub4dor-3@db.invalid"),
        Example.Finds("https://desk:Tr0ub4dor-3@wiki.invalid/page", "https://desk:Tr0ub4dor-3@wiki.invalid"),
        Example.Ignores("https://user:password@host.invalid/"),
        Example.Ignores("https://paper.invalid/a:b@c"),
        Example.Ignores("Password=Enter your password"),
        Example.Ignores("reset?password=Tr0ub4dor-3"),
        Example.Ignores("https://0f1e2d3c4b5a69788796a5b4c3d2e1f0@o4711.ingest.sentry.io/42"),
    ];

    public void Detect(Fragment fragment, DetectionContext context)
    {
        if (!fragment.Traits.HasFlag(FragmentTraits.AtSign) && !fragment.Clues.HasFlag(Clue.ConnectionString))
        {
            return;
        }

        var text = fragment.Text.AsSpan();
        for (var from = 0; from < text.Length; )
        {
            var offset = text[from..].IndexOfAny(Marks);
            if (offset < 0)
            {
                return;
            }

            from += offset;
            from += text[from] == ':' ? DetectAddress(fragment, from, context) : DetectPair(fragment, from, context);
        }
    }

    private static int DetectPair(Fragment fragment, int at, DetectionContext context)
    {
        var text = fragment.Text.AsSpan();
        var equals = text[at..].IndexOf('=') + at;
        var rest = text[(equals + 1)..Math.Min(text.Length, equals + 1 + LongestPassword)];
        var length = rest.IndexOfAny(Ends);
        var value = rest[..(length < 0 ? rest.Length : length)];
        var isKey = text[equals - 1] is 'y' or 'Y';
        if (
            isKey
                ? value.Length >= ShortestKey
                : value.Length >= 6 && IsInConnectionString(text, at, equals + 1 + value.Length)
        )
        {
            var isStorage = text[at] is 'A' or 'a';
            Report(isStorage ? StorageKey : Connection, fragment, at, equals + 1 + value.Length - at, value, context);
        }

        return equals + 1 - at;
    }

    // Server=…;Password=… : other settings stand before or behind it, set off by semicolons.
    private static bool IsInConnectionString(ReadOnlySpan<char> text, int start, int end)
    {
        var before = text[Math.Max(0, start - LongestPassword)..start];
        return before.TrimEnd().EndsWith(";")
            && before.Contains('=')
            && (end == text.Length || text[end] is ';' or '"' or '\'');
    }

    private static int DetectAddress(Fragment fragment, int at, DetectionContext context)
    {
        var text = fragment.Text.AsSpan();
        var from = at + 3;
        var rest = text[from..Math.Min(text.Length, from + LongestPassword + LongestHost)];
        var length = rest.IndexOfAny(AuthorityEnds);
        var authority = rest[..(length < 0 ? rest.Length : length)];
        var host = authority.LastIndexOf('@');
        var colon = host < 0 ? -1 : authority[..host].IndexOf(':');
        if (colon >= 0 && host - colon > 3 && authority.Length - host > 3)
        {
            var start = SchemeStart(text, at);
            var isWeb = text[start..at].StartsWith("http", StringComparison.OrdinalIgnoreCase);
            var password = authority[(colon + 1)..host];
            Report(isWeb ? BasicAuth : Connection, fragment, start, from + authority.Length - start, password, context);
        }

        return 3;
    }

    private static int SchemeStart(ReadOnlySpan<char> text, int colon)
    {
        var start = colon;
        while (start > 0 && (char.IsAsciiLetterOrDigit(text[start - 1]) || text[start - 1] is '+' or '-' or '.'))
        {
            start--;
        }

        return start;
    }

    private static void Report(
        Rule rule,
        Fragment fragment,
        int start,
        int length,
        ReadOnlySpan<char> secret,
        DetectionContext context
    )
    {
        if (!Randomness.IsPlaceholder(secret))
        {
            context.Report(rule, fragment, start, length, "");
        }
    }

    private static Rule Secret(string id, string title) =>
        new(
            id,
            Severity.Block,
            title,
            "Change the password or key now, then remove it from the page: it must be taken as known."
        )
        {
            MustBeWithdrawn = true,
        };
}
