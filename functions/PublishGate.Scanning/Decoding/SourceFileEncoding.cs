using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Pages.Scripts;

namespace PublishGate.Scanning.Decoding;

/// <summary>An author's own file in a source map, with the comments that the minifier took out of the page.</summary>
/// <remarks>ECMA-426, "sourcesContent": one string for each source.</remarks>
internal sealed class SourceFileEncoding : IEncoding
{
    private const string Member = "sourcesContent";

    // What has none of these is examined as it is, and is no code.
    public FragmentTraits OneOf =>
        FragmentTraits.Slash
        | FragmentTraits.AngleBracket
        | FragmentTraits.Opening
        | FragmentTraits.Parenthesis
        | FragmentTraits.EqualsSign
        | FragmentTraits.Colon;

    public bool Suits(Fragment fragment) =>
        fragment.Form == FragmentForm.Text && (fragment.Key == Member || fragment.Scope?.Key == Member);

    public bool TryOpen(Fragment fragment, Reading reading)
    {
        var text = fragment.Text;
        var setting = new ScriptSetting(fragment.Place.Then("→"))
        {
            Data = fragment.Channel,
            Literals = fragment.Channel,
            Comments = fragment.Channel,
            Code = fragment.Channel,
            Depth = fragment.Depth + 1,
        };
        ScriptReader.Read(reading, text, 0, text.Length, fragment.Origin, setting);

        // Style sheets and templates are sources, too, so that the whole is examined as it is as well.
        fragment.IsOpened = false;
        return true;
    }
}
