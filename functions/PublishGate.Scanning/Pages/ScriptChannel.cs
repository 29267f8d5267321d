using System.Buffers;
using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Pages.Scripts;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Pages;

/// <summary>Scripts inside the page, JSON or code.</summary>
/// <example><c>&lt;script id="__NEXT_DATA__" type="application/json">{"calls":[{"phone":…}]}&lt;/script></c></example>
internal static class ScriptChannel
{
    private static readonly SearchValues<string> Programs = SearchValues.Create(
        ["javascript", "ecmascript", "json", "module", "importmap", "speculationrules"],
        StringComparison.OrdinalIgnoreCase
    );

    private static readonly SearchValues<string> Templates = SearchValues.Create(
        ["html", "template", "tmpl", "handlebars", "mustache", "x-ejs", "x-jade", "x-pug"],
        StringComparison.OrdinalIgnoreCase
    );

    private static readonly SearchValues<string> Code = SearchValues.Create(
        [
            "function",
            "=>",
            "()",
            "('",
            "(\"",
            "var ",
            "const ",
            "let ",
            "window.",
            "document.",
            "};",
            "import ",
            "void ",
        ],
        StringComparison.Ordinal
    );

    /// <param name="markup">The page.</param>
    /// <param name="script">The script's start tag.</param>
    /// <param name="content">The text token inside.</param>
    /// <param name="number">The number of the script in the page, from 1.</param>
    public static void Read(MarkupSetting markup, Tag script, PageToken content, int number)
    {
        if (markup.Text.AsSpan(content.Start, content.End - content.Start).IsWhiteSpace())
        {
            return;
        }

        var type = script.Value("type")?.Trim() ?? "";
        if (IsTemplate(type, markup.Text.AsSpan(content.Start, content.End - content.Start).TrimStart()))
        {
            var text = (markup.Text[content.Start..content.End], markup.Origin.From(content.Start));
            markup.Add(Channel.Template, PlaceOf(markup, script, number), text);
            return;
        }

        var setting = new ScriptSetting(PlaceOf(markup, script, number)) { Depth = markup.Depth };
        var before = markup.Reading.Fragments.Count;
        ScriptReader.Read(
            markup.Reading,
            markup.Text,
            content.Start,
            content.End,
            markup.Origin,
            markup.Around is null
                ? setting
                : setting with
                {
                    Data = markup.Channel ?? setting.Data,
                    Literals = markup.Channel ?? setting.Literals,
                    Comments = markup.Channel ?? setting.Comments,
                    Code = markup.Channel ?? setting.Code,
                }
        );
        if (type.Contains("ld+json", StringComparison.OrdinalIgnoreCase))
        {
            ReferMedia(markup, before);
        }
    }

    // A type that no browser runs keeps markup or data for a script: text/x-handlebars, text/ng-template, text/yaml. What
    // waits for consent or for the page to be idle has a type of its own, too, and is code.
    private static bool IsTemplate(string type, ReadOnlySpan<char> content) =>
        type.Length > 0
        && !type.AsSpan().ContainsAny(Programs)
        && (
            type.AsSpan().ContainsAny(Templates)
            || content.StartsWith("<")
            || content.StartsWith("{{")
            || !(content[0] is '{' or '[' || content.ContainsAny(Code))
        );

    // schema.org: "image": "https://…" or "image": { "@type": "ImageObject", "url": "https://…" }.
    private static void ReferMedia(MarkupSetting markup, int first)
    {
        for (var i = first; i < markup.Reading.Fragments.Count; i++)
        {
            var fragment = markup.Reading.Fragments[i];
            var isMedia = AssetChannel.IsMediaKey(fragment.Key);
            if (isMedia || (fragment.Key is "url" or "@id" && AssetChannel.IsMediaKey(fragment.Scope?.Key)))
            {
                ReferAddress(markup, fragment);
            }
        }
    }

    private static void ReferAddress(MarkupSetting markup, Fragment fragment)
    {
        var isAddress =
            fragment.Text.StartsWith("http", StringComparison.OrdinalIgnoreCase) || fragment.Text.StartsWith('/');
        if (isAddress && !fragment.Text.Contains(' '))
        {
            AssetChannel.Reference(markup, fragment.Text, fragment.Place);
        }
    }

    private static Place PlaceOf(MarkupSetting markup, Tag script, int number) =>
        script.Value("id") is { Length: > 0 } id
            ? markup.At("script#" + Place.SafeName(id))
            : markup.At($"script:{number}");
}
