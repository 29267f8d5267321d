using System.Buffers;
using PublishGate.Scanning.Detection.Secrets;
using PublishGate.Scanning.Detection.Words;
using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Masking;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Detection;

/// <summary>JSON Web Tokens (RFC 7519): what they tell of whom, and that they open something.</summary>
internal sealed class JwtDetector : IDetector
{
    public const string Begin = "eyJ";
    private const int ShortestToken = 30;
    private const int LongestToken = 16 * 1024;

    private static readonly Rule Jwt = new(
        "jwt",
        Severity.Block,
        "A token (JWT)",
        "Remove it from the page, and end the session that it opens."
    )
    {
        MustBeWithdrawn = true,
    };

    private static readonly SearchValues<char> Alphabet = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_."
    );

    public IReadOnlyList<Rule> Rules { get; } = [Jwt];

    public FragmentTraits Needs => FragmentTraits.Letters | FragmentTraits.Digit | FragmentTraits.LongRun;

    public Clue NeedsClue => Clue.Jwt;

    public IReadOnlyList<Example> Examples { get; } =
    [
        Example.Finds(Personal, Personal),
        Example.Finds(Anonymous, Anonymous) with
        {
            Severity = Severity.Info,
        },
        Example.Finds(Damaged, Damaged) with
        {
            Severity = Severity.Info,
        },
        Example.Ignores(HalfName),
        Example.Ignores("eyJhbGciOiJIUzI1NiJ9"),
        Example.Ignores("eyJub3QiOiJhIHRva2VuIn0.eyJhIjoxfQ.c2lnbmF0dXJl0"),
    ];

    // {"alg":"HS256"} . {"sub":"4711","email":"iva@paper.invalid"}
    private const string Personal =
        "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI0NzExIiwiZW1haWwiOiJpdmFAcGFwZXIuaW52YWxpZCJ9.c2lnbmF0dXJlMTIzNDU2Nzg5MA";

    // {"alg":"HS256"} . {"exp":1700000000}
    private const string Anonymous = "eyJhbGciOiJIUzI1NiJ9.eyJleHAiOjE3MDAwMDAwMDB9.c2lnbmF0dXJlMTIzNDU2Nzg5MA";

    // {"alg":"HS256","<0xFF>":1} . {"exp":1700000000}: a byte that is no UTF-8.
    private const string Damaged = "eyJhbGciOiJIUzI1NiIsIv8iOjF9.eyJleHAiOjE3MDAwMDAwMDB9.c2lnbmF0dXJlMTIzNDU2Nzg5MA";

    // {"alg":"HS256"} . {"\ud800":1,…}: a name with half of a surrogate pair.
    private const string HalfName =
        "eyJhbGciOiJIUzI1NiJ9.eyJcdWQ4MDAiOjEsImVtYWlsIjoiaXZhQHBhcGVyLmludmFsaWQifQ.c2lnbmF0dXJlMTIzNDU2Nzg5MA";

    public void Detect(Fragment fragment, DetectionContext context)
    {
        var text = fragment.Text.AsSpan();
        for (var from = 0; text.Length - from >= ShortestToken; )
        {
            var offset = text[from..].IndexOf(Begin, StringComparison.Ordinal);
            if (offset < 0)
            {
                return;
            }

            from += offset;
            var run = text[from..Math.Min(text.Length, from + LongestToken)];
            var length = run.IndexOfAnyExcept(Alphabet);
            length = length < 0 ? run.Length : length;
            if (JwtClaims.TryRead(run[..length], out var claims, out var opens))
            {
                Report(fragment, from, length, claims, opens ? Severity.Warn : Severity.Info, context);
            }

            from += Math.Max(length, Begin.Length);
        }
    }

    private static void Report(
        Fragment fragment,
        int start,
        int length,
        IReadOnlyList<string> claims,
        Severity otherwise,
        DetectionContext context
    ) =>
        context.Report(
            new Detected(Jwt, fragment, start, length)
            {
                Canonical = fragment.Text.Substring(start, length),
                Excerpt = Mask.AllBut(Begin),
                Severity = claims.Count > 0 ? null : otherwise,
                Title =
                    claims.Count > 0
                        ? $"A token (JWT) that says who someone is ({string.Join(", ", claims)})"
                        : "A token (JWT) without a person's claims",
            }
        );
}
