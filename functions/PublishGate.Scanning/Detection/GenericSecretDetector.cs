using System.Buffers;
using PublishGate.Scanning.Detection.Secrets;
using PublishGate.Scanning.Detection.Vocabulary;
using PublishGate.Scanning.Detection.Words;
using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Detection;

/// <summary>Passwords and secrets without a form of their own, told by their key.</summary>
internal sealed class GenericSecretDetector : IDetector
{
    private const int Shortest = 8;
    private const int Longest = 300;
    private const int ShortestToken = 16;
    private const double TokenEntropy = 3.2;

    // Parameters of addresses are read as members of their own; WordPress's embeds have a #?secret= that opens nothing.
    private static readonly SearchValues<char> InAddresses = SearchValues.Create("#?&");
    private static readonly SearchValues<char> ValueEnds = SearchValues.Create(" \"'`,<\r");

    private static readonly Rule Secret = new(
        "generic-secret",
        Severity.Block,
        "A password or secret",
        "Change it now, then remove it from the page: it must be taken as known."
    )
    {
        MustBeWithdrawn = true,
    };

    public IReadOnlyList<Rule> Rules { get; } = [Secret];

    public FragmentTraits Needs => FragmentTraits.Letters | FragmentTraits.Digit;

    public IReadOnlyList<Example> Examples { get; } =
    [
        Finds("password", "Tr0ub4dor-3x"),
        Finds("clientSecret", "Qw3Er5Ty7Ui9Op1As2Df3Gh4"),
        Finds("api_secret", "Qw3Er5Ty7Ui9Op1As2Df3Gh4"),
        Finds("access_token", "Qw3Er5Ty7Ui9Op1As2Df3Gh4", Severity.Warn),
        Example.Finds("CMS password: Tr0ub4dor-3x", "Tr0ub4dor-3x") with
        {
            Channel = Channel.HtmlComment,
        },
        Example.Finds("login: desk; pwd=Tr0ub4dor-3x", "Tr0ub4dor-3x") with
        {
            Channel = Channel.HtmlComment,
        },
        Example.Finds("CMS login: desk pw: Tr0ub4dor-3x", "Tr0ub4dor-3x") with
        {
            Channel = Channel.HtmlComment,
        },
        Example.Finds("Authorization: Bearer Qw3Er5Ty7Ui9Op1As2Df3Gh4", "Qw3Er5Ty7Ui9Op1As2Df3Gh4") with
        {
            Channel = Channel.HtmlComment,
            Severity = Severity.Warn,
        },
        Example.Ignores("Authorization: Bearer <token>") with
        {
            Channel = Channel.HtmlComment,
        },
        Example.Ignores("password: at least 8 characters") with
        {
            Channel = Channel.HtmlComment,
        },
        Example.Ignores("#?secret=q1W2e3R4t5"),
        Example.Ignores("https://paper.invalid/embed/#?secret=q1W2e3R4t5"),
        Finds("pass", "Tr0ub4dor-3x") with
        {
            Beside = [("user", "desk")],
        },
        Finds("header", "Basic ZGVzazpUcjB1YjRkb3ItM3g="),
        Not("pass", "Tr0ub4dor-3x"),
        Not("plan", "Basic Subscription2026"),
        Not("password", "Enter your password 1"),
        Not("password", "#password-field-2"),
        Not("passwordUrl", "/account/password/2"),
        Not("data-secret", "q1W2e3R4t5"),
        Not("csrfToken", "Qw3Er5Ty7Ui9Op1As2Df3Gh4"),
        Not("secret", "your-secret-1"),
        Not("accessTokenExpiry", "2026-01-01T00:00:00Z"),
        Not("id", "Qw3Er5Ty7Ui9Op1As2Df3Gh4"),
    ];

    public void Detect(Fragment fragment, DetectionContext context)
    {
        var text = fragment.Text;
        if (
            fragment.Form == FragmentForm.Comment
            || (
                fragment.Form == FragmentForm.Text
                && !fragment.Visible
                && text.Length <= Longest
                && !text.AsSpan().ContainsAny(InAddresses)
            )
        )
        {
            DetectLabelled(fragment, context);
        }

        if (fragment.Form == FragmentForm.Text && BasicLogin.Is(text))
        {
            context.Report(Secret, fragment, 0, text.Length, "");
            return;
        }

        if (
            fragment.Key is null
            || fragment.Form != FragmentForm.Text
            || text.Length is < Shortest or > Longest
            || fragment.Traits.HasFlag(FragmentTraits.Space)
        )
        {
            return;
        }

        var meaning = fragment.KeyFacts.Meaning;
        var isSecret = meaning.HasFlag(KeyMeaning.Secret) || IsPassBesideUser(fragment);
        var isToken = meaning.HasFlag(KeyMeaning.AccessToken);
        var isWordAlone = fragment.Key is "secret" or "data-secret";
        if ((isSecret || isToken) && IsSecretLike(text, isToken || isWordAlone))
        {
            context.Report(Secret, fragment, 0, text.Length, "", isSecret ? null : Severity.Warn);
        }
    }

    // { "user": "desk", "pass": "…" }: "pass" alone may be a ticket.
    private static bool IsPassBesideUser(Fragment fragment) =>
        fragment.Key is "pass" or "PASS" or "Pass"
        && fragment.Scope?.Members.Any(member => member.Key is "user" or "username" or "login" or "USER" or "User")
            == true;

    // "cms password: …" in a comment: the label tells what a key would.
    private static void DetectLabelled(Fragment fragment, DetectionContext context)
    {
        var text = fragment.Text.AsSpan();
        foreach (var line in context.LabelsIn(fragment))
        {
            var start = line.Start + text[line.Start..line.End].IndexOfAnyExcept(" \"'`");
            start += start < line.Start ? 0 : SchemeLength(text[start..line.End]);
            var length = start < line.Start ? 0 : text[start..line.End].IndexOfAny(ValueEnds);
            var value = start < line.Start ? default : text[start..(length < 0 ? line.End : start + length)];
            if (
                (line.Meaning & (KeyMeaning.Secret | KeyMeaning.AccessToken)) != KeyMeaning.None
                && value.Length is >= Shortest and <= Longest
                && value.ContainsAnyInRange('0', '9')
                && IsSecretLike(value, mustBeLong: false)
            )
            {
                var isSecret = line.Meaning.HasFlag(KeyMeaning.Secret);
                context.Report(Secret, fragment, start, value.Length, "", isSecret ? null : Severity.Warn);
            }
        }
    }

    // Authorization: Bearer …
    private static int SchemeLength(ReadOnlySpan<char> value) =>
        value.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase) ? "Bearer ".Length
        : value.StartsWith("Basic ", StringComparison.OrdinalIgnoreCase) ? "Basic ".Length
        : 0;

    private static bool IsSecretLike(ReadOnlySpan<char> text, bool mustBeLong)
    {
        if (
            text[0] is '#' or '.' or '/' or '{' or '[' or '<' or '$' or '@'
            || text.Contains("://", StringComparison.Ordinal)
        )
        {
            return false;
        }

        var isLongEnough = !mustBeLong || text.Length >= ShortestToken;
        var entropy = Math.Min(TokenEntropy, Math.Log2(text.Length) - 0.8);
        return isLongEnough && Randomness.Entropy(text) >= entropy && !Randomness.IsPlaceholder(text) && !IsDate(text);
    }

    private static bool IsDate(ReadOnlySpan<char> text) => text.Length >= 10 && text[4] == '-' && text[7] == '-';

    private static Example Finds(string key, string text, Severity? severity = null) =>
        Example.Finds(text, text) with
        {
            Key = key,
            Severity = severity,
        };

    private static Example Not(string key, string text) => Example.Ignores(text) with { Key = key };
}
