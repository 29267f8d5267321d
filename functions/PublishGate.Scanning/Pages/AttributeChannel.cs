using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Pages.Scripts;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Pages;

/// <summary>Every attribute of every tag: text, data, addresses, styles and handlers.</summary>
/// <example><c>data-props='{"caller":…}'</c>, <c>alt="…"</c>, <c>&lt;input type=hidden name=phone value=…></c></example>
internal static class AttributeChannel
{
    /// <summary>Types of <c>input</c> whose value no reader sees.</summary>
    private static readonly string[] UnseenInputs =
    [
        "hidden",
        "password",
        "checkbox",
        "radio",
        "image",
        "file",
        "range",
        "color",
    ];

    /// <summary>Reads the attributes of one tag.</summary>
    /// <param name="markup">Takes the fragments.</param>
    /// <param name="tag">The tag.</param>
    /// <param name="inSight">Readers see its element.</param>
    public static void Read(MarkupSetting markup, Tag tag, bool inSight = false)
    {
        ReadTagName(markup, tag);
        foreach (ref readonly var attribute in tag.Attributes)
        {
            ReadName(markup, tag, attribute);
            if (!markup.Text.AsSpan(attribute.Start, attribute.End - attribute.Start).IsWhiteSpace())
            {
                ReadValue(markup, tag, attribute, inSight);
            }
        }
    }

    // Iva <iva@paper.invalid>: browsers make an element of it that nobody sees.
    private static void ReadTagName(MarkupSetting markup, Tag tag)
    {
        if (tag.Name.Contains('@', StringComparison.Ordinal))
        {
            var content = (tag.Name, markup.Origin.From(tag.Token.Start + 1));
            markup.Add(Channel.Attribute, tag.Place, content, null, tag.Scope);
        }
    }

    private static void ReadName(MarkupSetting markup, Tag tag, TagAttribute attribute)
    {
        if (attribute.Name.MayTell)
        {
            var content = (attribute.Name.Text, markup.Origin.From(attribute.NameStart));
            markup.Add(Channel.Attribute, tag.Place, content, null, tag.Scope, FragmentForm.Name);
        }
    }

    private static void ReadValue(MarkupSetting markup, Tag tag, TagAttribute attribute, bool inSight)
    {
        var value = markup.Text.AsSpan(attribute.Start, attribute.End - attribute.Start);
        switch (attribute.Name.Kind)
        {
            case AttributeKind.Token when !Tells(value):
            case AttributeKind.Geometry when !value.ContainsAny("@:\"{"):
                break;
            case AttributeKind.Style:
                ReadStyle(markup, tag, attribute);
                break;
            case AttributeKind.Script when value.ContainsAny("(=;"):
                ReadScript(markup, tag, attribute);
                break;
            case AttributeKind.Url:
                var channel = tag.Name == "link" ? Channel.Link : Channel.Url;
                Add(markup, tag, attribute, channel, attribute.Name.Text, FragmentForm.Url, inSight);
                break;
            case AttributeKind.UrlList:
                Add(markup, tag, attribute, Channel.Url, attribute.Name.Text);
                break;
            case AttributeKind.Data:
                Add(markup, tag, attribute, Channel.DataAttribute, attribute.Name.Text);
                break;
            case AttributeKind.Value:
                ReadNamedValue(markup, tag, attribute, inSight);
                break;
            default:
                Add(markup, tag, attribute, Channel.Attribute, attribute.Name.Text);
                break;
        }
    }

    // Names that the page's author gives to things tell something when they hold a number, an address, or other scripts.
    private static bool Tells(ReadOnlySpan<char> value) =>
        value.ContainsAny("@&{")
        || (FragmentTraitsReader.Read(value) & (FragmentTraits.Digits | FragmentTraits.NonAscii))
            != FragmentTraits.None;

    private static void ReadNamedValue(MarkupSetting markup, Tag tag, TagAttribute attribute, bool inSight)
    {
        var type = tag.Name == "input" ? tag.Value("type")?.Trim() ?? "" : null;
        var isHidden = "hidden".Equals(type, StringComparison.OrdinalIgnoreCase);
        // What stands in a field or on a button is read like text.
        var isShown = inSight && type is not null && !UnseenInputs.Contains(type, StringComparer.OrdinalIgnoreCase);
        var channel =
            tag.Name == "meta" ? Channel.Meta
            : isHidden ? Channel.HiddenInput
            : Channel.Attribute;
        var value = markup.Text.AsSpan(attribute.Start, attribute.End - attribute.Start).TrimStart();
        var isUrl = value.StartsWith("http", StringComparison.OrdinalIgnoreCase) && !value.TrimEnd().Contains(' ');
        var form = isUrl ? FragmentForm.Url : FragmentForm.Text;
        var key = tag.ValueName is { Length: > 0 } name ? name : attribute.Name.Text;
        Add(markup, tag, attribute, channel, key, form, isShown);
    }

    private static void ReadStyle(MarkupSetting markup, Tag tag, TagAttribute attribute)
    {
        var (text, origin) = CharacterReferences.Decode(markup.Text, attribute.Start, attribute.End, markup.Origin);
        StyleChannel.Read(markup, text, 0, text.Length, origin, tag.Place.Then("@style"));
    }

    private static void ReadScript(MarkupSetting markup, Tag tag, TagAttribute attribute)
    {
        var (text, origin) = CharacterReferences.Decode(markup.Text, attribute.Start, attribute.End, markup.Origin);
        var channel = markup.Channel ?? Channel.Attribute;
        var place = tag.Place.Then(attribute.Name.PlaceWords);
        var setting = new ScriptSetting(place)
        {
            Data = channel,
            Literals = channel,
            Comments = channel,
            Code = channel,
            Depth = markup.Depth,
        };
        ScriptReader.Read(markup.Reading, text, 0, text.Length, origin, setting);
    }

    private static void Add(
        MarkupSetting markup,
        Tag tag,
        TagAttribute attribute,
        Channel channel,
        string key,
        FragmentForm form = FragmentForm.Text,
        bool inSight = false
    )
    {
        var content = CharacterReferences.Decode(markup.Text, attribute.Start, attribute.End, markup.Origin);
        var place = tag.Place.Then(attribute.Name.PlaceWords);
        markup.Add(channel, place, content, key, tag.Scope, form, inSight: inSight);
    }
}
