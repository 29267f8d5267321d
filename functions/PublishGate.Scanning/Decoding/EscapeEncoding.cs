using System.Text.RegularExpressions;
using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Pages.Scripts;

namespace PublishGate.Scanning.Decoding;

/// <summary>Escapes of JavaScript and JSON that are left in a text: <c>\u002b7 916</c>, <c>\"caller\"</c>.</summary>
internal sealed partial class EscapeEncoding : IEncoding
{
    public FragmentTraits OneOf => FragmentTraits.Backslash;

    public bool Suits(Fragment fragment) => fragment.Text.Contains('\\') && Escape().IsMatch(fragment.Text);

    // A path of Windows has backslashes of its own, so the text as it is stays under examination too.
    public bool TryOpen(Fragment fragment, Reading reading)
    {
        var (text, origin) = ScriptEscapes.Decode(fragment.Text, 0, fragment.Text.Length, fragment.Origin);
        reading.AddLayer(fragment, text, origin);
        return true;
    }

    [GeneratedRegex(
        """\\(u[0-9a-fA-F]{4}|u\{[0-9a-fA-F]+\}|x[0-9a-fA-F]{2}|"|/)""",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Escape();
}
