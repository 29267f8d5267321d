using System.Buffers;

namespace PublishGate.Scanning.Detection.Addresses;

/// <summary>Decodes what Cloudflare's e-mail protection puts into <c>data-cfemail</c> and <c>/cdn-cgi/l/email-protection#</c>.</summary>
internal static class CloudflareEmails
{
    /// <summary>The link that stands in place of an address.</summary>
    public const string Link = "/cdn-cgi/l/email-protection#";

    private const int Shortest = 14;
    private const int Longest = 600;

    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdefABCDEF");

    // key, then each byte of the address exclusive-or the key, all in hex: 7f10131e1e…
    public static EmailMatch? Read(ReadOnlySpan<char> text, int start)
    {
        var hex = text[start..];
        var end = hex.IndexOfAnyExcept(HexDigits);
        hex = end < 0 ? hex : hex[..end];
        if (hex.Length is < Shortest or > Longest || hex.Length % 2 != 0)
        {
            return null;
        }

        var bytes = Convert.FromHexString(hex);
        for (var i = 1; i < bytes.Length; i++)
        {
            bytes[i] ^= bytes[0];
        }

        var address = System.Text.Encoding.UTF8.GetString(bytes.AsSpan(1));
        var at = address.IndexOf('@', StringComparison.Ordinal);
        return at > 0 && PlainEmails.Around(address, at) is { } email
            ? email with
            {
                Start = start,
                End = start + hex.Length,
            }
            : null;
    }
}
