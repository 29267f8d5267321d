using System.Buffers;

namespace PublishGate.Scanning.Decoding;

/// <summary>Base64 and base64url, with or without padding and line breaks.</summary>
/// <remarks>RFC 4648, sections 4 and 5.</remarks>
internal static class Base64Text
{
    /// <summary>The characters of both alphabets.</summary>
    public static SearchValues<char> Alphabet { get; } =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_");

    /// <summary>The bytes, or null if the text is not base64.</summary>
    public static byte[]? Decode(ReadOnlySpan<char> text)
    {
        var plain = new char[text.Length + 3];
        var length = 0;
        foreach (var character in text)
        {
            if (character is ' ' or '\t' or '\r' or '\n')
            {
                continue;
            }

            plain[length++] = character switch
            {
                '-' => '+',
                '_' => '/',
                _ => character,
            };
        }

        while (length > 0 && plain[length - 1] == '=')
        {
            length--;
        }

        if (length % 4 == 1)
        {
            length--;
        }

        var padded = (length + 3) / 4 * 4;
        plain.AsSpan(length, padded - length).Fill('=');
        var bytes = new byte[padded / 4 * 3];
        return Convert.TryFromBase64Chars(plain.AsSpan(0, padded), bytes, out var written) ? bytes[..written] : null;
    }
}
