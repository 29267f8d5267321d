using System.Text;

namespace PublishGate.Evaluation.Pages.Leaks;

/// <summary>Random keys and tokens in the shapes that services give them.</summary>
internal static class SecretLeaks
{
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private const string Hex = "0123456789abcdef";
    private const string Mixed = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    private static readonly (string Name, string Key, Func<Dice, string> Make)[] Secrets =
    [
        ("gcp-oauth-secret", "clientSecret", dice => "GOCSPX-" + dice.From(Mixed, 28)),
        ("gitlab", "gitlabToken", dice => "glpat-" + dice.From(Mixed, 20)),
        ("github-fine", "token", dice => $"github_pat_{dice.From(Mixed, 22)}_{dice.From(Mixed, 59)}"),
        ("mailgun", "mailgunKey", dice => "key-" + dice.From(Hex, 32)),
        ("sendgrid", "sendgrid", dice => $"SG.{dice.From(Mixed, 22)}.{dice.From(Mixed, 43)}"),
        ("openai", "openaiKey", dice => "sk-proj-" + dice.From(Mixed, 48)),
        ("anthropic", "apiKey", dice => "sk-ant-api03-" + dice.From(Mixed, 80) + "-" + dice.From(Mixed, 6) + "AA"),
        ("npm", "npmToken", dice => "npm_" + dice.From(Mixed, 36)),
        ("pypi", "pypi", dice => "pypi-AgEIcHlwaS5vcmc" + dice.From(Mixed, 60)),
        ("telegram-bot", "botToken", dice => $"{1 + dice.Next(8)}{dice.Digits(9)}:AA{dice.From(Mixed, 33)}"),
        (
            "discord-bot",
            "discordToken",
            dice => $"MT{dice.From(Mixed, 24)}.G{dice.From(Mixed, 5)}.{dice.From(Mixed, 38)}"
        ),
        (
            "discord-webhook",
            "webhookUrl",
            dice => $"https://discord.com/api/webhooks/1{dice.Digits(17)}/{dice.From(Mixed, 68)}"
        ),
        ("shopify", "shopifyToken", dice => "shpat_" + dice.From(Hex, 32)),
        ("digitalocean", "doToken", dice => "dop_v1_" + dice.From(Hex, 64)),
        ("cloudflare", "cloudflareApiToken", dice => dice.From(Mixed, 40)),
        ("aws-secret", "secretAccessKey", dice => dice.From(Mixed + "+/", 40)),
        ("password", "password", dice => dice.From(Mixed, 8) + dice.Digits(2) + "!x"),
        ("db-password", "DB_PASSWORD", dice => dice.From(Mixed, 6) + "-" + dice.Digits(3) + dice.From(Mixed, 4)),
        ("slack-user", "slackToken", dice => $"xoxp-{dice.Digits(12)}-{dice.Digits(12)}-{dice.From(Hex, 32)}"),
        ("mongodb", "mongoUri", dice => $"mongodb+srv://cms:{dice.From(Mixed, 14)}@cluster0.ab1cd.mongodb.net/story"),
        ("redis", "redisUrl", dice => $"redis://:{dice.From(Mixed, 20)}@cache.newsroom-stage.net:6379/0"),
        ("basic-auth", "feedUrl", dice => $"https://feeds:{dice.From(Mixed, 12)}@wire.newsroom-stage.net/in.xml"),
        (
            "service-bus",
            "busConnection",
            dice =>
                $"Endpoint=sb://newsroom.servicebus.windows.net/;SharedAccessKeyName=Root;SharedAccessKey={Base64(dice, 32)}"
        ),
        (
            "sql-server",
            "dbConnection",
            dice => $"Server=tcp:db1.newsroom-stage.net,1433;Database=cms;User ID=cms;Password={dice.From(Mixed, 14)};"
        ),
        (
            "gcs-signed",
            "downloadUrl",
            dice =>
                $"https://storage.googleapis.com/newsroom-raw/c.wav?X-Goog-Algorithm=GOOG4-RSA-SHA256&X-Goog-Credential=cms%40newsroom.iam.gserviceaccount.com%2F20260101%2Fauto%2Fstorage%2Fgoog4_request&X-Goog-Date=20260101T000000Z&X-Goog-Expires=604800&X-Goog-SignedHeaders=host&X-Goog-Signature={dice.From(Hex, 128)}"
        ),
        ("google-oauth-token", "accessToken", dice => "ya29.a0" + dice.From(Mixed, 120)),
        ("twilio", "twilioKey", dice => "SK" + dice.From(Hex, 32)),
        ("hugging-face", "hfToken", dice => "hf_" + dice.From(Mixed, 34)),
        ("linear", "linearKey", dice => "lin_api_" + dice.From(Mixed, 40)),
        ("notion", "notionToken", dice => "ntn_" + dice.Digits(11) + dice.From(Mixed, 35)),
        ("airtable", "airtable", dice => $"pat{dice.From(Mixed, 14)}.{dice.From(Hex, 64)}"),
        ("mapbox-secret", "mapboxSecret", dice => $"sk.eyJ1Ijoi{dice.From(Mixed, 60)}.{dice.From(Mixed, 22)}"),
        ("mailchimp", "mailchimpKey", dice => $"{dice.From(Hex, 32)}-us{1 + dice.Next(20)}"),
        ("hubspot", "hubspotToken", dice => $"pat-na1-{Uuid(dice)}"),
        ("vault", "vaultToken", dice => "hvs." + dice.From(Mixed, 90)),
        (
            "teams-webhook",
            "teamsHook",
            dice =>
                $"https://newsroom.webhook.office.com/webhookb2/{Uuid(dice)}@{Uuid(dice)}/IncomingWebhook/{dice.From(Hex, 32)}/{Uuid(dice)}"
        ),
        (
            "rsa-key",
            "signingKey",
            dice =>
                $"-----BEGIN RSA PRIVATE KEY-----\n{Base64(dice, 48)}\n{Base64(dice, 48)}\n-----END RSA PRIVATE KEY-----"
        ),
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
            // What has no form of its own is told by its label only.
            Sentence = name is "cloudflare" or "aws-secret" or "password" or "db-password" ? $"{key}: {value}" : value,
            Members = [(key, value)],
            Cores = name is "private-key" or "rsa-key"
                ? ["PRIVATE KEY"]
                : [value, value[..Math.Min(14, value.Length)], value[^12..]],
        };
    }

    private static string Uuid(Dice dice) =>
        $"{dice.From(Hex, 8)}-{dice.From(Hex, 4)}-4{dice.From(Hex, 3)}-a{dice.From(Hex, 3)}-{dice.From(Hex, 12)}";

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
