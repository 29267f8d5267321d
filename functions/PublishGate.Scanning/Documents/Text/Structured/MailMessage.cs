using System.Text;
using PublishGate.Scanning.Content;
using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Documents.Text.Structured;

/// <summary>Mails (RFC 5322, MIME): headers with senders and machines on the way; each part is an artifact of its own.</summary>
internal static class MailMessage
{
    private static readonly string[] Persons =
    [
        "From",
        "To",
        "Cc",
        "Bcc",
        "Reply-To",
        "Sender",
        "X-Original-To",
        "Delivered-To",
    ];

    public static void Read(TextFile text)
    {
        var headers = new Dictionary<string, StringBuilder>(StringComparer.OrdinalIgnoreCase);
        var scope = new FragmentScope(null, null);
        var body = text.Text.Length;
        string? key = null;
        foreach (var (start, length) in text.Lines(0))
        {
            if (length == 0 && start > 0 && text.Text[start - 1] != '\r')
            {
                body = start;
                break;
            }

            var line = text.Text.AsSpan(start, length);
            var colon = line.IndexOf(':');
            var isContinued = length == 0 || char.IsWhiteSpace(line[0]) || colon < 0 || !IsName(line[..colon]);
            key = isContinued ? key : line[..colon].ToString();
            var skip = isContinued ? 0 : colon + 1;
            if (!isContinued || !headers.ContainsKey(key ?? ""))
            {
                headers[key ?? ""] = new StringBuilder();
            }

            headers[key ?? ""].Append(line[skip..]);
            MetadataKind? kind = Persons.Contains(key, StringComparer.OrdinalIgnoreCase) ? MetadataKind.Person : null;
            var place = text.Reading.Current.At(Place.SafeName(key ?? "header"));
            text.Add(Channel.EmailHeader, place, start + skip, length - skip, key, scope, kind);
        }

        var whole = headers.Select(header => KeyValuePair.Create(header.Key, header.Value.ToString()));
        ReadBody(text, body, new Dictionary<string, string>(whole, StringComparer.OrdinalIgnoreCase));
    }

    // RFC 5322, section 3.6.8: printable characters but no blank. Anything else before a colon is text.
    private static bool IsName(ReadOnlySpan<char> name) => !name.ContainsAnyExceptInRange('!', '~');

    private static void ReadBody(TextFile text, int start, Dictionary<string, string> headers)
    {
        var type = headers.GetValueOrDefault("Content-Type") ?? "text/plain";
        var at = type.IndexOf("boundary=", StringComparison.OrdinalIgnoreCase);
        if (at >= 0)
        {
            var boundary = type[(at + 9)..].Split(';')[0].Trim().Trim('"');
            ReadParts(text, start, "--" + boundary);
            return;
        }

        var encoding = headers.GetValueOrDefault("Content-Transfer-Encoding")?.Trim().ToLowerInvariant();
        var body = text.Text[start..];
        var bytes = encoding switch
        {
            "base64" => Base64(body),
            "quoted-printable" => QuotedPrintable(body),
            _ => null,
        };
        if (bytes is null)
        {
            if (encoding == "base64")
            {
                text.Reading.Add(Gap.Malformed(text.Reading.Current.At("body").ToString(), "The mail's text"));
            }

            PlainLines.Read(text, start);
            return;
        }

        var extension = type.Contains("html", StringComparison.OrdinalIgnoreCase) ? ".html" : ".txt";
        Embed(text, start, text.Text.Length - start, bytes, extension);
    }

    // RFC 2046, section 5.1: preamble --boundary part --boundary part --boundary-- epilogue
    private static void ReadParts(TextFile text, int start, string boundary)
    {
        var (partStart, isClosed) = (start, false);
        var isPart = false;
        foreach (var (at, length) in text.Lines(start))
        {
            var line = text.Text.AsSpan(at, length);
            if (isClosed || boundary.Length <= 2 || !line.StartsWith(boundary, StringComparison.Ordinal))
            {
                continue;
            }

            ReadPart(text, partStart, at, isPart);
            (partStart, isPart) = (at + length, true);
            isClosed = line[boundary.Length..].StartsWith("--", StringComparison.Ordinal);
        }

        ReadPart(text, partStart, text.Text.Length, isPart && !isClosed);
        if (!isClosed)
        {
            text.Reading.Add(Gap.Truncated(text.Reading.Current.At("parts").ToString(), "The mail"));
        }
    }

    private static void ReadPart(TextFile text, int start, int end, bool isPart)
    {
        if (isPart)
        {
            Embed(text, start, end - start, Encoding.UTF8.GetBytes(text.Text[start..end].TrimStart()), ".eml");
        }
        else
        {
            // What stands before the first part and behind the last ships, though no mail program shows it.
            text.Add(Channel.HiddenText, text.Reading.Current.At("outside of the parts"), start, end - start);
        }
    }

    private static void Embed(TextFile text, int start, int length, byte[] bytes, string extension) =>
        text.Reading.Embed(
            new EmbeddedArtifact
            {
                Content = new MemoryContent(bytes),
                Place = text.Reading.Current.At("mail part"),
                Origin = new Positions.EncodedRun(text.Origin, start, length),
                Name = "part" + extension,
            }
        );

    private static byte[]? Base64(string text)
    {
        var bare = string.Concat(text.Where(character => !char.IsWhiteSpace(character)));
        var bytes = new byte[bare.Length];
        return Convert.TryFromBase64String(bare, bytes, out var length) ? bytes[..length] : null;
    }

    private static byte[] QuotedPrintable(string text)
    {
        var bytes = new List<byte>(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] != '=')
            {
                bytes.AddRange(Encoding.UTF8.GetBytes(text, at, 1));
            }
            else if (at + 2 < text.Length && char.IsAsciiHexDigit(text[at + 1]) && char.IsAsciiHexDigit(text[at + 2]))
            {
                bytes.Add(Convert.ToByte(text.Substring(at + 1, 2), 16));
                at += 2;
            }
            else
            {
                var end = text.IndexOf('\n', at);
                at = end < 0 ? text.Length : end;
            }
        }

        return [.. bytes];
    }
}
