using System.Text.RegularExpressions;
using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Pages;

namespace PublishGate.Scanning.Decoding;

/// <summary>Character references outside of markup: <c>&amp;#43;7 916</c> in a string of JSON.</summary>
internal sealed partial class CharacterReferenceEncoding : IEncoding
{
    public FragmentTraits OneOf => FragmentTraits.Ampersand;

    public bool Suits(Fragment fragment) => fragment.Text.Contains('&') && Reference().IsMatch(fragment.Text);

    public bool TryOpen(Fragment fragment, Reading reading)
    {
        var (text, origin) = CharacterReferences.Decode(fragment.Text, 0, fragment.Text.Length, fragment.Origin);
        if (text == fragment.Text)
        {
            return false;
        }

        reading.AddLayer(fragment, text, origin);
        fragment.IsOpened = true;
        return true;
    }

    [GeneratedRegex(
        "&(#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Reference();
}
