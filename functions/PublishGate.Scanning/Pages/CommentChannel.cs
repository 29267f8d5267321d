using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Positions;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Pages;

/// <summary>Comments, also the ones that the parser makes of what it cannot read: <c>&lt;?php … ?></c>, <c>&lt;/ …></c>.</summary>
/// <example><c>&lt;!-- fact-check: caller is … --></c>, <c>&lt;!--[if IE]>…&lt;![endif]--></c></example>
internal static class CommentChannel
{
    public static void Read(MarkupSetting markup, PageToken token)
    {
        var text = markup.Text.AsSpan(token.Start, token.Length);
        var opening = text.StartsWith("<!--") ? 4 : Math.Min(2, text.Length);
        var closing =
            text.EndsWith("-->") && text.Length >= 7 ? 3
            : text.EndsWith(">") && opening < text.Length ? 1
            : 0;
        var (start, end) = (token.Start + opening, token.End - closing);
        if (start < end && !text[opening..^closing].IsWhiteSpace())
        {
            var content = (markup.Text[start..end], markup.Origin.From(start));
            markup.Add(Channel.HtmlComment, markup.At("comment"), content, form: FragmentForm.Comment);
        }
    }
}
