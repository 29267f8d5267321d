namespace PublishGate.Functions.Settings;

/// <summary>Secrets as people write them: hex, base64 (RFC 4648), or base64 behind <c>whsec_</c> (Standard Webhooks).</summary>
public static class SecretText
{
    /// <summary>What stands before the secret of webhooks.</summary>
    public const string WebhookPrefix = "whsec_";

    /// <summary>The bytes; none if the text is neither hex nor base64.</summary>
    public static byte[] Read(string text)
    {
        text = text.Trim();
        text = text.StartsWith(WebhookPrefix, StringComparison.Ordinal) ? text[WebhookPrefix.Length..] : text;
        if (text.Length % 2 == 0 && text.All(char.IsAsciiHexDigit))
        {
            return Convert.FromHexString(text);
        }

        var bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text, bytes, out var length) ? bytes[..length] : [];
    }
}
