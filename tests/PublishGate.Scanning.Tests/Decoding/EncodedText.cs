using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json;

namespace PublishGate.Scanning.Tests.Decoding;

/// <summary>Texts as pages write them in other letters.</summary>
internal static class EncodedText
{
    /// <summary>A text as one layer of encoding writes it.</summary>
    public static string Of(string text, string layer) =>
        layer switch
        {
            "json" => JsonSerializer.Serialize(new { a = 1, note = text }),
            "string" => JsonSerializer.Serialize(JsonSerializer.Serialize(new { note = text })),
            "markup" => $"<p class=x>{WebUtility.HtmlEncode(text)}</p>",
            "entities" => string.Concat(text.Select(character => $"&#{(int)character};")),
            "escapes" => string.Concat(text.Select(character => $"\\u{(int)character:x4}")),
            "percent" => Uri.EscapeDataString(text),
            "query" => "https://x.example/p?note=" + Uri.EscapeDataString(text),
            "base64" => Convert.ToBase64String(Encoding.UTF8.GetBytes(text)),
            "base64url" => Convert
                .ToBase64String(Encoding.UTF8.GetBytes(text))
                .TrimEnd('=')
                .Replace('+', '-')
                .Replace('/', '_'),
            "gzip" => Compressed(text, stream => new GZipStream(stream, CompressionLevel.Optimal)),
            "zlib" => Compressed(text, stream => new ZLibStream(stream, CompressionLevel.Optimal)),
            "deflate" => Compressed(
                text + " and more of the same text, more of the same text",
                stream => new DeflateStream(stream, CompressionLevel.Optimal)
            ),
            "quoted-printable" => string.Concat(
                Encoding
                    .UTF8.GetBytes(text)
                    .Select(unit => unit is > 126 or 61 or < 32 ? $"={unit:X2}" : ((char)unit).ToString())
            ),
            "data" => "data:text/plain;base64," + Convert.ToBase64String(Encoding.UTF8.GetBytes(text)),
            _ => throw new ArgumentOutOfRangeException(nameof(layer)),
        };

    /// <summary>A text, compressed, as base64.</summary>
    public static string Compressed(string text, Func<Stream, Stream> open) =>
        Convert.ToBase64String(Compress(Encoding.UTF8.GetBytes(text), open));

    public static byte[] Compress(byte[] bytes, Func<Stream, Stream> open)
    {
        var target = new MemoryStream();
        using (var stream = open(target))
        {
            stream.Write(bytes);
        }

        return target.ToArray();
    }
}
