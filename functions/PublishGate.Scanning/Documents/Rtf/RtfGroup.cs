using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Documents.Rtf;

/// <summary>The state of a group; inner groups begin with that of the outer one.</summary>
/// <param name="Destination">The control word that says what the group is for; empty for the text itself.</param>
/// <param name="IsHidden">Its text is formatted as hidden.</param>
/// <param name="Change">Its text is a tracked change: <c>inserted</c> or <c>deleted</c>.</param>
/// <param name="Skip">Characters that stand in for each Unicode character, for programs that do not know those.</param>
internal readonly record struct RtfGroup(string Destination, bool IsHidden, string? Change, int Skip)
{
    private static readonly Dictionary<string, MetadataKind> Properties = new(StringComparer.Ordinal)
    {
        ["author"] = MetadataKind.Person,
        ["operator"] = MetadataKind.Person,
        ["manager"] = MetadataKind.Person,
        ["company"] = MetadataKind.Organisation,
        ["title"] = MetadataKind.Title,
        ["subject"] = MetadataKind.FreeText,
        ["keywords"] = MetadataKind.FreeText,
        ["doccomm"] = MetadataKind.FreeText,
        ["category"] = MetadataKind.FreeText,
        ["hlinkbase"] = MetadataKind.FilePath,
        ["template"] = MetadataKind.FilePath,
        ["generator"] = MetadataKind.Software,
        ["atnauthor"] = MetadataKind.Person,
        ["atnid"] = MetadataKind.Person,
        ["revtbl"] = MetadataKind.Person,
    };

    private static readonly HashSet<string> Others = new(StringComparer.Ordinal)
    {
        "annotation",
        "fldinst",
        "pict",
        "objdata",
        "fonttbl",
        "stylesheet",
        "colortbl",
        "listtable",
        "listoverridetable",
        "rsidtbl",
        "info",
        "themedata",
        "colorschememapping",
        "datastore",
        "latentstyles",
        "xmlnstbl",
        "userprops",
        "propname",
        "staticval",
        "linkval",
        "falt",
        "panose",
        "blipuid",
        "objclass",
        "objname",
        "bkmkstart",
        "bkmkend",
        "atrfstart",
        "atrfend",
        "atndate",
        "atntime",
        "atnref",
    };

    public static bool IsDestination(string word) => Properties.ContainsKey(word) || Others.Contains(word);

    /// <summary>Hexadecimal digits of a picture or object.</summary>
    public bool IsData =>
        Destination is "pict" or "objdata" or "themedata" or "colorschememapping" or "datastore" or "blipuid";

    /// <summary>Tables that programs write for themselves.</summary>
    public bool IsTable =>
        Destination
            is "fonttbl"
                or "stylesheet"
                or "colortbl"
                or "listtable"
                or "listoverridetable"
                or "latentstyles"
                or "falt"
                or "panose"
                or "atrfstart"
                or "atrfend"
                or "atnref"
                or "atndate"
                or "atntime"
                or "rsidtbl"
                or "xmlnstbl";

    public MetadataKind? Kind => Properties.TryGetValue(Destination, out var kind) ? kind : null;

    public Channel Channel =>
        Destination switch
        {
            "annotation" or "atnauthor" or "atnid" => Channel.DocumentComment,
            "revtbl" => Channel.TrackedChange,
            "fldinst" => Channel.DocumentPart,
            _ when Kind is not null => Channel.DocumentProperty,
            not "" => Channel.DocumentPart,
            _ when Change is not null => Channel.TrackedChange,
            _ when IsHidden => Channel.HiddenText,
            _ => Channel.DocumentText,
        };
}
