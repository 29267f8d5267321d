using System.Text;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Positions;

namespace PublishGate.Scanning.Decoding;

/// <summary>Quoted-printable text, as mail writes it: <c>=D0=BC=D0=B0=D1=82=D1=8C</c>, lines that end in <c>=</c>.</summary>
/// <remarks>RFC 2045, section 6.7.</remarks>
internal sealed partial class QuotedPrintableEncoding : IEncoding
{
    public FragmentTraits OneOf => FragmentTraits.EqualsSign;

    public bool Suits(Fragment fragment) =>
        fragment.Text.Contains('=') && fragment.Form != FragmentForm.Url && Telling().IsMatch(fragment.Text);

    public bool TryOpen(Fragment fragment, Reading reading)
    {
        var text = fragment.Text;
        var decoded = new StringBuilder(text.Length);
        var steps = new List<(int, int)> { (0, 0) };
        var bytes = new List<byte>();
        for (var at = 0; at < text.Length; )
        {
            bytes.Clear();
            while (at + 2 < text.Length && text[at] == '=' && IsHex(text, at + 1))
            {
                bytes.Add(Convert.FromHexString(text.AsSpan(at + 1, 2))[0]);
                at += 3;
            }

            if (bytes.Count > 0 && !Utf8.IsValid([.. bytes]))
            {
                return false;
            }

            decoded.Append(Encoding.UTF8.GetString([.. bytes]));
            var lineBreak = text.AsSpan(at);
            if (lineBreak is ['=', '\r' or '\n', ..])
            {
                at += lineBreak is ['=', '\r', '\n', ..] ? 3 : 2;
            }
            else if (bytes.Count == 0)
            {
                decoded.Append(text[at++]);
                continue;
            }

            steps.Add((decoded.Length, at));
        }

        if (ReadableText.Decode(Encoding.UTF8.GetBytes(decoded.ToString())) is null)
        {
            return false;
        }

        reading.AddLayer(fragment, decoded.ToString(), new DecodedOrigin(fragment.Origin, steps, text.Length));
        return true;
    }

    private static bool IsHex(string text, int at) =>
        char.IsAsciiHexDigit(text[at]) && char.IsAsciiHexDigit(text[at + 1]);

    [GeneratedRegex(
        @"=[0-9A-F]{2}=[0-9A-F]{2}|=\r?\n|(=[0-9A-F]{2}.{0,60}){3}",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Telling();
}
