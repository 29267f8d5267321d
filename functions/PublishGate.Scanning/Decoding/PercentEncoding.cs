using System.Text;
using System.Text.Unicode;
using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Positions;

namespace PublishGate.Scanning.Decoding;

/// <summary>Percent-encoded text: <c>%2B7%20916</c>.</summary>
/// <remarks>RFC 3986, section 2.1; the bytes are UTF-8, or windows-1251 where they are not.</remarks>
internal sealed class PercentEncoding : IEncoding
{
    private static readonly System.Buffers.SearchValues<char> HexDigits = System.Buffers.SearchValues.Create(
        "0123456789abcdefABCDEF"
    );

    private const int CyrillicCodePage = 1251;
    private const int OfCharacter = 6;

    public FragmentTraits OneOf => FragmentTraits.Percent;

    public bool Suits(Fragment fragment) => HasEscape(fragment.Text);

    public bool TryOpen(Fragment fragment, Reading reading)
    {
        var (text, origin) = Decode(fragment.Text, 0, fragment.Text.Length, fragment.Origin, plusIsSpace: false);
        if (text.AsSpan().ContainsAnyInRange('\0', '\u0008'))
        {
            return false;
        }

        reading.AddLayer(fragment, text, origin);
        fragment.IsOpened = fragment.Form != FragmentForm.Url;
        return true;
    }

    /// <summary>A percent sign with two hex digits occurs.</summary>
    public static bool HasEscape(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOf('%'); at >= 0 && at + 2 < text.Length; )
        {
            if ((char.IsAsciiHexDigit(text[at + 1]) && char.IsAsciiHexDigit(text[at + 2])) || IsOfCharacter(text[at..]))
            {
                return true;
            }

            var next = text[(at + 1)..].IndexOf('%');
            at = next < 0 ? -1 : at + 1 + next;
        }

        return false;
    }

    /// <summary>The decoded range, with its origin.</summary>
    public static (string Text, Origin Origin) Decode(string text, int start, int end, Origin origin, bool plusIsSpace)
    {
        if (text.AsSpan(start, end - start).IndexOfAny('%', plusIsSpace ? '+' : '%') < 0)
        {
            return (text[start..end], origin.From(start));
        }

        var decoded = new StringBuilder(end - start);
        var steps = new List<(int, int)> { (0, start) };
        var bytes = new List<byte>();
        for (var at = start; at < end; )
        {
            if (text[at] == '%' && IsOfCharacter(text.AsSpan(at, end - at)))
            {
                decoded.Append((char)Convert.ToInt32(text.Substring(at + 2, 4), 16));
                at += OfCharacter;
                steps.Add((decoded.Length, at));
                continue;
            }

            bytes.Clear();
            while (at + 2 < end && text[at] == '%' && HasEscape(text.AsSpan(at, 3)))
            {
                bytes.Add(Convert.FromHexString(text.AsSpan(at + 1, 2))[0]);
                at += 3;
            }

            if (bytes.Count == 0)
            {
                decoded.Append(plusIsSpace && text[at] == '+' ? ' ' : text[at]);
                at++;
                continue;
            }

            decoded.Append(Text([.. bytes]));
            steps.Add((decoded.Length, at));
        }

        return (decoded.ToString(), new DecodedOrigin(origin, steps, end));
    }

    // %u0434, as escape() writes what has no single byte
    private static bool IsOfCharacter(ReadOnlySpan<char> text) =>
        text.Length >= OfCharacter && text[1] is 'u' or 'U' && !text[2..OfCharacter].ContainsAnyExcept(HexDigits);

    private static string Text(byte[] bytes) =>
        Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes) : Pages.PageEncoding.Of(CyrillicCodePage).GetString(bytes);
}
