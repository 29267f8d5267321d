using System.Globalization;
using System.Text;
using System.Xml;
using PublishGate.Scanning.Documents.Xml;
using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Media;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Documents.OpenXml;

/// <summary>Comments and the people who wrote them, in all the forms that Word, Excel and PowerPoint have had.</summary>
/// <remarks>
/// <c>w:comment</c> names its author; <c>comment</c> of Excel and <c>p:cm</c> of PowerPoint point to a list of authors;
/// threaded comments point to persons with the id of their account.
/// </remarks>
internal sealed class CommentPart(Reading reading, MediaBlock part) : XmlWalk(reading, part)
{
    private const string LegacyCopyOfThread = "tc=";

    private readonly Stack<StringBuilder> _comments = new();
    private int _comment;

    protected override void Open(XmlReader xml, string name)
    {
        switch (name)
        {
            case "comment" or "cm" or "threadedComment" or "reply":
                _comments.Push(new StringBuilder());
                _comment++;
                var date = Get(xml, "date") ?? Get(xml, "dt") ?? Get(xml, "dT") ?? Get(xml, "created");
                Reading.AddAuthor(At, Channel.DocumentComment, Get(xml, "author") ?? Get(xml, "initials"), date);
                break;
            case "person" or "cmAuthor" or "author" or "presenceInfo":
                AddPerson(Get(xml, "author") ?? Get(xml, "displayName") ?? Get(xml, "name"), "author");
                AddPerson(Get(xml, "userId"), "account");
                break;
            case "p" or "br" when _comments.Count > 0 && _comments.Peek().Length > 0:
                _comments.Peek().Append('\n');
                break;
        }
    }

    protected override void Close(string name)
    {
        if (name is "comment" or "cm" or "threadedComment" or "reply" && _comments.TryPop(out var comment))
        {
            if (string.IsNullOrWhiteSpace(comment.ToString()))
            {
                Reading.AddText(At, Channel.DocumentComment, "empty comment", form: FragmentForm.Name);
            }

            Reading.AddText(At, Channel.DocumentComment, comment.ToString());
        }
    }

    protected override bool Text(string element, string text)
    {
        if (element is "author" && _comments.Count == 0)
        {
            AddPerson(text, "author");
            return true;
        }

        if (element is "t" or "text" or "delText" or "instrText" && _comments.TryPeek(out var comment))
        {
            comment.Append(text);
            return true;
        }

        return string.IsNullOrWhiteSpace(text);
    }

    private MediaBlock At => Part.Then(string.Create(CultureInfo.InvariantCulture, $"comment {_comment}"));

    private void AddPerson(string? name, string key)
    {
        var isCopy = name?.StartsWith(LegacyCopyOfThread, StringComparison.Ordinal) == true;
        var kind = isCopy ? MetadataKind.LinkId : MetadataKind.Person;
        Reading.AddDocument(Part, Channel.DocumentComment, name, key, kind);
    }
}
