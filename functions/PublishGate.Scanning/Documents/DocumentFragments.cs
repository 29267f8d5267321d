using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Media;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Documents;

/// <summary>Turns what a document's part holds into fragments.</summary>
internal static class DocumentFragments
{
    /// <summary>A text of a part, with no meaning of its own beside its channel; nothing if it is blank.</summary>
    public static void AddText(
        this Reading reading,
        MediaBlock part,
        Channel channel,
        string text,
        string? key = null,
        FragmentScope? scope = null,
        FragmentForm form = FragmentForm.Text
    ) => reading.AddDocument(part, channel, text, key, null, scope, form);

    /// <summary>A text that readers of the document see.</summary>
    public static void AddVisible(
        this Reading reading,
        MediaBlock part,
        string text,
        string? key = null,
        FragmentScope? scope = null,
        FragmentForm form = FragmentForm.Text
    ) => reading.AddDocument(part, Channel.DocumentText, text, key, null, scope, form, visible: true);

    /// <summary>Who made something, and when.</summary>
    public static void AddAuthor(this Reading reading, MediaBlock part, Channel channel, string? author, string? date)
    {
        reading.AddDocument(part.Then("author"), channel, author, "author", MetadataKind.Person);
        reading.AddDocument(part.Then("date"), channel, date, "date", MetadataKind.Time);
    }

    /// <summary>A value whose name tells what it is.</summary>
    public static void AddDocument(
        this Reading reading,
        MediaBlock part,
        Channel channel,
        string? text,
        string? key,
        MetadataKind? kind,
        FragmentScope? scope = null,
        FragmentForm form = FragmentForm.Text,
        bool visible = false
    )
    {
        var clean = MetadataText.Clean(text ?? "");
        if (clean.Length == 0)
        {
            return;
        }

        reading.Add(
            new Fragment
            {
                Channel = channel,
                Place = part.Place,
                Text = clean,
                Origin = part.Range(0, part.Length),
                Key = key,
                Kind = kind,
                Scope = scope,
                Form = form,
                Visible = visible,
                Depth = reading.Current.Depth,
            }
        );
    }
}
