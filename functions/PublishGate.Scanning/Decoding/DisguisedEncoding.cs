using System.Buffers;
using System.Text;
using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Positions;

namespace PublishGate.Scanning.Decoding;

/// <summary>Words with characters of no width inside of them, and addresses in characters of full width.</summary>
/// <remarks>
/// U+200B, U+2060, U+FEFF and the soft hyphen. The joiners U+200C and U+200D are letters' business in Persian and Hindi. Full
/// width (U+FF01 to U+FF5E) is how Chinese and Japanese write punctuation, so only a sign that addresses need tells.
/// </remarks>
internal sealed class DisguisedEncoding : IEncoding
{
    private const char AtSign = '\uFF20';
    private const char FirstWide = '\uFF01';
    private const char LastWide = '\uFF5E';

    private static readonly SearchValues<char> NoWidth = SearchValues.Create("\u00AD\u200B\u2060\uFEFF");
    private static readonly SearchValues<char> Signs = SearchValues.Create("\u00AD\u200B\u2060\uFEFF\uFF20");

    public FragmentTraits OneOf => FragmentTraits.NonAscii;

    public bool Suits(Fragment fragment) => !fragment.Visible && fragment.Text.AsSpan().ContainsAny(Signs);

    public bool TryOpen(Fragment fragment, Reading reading)
    {
        var text = fragment.Text;
        var isWide = text.Contains(AtSign, StringComparison.Ordinal);
        var plain = new StringBuilder(text.Length);
        var steps = new List<(int, int)> { (0, 0) };
        for (var at = 0; at < text.Length; at++)
        {
            if (NoWidth.Contains(text[at]))
            {
                steps.Add((plain.Length, at + 1));
                continue;
            }

            var isFolded = isWide && text[at] is >= FirstWide and <= LastWide;
            plain.Append(isFolded ? (char)(text[at] - FirstWide + '!') : text[at]);
        }

        reading.AddLayer(fragment, plain.ToString(), new DecodedOrigin(fragment.Origin, steps, text.Length));
        fragment.IsOpened = true;
        return true;
    }
}
