using System.Text;

namespace PublishGate.Evaluation.Pages.Leaks;

/// <summary>Random keys and tokens in the shapes that services give them.</summary>
internal static class SecretLeaks
{
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private const string Mixed = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    private static readonly (string Name, string Key, Func<Dice, string> Make)[] Secrets =
    [
        ("aws-key-id", "accessKeyId", dice => "AKIA" + dice.From(Letters, 16)),
        ("github-token", "token", dice => "ghp_" + dice.From(Mixed, 36)),
        ("slack-bot", "slackToken", dice => $"xoxb-{dice.Digits(12)}-{dice.Digits(12)}-{dice.From(Mixed, 24)}"),
        (
            "slack-webhook",
            "webhook",
            dice =>
                $"https://hooks.slack.com/services/T{dice.From(Letters, 8)}/B{dice.From(Letters, 8)}/{dice.From(Mixed, 24)}"
        ),
        ("stripe-secret", "stripeKey", dice => "sk_live_" + dice.From(Mixed, 24)),
        (
            "azure-storage",
            "connectionString",
            dice =>
                $"DefaultEndpointsProtocol=https;AccountName=newsroomstage;AccountKey={Base64(dice, 64)};EndpointSuffix=core.windows.net"
        ),
        (
            "azure-sas",
            "uploadUrl",
            dice =>
                $"https://newsroomstage.blob.core.windows.net/audio/c.mp3?sv=2024-05-04&se=2027-01-01T00%3A00%3A00Z&sr=b&sp=rw&sig={Uri.EscapeDataString(Base64(dice, 32))}"
        ),
        (
            "s3-presigned",
            "downloadUrl",
            dice =>
                $"https://newsroom-raw.s3.eu-west-1.amazonaws.com/c.wav?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIA{dice.From(Letters, 16)}%2F20260101%2Feu-west-1%2Fs3%2Faws4_request&X-Amz-Date=20260101T000000Z&X-Amz-Expires=604800&X-Amz-SignedHeaders=host&X-Amz-Signature={dice.From("0123456789abcdef", 64)}"
        ),
        (
            "database-url",
            "databaseUrl",
            dice => $"postgres://cms_writer:{dice.From(Mixed, 16)}@db01.newsroom-stage.net:5432/stories"
        ),
        ("jwt", "jwt", Jwt),
        (
            "private-key",
            "privateKey",
            dice => $"-----BEGIN PRIVATE KEY-----\n{Base64(dice, 48)}\n{Base64(dice, 48)}\n-----END PRIVATE KEY-----"
        ),
    ];

    public static Leak Next(Dice dice)
    {
        var (name, key, make) = dice.Pick(Secrets);
        var value = make(dice);
        return new Leak
        {
            Kind = "secret",
            Variant = name,
            Value = value,
            Key = key,
            Sentence = value,
            Members = [(key, value)],
            Cores =
                name == "private-key"
                    ? ["BEGIN PRIVATE KEY"]
                    : [value, value[..Math.Min(14, value.Length)], value[^12..]],
        };
    }

    private static string Jwt(Dice dice)
    {
        var claims =
            $$"""{"sub":"{{dice.Digits(8)}}","email":"{{Invented.Email(dice)}}","iat":1767225600,"exp":1798761600}""";
        return $"{Url("""{"alg":"HS256","typ":"JWT"}""")}.{Url(claims)}.{dice.From(Mixed, 43)}";
    }

    private static string Url(string text) =>
        Convert.ToBase64String(Encoding.UTF8.GetBytes(text)).TrimEnd('=').Replace('+', '-').Replace('/', '_');

    private static string Base64(Dice dice, int bytes) =>
        Convert.ToBase64String([.. Enumerable.Range(0, bytes).Select(_ => (byte)dice.Next(256))]);
}
