using System.Buffers;
using System.Buffers.Text;
using System.Text;

namespace PublishGate.Scanning.Detection.Secrets;

/// <summary>A name and password as HTTP sends them: <c>Basic ZGVzazpUcjB1YjRkb3ItM3g=</c> (RFC 7617).</summary>
internal static class BasicLogin
{
    private const string Scheme = "Basic ";
    private const int Shortest = 12;
    private const int Longest = 200;
    private static readonly SearchValues<char> Letters = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/="
    );

    /// <summary>The text is such a header's value and nothing else.</summary>
    public static bool Is(ReadOnlySpan<char> text)
    {
        if (
            !text.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)
            || text.Length is < Shortest or > Longest
            || text[Scheme.Length..].ContainsAnyExcept(Letters)
        )
        {
            return false;
        }

        Span<byte> encoded = stackalloc byte[Longest];
        Span<byte> login = stackalloc byte[Longest];
        var length = Encoding.ASCII.GetBytes(text[Scheme.Length..], encoded);
        return Base64.DecodeFromUtf8(encoded[..length], login, out _, out var written) == OperationStatus.Done
            && login[..written].IndexOf((byte)':') > 0
            && !login[..written].ContainsAnyExceptInRange((byte)' ', (byte)'~');
    }
}
