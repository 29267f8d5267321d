using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Pages;
using PublishGate.Scanning.Pages.Styles;

namespace PublishGate.Scanning.Decoding;

/// <summary>Markup in a string: an article's body in JSON, <c>srcdoc</c>, a conditional comment.</summary>
internal sealed class MarkupEncoding : IEncoding
{
    public FragmentTraits OneOf => FragmentTraits.AngleBracket;

    public bool Suits(Fragment fragment) => !fragment.Visible && MarkupLexer.HasMarkup(fragment.Text);

    public bool TryOpen(Fragment fragment, Reading reading)
    {
        var markup = new MarkupSetting(reading, fragment.Text, fragment.Origin)
        {
            Around = fragment.Place,
            Channel = fragment.Channel,
            Key = fragment.Key,
            Scope = fragment.Scope,
            Form = fragment.Form == FragmentForm.Comment ? FragmentForm.Comment : FragmentForm.Text,
            Depth = fragment.Depth + 1,
            IsShipped = fragment.Key == "srcdoc" || fragment.Channel is Reports.Channel.Template,
        };
        var tags = new TagParser(markup);
        var tokens = new MarkupLexer(markup, tags).OfPart();
        new MarkupReader(markup, tags, new StyleRules(fragment.Text)).Read(tokens);
        fragment.IsOpened = true;
        return true;
    }
}
