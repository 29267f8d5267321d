using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace PublishGate.Functions.Callbacks;

/// <summary>Signs callbacks as Standard Webhooks 1.0 says (https://www.standardwebhooks.com).</summary>
/// <remarks><c>v1,</c> and the base64 of HMAC-SHA256 over <c>id.timestamp.body</c>.</remarks>
public static class CallbackSignature
{
    public const string IdHeader = "webhook-id";
    public const string TimestampHeader = "webhook-timestamp";
    public const string SignatureHeader = "webhook-signature";

    public static string Of(ReadOnlySpan<byte> secret, string id, long unixSeconds, string body)
    {
        var signed = string.Create(CultureInfo.InvariantCulture, $"{id}.{unixSeconds}.{body}");
        return "v1," + Convert.ToBase64String(HMACSHA256.HashData(secret, Encoding.UTF8.GetBytes(signed)));
    }
}
