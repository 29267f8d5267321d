using System.Buffers;
using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Positions;

namespace PublishGate.Scanning.Decoding;

/// <summary>Text as the hexadecimal digits of its bytes: <c>2b372039…</c>.</summary>
/// <remarks>A hash is such digits too; its bytes are next to never text from end to end.</remarks>
internal sealed class HexEncoding : IEncoding
{
    private const int ShortestRun = 24;

    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789abcdefABCDEF");

    public FragmentTraits OneOf => FragmentTraits.LongRun;

    public bool Suits(Fragment fragment) =>
        fragment.Text.Length >= ShortestRun
        && fragment.Text.Length % 2 == 0
        && fragment.Form is FragmentForm.Text or FragmentForm.Comment
        && !fragment.Text.AsSpan().ContainsAnyExcept(Digits);

    public bool TryOpen(Fragment fragment, Reading reading)
    {
        if (ReadableText.Decode(Convert.FromHexString(fragment.Text)) is not { } text)
        {
            return false;
        }

        reading.AddLayer(fragment, text, new DecodedOrigin(fragment.Origin, [(0, 0)], fragment.Text.Length));
        return true;
    }
}
