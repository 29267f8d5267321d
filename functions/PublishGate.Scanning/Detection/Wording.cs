using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Detection;

/// <summary>Channels in an editor's words, to follow "ships in" and "remove it from".</summary>
internal static class Wording
{
    public static string Of(Channel channel) =>
        channel switch
        {
            Channel.VisibleText => "the text",
            Channel.HiddenElement => "a hidden part of the page",
            Channel.HtmlComment => "a comment in the page's source",
            Channel.ScriptComment => "a comment in a script",
            Channel.ScriptJson => "the page's embedded data (JSON)",
            Channel.ScriptString => "a script",
            Channel.ScriptCode => "a script's code",
            Channel.StyleComment => "a comment in a style sheet",
            Channel.StyleContent => "a style sheet",
            Channel.Attribute => "an attribute of the page's markup",
            Channel.DataAttribute => "a data attribute of the page's markup",
            Channel.HiddenInput => "a hidden form field",
            Channel.Url => "a link's address",
            Channel.Meta => "a meta tag",
            Channel.Link => "a link tag",
            Channel.Title => "the page's title",
            Channel.Template => "a template that is not shown",
            Channel.Noscript => "text for browsers without scripts",
            Channel.SvgMetadata => "the metadata of a drawing (SVG)",
            Channel.SourceMap => "a source map",
            Channel.DataUri => "a file embedded in the page (data: address)",
            Channel.TrailingData => "bytes after the end of the content",
            Channel.FileName => "a file name",
            Channel.FileSystem => "file-system data of an archive",
            Channel.EmbeddedPicture => "an embedded picture",
            Channel.Thumbnail => "an embedded thumbnail",
            Channel.Subtitle => "subtitles",
            Channel.DocumentProperty => "the document's properties",
            Channel.DocumentText => "the document's text",
            Channel.DocumentComment => "a comment in the document",
            Channel.TrackedChange => "a tracked change",
            Channel.HiddenText => "hidden text",
            Channel.HiddenSheet => "a hidden sheet",
            Channel.HiddenSlide => "a hidden slide",
            Channel.SpeakerNote => "speaker notes",
            Channel.RedactedText => "text under a redaction",
            Channel.Annotation => "an annotation",
            Channel.Bookmark => "a bookmark",
            Channel.FormField => "a form field",
            Channel.EmbeddedFile => "an attached file",
            Channel.ExternalLink => "a link to another file",
            Channel.DocumentScript => "a script in the document",
            Channel.PreviousRevision => "an earlier version kept in the document",
            Channel.DocumentPart => "a part of the document",
            Channel.PlainText => "the text",
            Channel.StructuredData => "the data",
            Channel.EmailHeader => "a mail header",
            Channel.ArchiveEntry => "a file in the archive",
            _ => $"the file's metadata ({KebabCase.Name(channel)})",
        };
}
