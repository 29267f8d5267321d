using PublishGate.Scanning.Documents.Pdf.Syntax;
using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Media;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Documents.Pdf;

/// <summary>Tells what an object is for, and takes in its strings under the channel that this means.</summary>
internal sealed class PdfMeanings
{
    private readonly Reading _reading;
    private readonly PdfFile _file;
    private readonly HashSet<int> _scripts = [];
    private readonly HashSet<int> _forms = [];
    private readonly Dictionary<int, string> _files = [];
    private readonly PdfHiddenFields _hidden;
    private readonly int _properties;

    public PdfMeanings(Reading reading, PdfFile file)
    {
        (_reading, _file, _hidden) = (reading, file, new PdfHiddenFields(file));
        _properties = (file.Trailer?["Info"] as PdfReference)?.Number ?? -1;
        foreach (var item in file.Objects.Where(file.IsCurrent))
        {
            Find(item.Value);
        }
    }

    public bool IsScript(PdfObject item) => _scripts.Contains(item.Number);

    public bool IsFormData(PdfObject item) => _forms.Contains(item.Number);

    public string? NameOfFile(PdfObject item) => _files.GetValueOrDefault(item.Number);

    /// <summary>Takes in the strings of one object, with all that is written inside it.</summary>
    public void Read(MediaBlock place, PdfObject item, HashSet<string> said)
    {
        if (item.Number == _properties)
        {
            ReadProperties(place.Then("properties"), item.Value, said);
            return;
        }

        var open = new Stack<(PdfValue Value, string? Key, Channel Channel)>([
            (item.Value, null, Channel.DocumentPart),
        ]);
        while (open.TryPop(out var next))
        {
            if (next.Value is PdfString words)
            {
                Add(place, next.Channel, next.Key, PdfText.Decode(words.Bytes).Trim(), said);
                continue;
            }

            var channel = ChannelOf(next.Value) ?? next.Channel;
            if (next.Value is PdfDictionary dictionary)
            {
                AddMarks(place, next.Value);
                foreach (var (key, member) in dictionary.Members)
                {
                    // A string may be an object of its own; here is what it is said for.
                    var value = _file.Resolve(member) is PdfString text ? text : member;
                    open.Push((value, key, ChannelOf(key, dictionary, channel)));
                }
            }
            else
            {
                foreach (var child in next.Value.Children)
                {
                    open.Push((child, next.Key, channel));
                }
            }
        }
    }

    /// <summary>The document's properties (14.3.3): who, with what, when.</summary>
    public void ReadProperties(MediaBlock place, PdfValue value, HashSet<string> said)
    {
        foreach (var (key, member) in (value as PdfDictionary)?.Members ?? new Dictionary<string, PdfValue>())
        {
            // Some programs write lists: each keyword of Apple's is a string of its own.
            var texts = new List<string>();
            PdfStrings.Collect(_file.Resolve(member), texts);
            foreach (var words in texts)
            {
                said.Add(words);
                _reading.AddDocument(place, Channel.DocumentProperty, words, key, KindOf(key, words));
            }
        }
    }

    private static MetadataKind? KindOf(string key, string words) =>
        key switch
        {
            "Author" => MetadataKind.Person,
            "Title" => MetadataKind.Title,
            "Subject" or "Keywords" or "AAPL:Keywords" => MetadataKind.FreeText,
            "Creator" or "Producer" => MetadataKind.Software,
            "CreationDate" or "ModDate" => MetadataKind.Time,
            _ => TagMeaning.Of(key, words),
        };

    private void Find(PdfValue value)
    {
        if (value["JS"] is PdfReference script)
        {
            _scripts.Add(script.Number);
        }

        foreach (var form in _file.Items(value["XFA"]).OfType<PdfReference>())
        {
            _forms.Add(form.Number);
        }

        if (_file.Resolve(value["EF"]) is PdfDictionary files)
        {
            var name = _file.Resolve(value["UF"] ?? value["F"]) as PdfString;
            foreach (var reference in files.Members.Values.OfType<PdfReference>())
            {
                _files[reference.Number] = PdfText.Decode(name?.Bytes ?? []);
            }
        }

        foreach (var child in value.Children.Where(child => child is PdfDictionary or PdfArray))
        {
            Find(child);
        }
    }

    /// <summary>The channel of a dictionary's strings, by its type or by the members that only such dictionaries have.</summary>
    private Channel? ChannelOf(PdfValue value) =>
        value["Subtype"]?.NameValue switch
        {
            "Link" => Channel.DocumentPart,
            _ when _hidden.Contains(value) => Channel.HiddenText,
            "Widget" => Channel.FormField,
            { } when value["Rect"] is not null => Channel.Annotation,
            _ when value["FT"] is not null => Channel.FormField,
            _ when value["EF"] is not null => Channel.EmbeddedFile,
            _ when value["S"]?.NameValue is "URI" => IsFile(value["URI"]) ? Channel.ExternalLink : Channel.Url,
            _ when value["S"]?.NameValue is "Launch" or "GoToR" or "ImportData" or "SubmitForm" => Channel.ExternalLink,
            _ when value["Title"] is PdfString && value["Parent"] is not null => Channel.Bookmark,
            _ => null,
        };

    /// <summary>The channel of a member's strings: a script, or who put a link there, whatever the rest of it is.</summary>
    private static Channel ChannelOf(string key, PdfDictionary owner, Channel channel) =>
        key switch
        {
            "JS" => Channel.DocumentScript,
            "T" when owner["Subtype"]?.NameValue == "Link" => Channel.Annotation,
            // Of a hidden field only what somebody entered or is told; the rest names and draws it.
            not ("V" or "DV" or "RV" or "TU" or "Opt") when channel == Channel.HiddenText => Channel.FormField,
            _ => channel,
        };

    private static bool IsFile(PdfValue? address) =>
        address is PdfString text
        && PdfText.Decode(text.Bytes).TrimStart().StartsWith("file:", StringComparison.OrdinalIgnoreCase);

    private void Add(MediaBlock place, Channel channel, string? key, string text, HashSet<string> said)
    {
        said.Add(text);
        switch (channel)
        {
            case Channel.Annotation when key is "T":
                _reading.AddDocument(place.Then("author"), channel, text, "author", MetadataKind.Person);
                break;
            case Channel.Annotation
            or Channel.FormField
            or Channel.EmbeddedFile when key is "M" or "CreationDate" or "ModDate":
                _reading.AddDocument(place.Then("date"), channel, text, key, MetadataKind.Time);
                break;
            case Channel.Annotation
            or Channel.EmbeddedFile
                when key is not ("Contents" or "RC" or "Subj" or "OverlayText" or "UF" or "F" or "Desc"):
                AddOther(place, key, text);
                break;
            case Channel.DocumentPart:
                AddOther(place, key, text);
                break;
            case Channel.HiddenText when !TellsSomething(text):
                _reading.AddDocument(place, Channel.FormField, text, key, null);
                break;
            case Channel.HiddenText:
                _reading.AddText(place.Then("hidden form field"), channel, text, key);
                break;
            case Channel.FormField when key is "DV":
                _reading.AddDocument(place, channel, text, key, null);
                break;
            case Channel.Bookmark or Channel.FormField:
                _reading.AddDocument(place, channel, text, key, null, visible: true);
                break;
            default:
                _reading.AddText(place, channel, text, key);
                break;
        }
    }

    /// <summary>What has no meaning of its own is held by what it says only.</summary>
    private void AddOther(MediaBlock place, string? key, string text)
    {
        if (PdfText.ReadsLikeWords(text))
        {
            _reading.AddText(place, Channel.DocumentPart, text, key);
        }
    }

    /// <summary>Words or a number of some length, not the zero or the check mark that a form counts with.</summary>
    private static bool TellsSomething(string text) =>
        text.Length >= 3 && (PdfText.ReadsLikeWords(text) || text.Count(char.IsDigit) >= 5);

    /// <summary>Layers that are turned off (8.11.4.3), and private data of the program that made the file.</summary>
    private void AddMarks(MediaBlock place, PdfValue value)
    {
        if (value["D"] is not null && ReferenceEquals(value, _file.Resolve(_file.Catalog["OCProperties"])))
        {
            foreach (var name in PdfLayers.NamesTurnedOff(_file))
            {
                _reading.AddText(place.Then("hidden layer"), Channel.HiddenText, $"layer {name}");
            }
        }
    }
}
