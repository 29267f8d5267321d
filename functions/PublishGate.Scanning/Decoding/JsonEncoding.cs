using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Pages.Scripts;

namespace PublishGate.Scanning.Decoding;

/// <summary>An object or array in a string: <c>data-props='{"caller":…}'</c>, <c>JSON.parse("…")</c>, JSON in JSON.</summary>
internal sealed class JsonEncoding : IEncoding
{
    public FragmentTraits OneOf => FragmentTraits.Opening;

    public bool Suits(Fragment fragment)
    {
        var text = fragment.Text.AsSpan().TrimStart();
        if (text.Length < 3 || fragment.Form == FragmentForm.Url)
        {
            return false;
        }

        var second = text[1..].TrimStart();
        return !second.IsEmpty
            && text[0] switch
            {
                '{' => second[0] is '"' or '\'' || IsMember(second),
                '[' => second[0] is '"' or '\'' or '{' or '[' or '-' || char.IsAsciiDigit(second[0]),
                '"' => text.Contains('\\') && text.TrimEnd().EndsWith("\""),
                _ => false,
            };
    }

    public bool TryOpen(Fragment fragment, Reading reading)
    {
        var text = fragment.Text;
        var setting = new ScriptSetting(fragment.Place.Then("→"))
        {
            Data = fragment.Channel,
            Literals = fragment.Channel,
            Comments = fragment.Channel,
            Code = fragment.Channel,
            Key = fragment.Key,
            Scope = fragment.Scope,
            Depth = fragment.Depth + 1,
        };
        ScriptReader.Read(reading, text, 0, text.Length, fragment.Origin, setting);

        // What breaks off, or only begins like JSON, is examined as it is too.
        fragment.IsOpened = text.AsSpan().TrimEnd() is [.., '}' or ']' or '"'];
        return true;
    }

    // {name: …
    private static bool IsMember(ReadOnlySpan<char> text)
    {
        var end = 0;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '_' or '$'))
        {
            end++;
        }

        return end > 0 && text[end..].TrimStart() is [':', ..];
    }
}
