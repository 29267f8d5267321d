using System.Buffers;
using System.Collections.Concurrent;
using System.Collections.Frozen;
using PublishGate.Scanning.Fragments;

namespace PublishGate.Scanning.Media;

/// <summary>Tells from the name of a picture's tag, and where that is silent from its value, what the tag tells.</summary>
/// <remarks>
/// Tags of the same meaning have similar names in EXIF, XMP, IPTC, maker notes and text chunks, in every format and of
/// every vendor; so one ordered list of words covers those that nobody has listed too.
/// </remarks>
internal static class TagMeaning
{
    private const int MostKnown = 4096;
    private const int LongestKnown = 64;
    private const string Numeric = "0123456789+-. ,/:;eExX%";

    private static readonly SearchValues<char> NumericCharacters = SearchValues.Create(Numeric);

    /// <summary>Parts of a name, the telling ones first; a name is compared in lower case, without its separators.</summary>
    private static readonly (string Part, MetadataKind Kind)[] Parts =
    [
        ("serial", MetadataKind.Serial),
        ("imei", MetadataKind.Serial),
        ("deviceid", MetadataKind.Serial),
        ("cameraid", MetadataKind.Serial),
        ("bodyid", MetadataKind.Serial),
        ("bodynumber", MetadataKind.Serial),
        ("barcode", MetadataKind.Serial),
        ("ownername", MetadataKind.Owner),
        ("cameraowner", MetadataKind.Owner),
        ("licensee", MetadataKind.Owner),
        ("registered", MetadataKind.Owner),
        ("gpsmapdatum", MetadataKind.Technical),
        ("gpsversion", MetadataKind.Technical),
        ("gpsdatestamp", MetadataKind.Time),
        ("gpstimestamp", MetadataKind.Time),
        ("gpsmeasure", MetadataKind.Technical),
        ("gpsstatus", MetadataKind.Technical),
        ("gps", MetadataKind.Location),
        ("latitude", MetadataKind.Location),
        ("longitude", MetadataKind.Location),
        ("altitude", MetadataKind.Location),
        ("geotag", MetadataKind.Location),
        ("geotiff", MetadataKind.Location),
        ("sublocation", MetadataKind.Location),
        ("locationcreated", MetadataKind.Location),
        ("locationshown", MetadataKind.Location),
        ("city", MetadataKind.Location),
        ("country", MetadataKind.Location),
        ("provincestate", MetadataKind.Location),
        ("landmark", MetadataKind.Location),
        ("shotlocation", MetadataKind.Location),
        ("cellid", MetadataKind.Location),
        ("postalcode", MetadataKind.Location),
        ("streetaddress", MetadataKind.Location),
        ("filename", MetadataKind.FilePath),
        ("filepath", MetadataKind.FilePath),
        ("pathname", MetadataKind.FilePath),
        ("sourcefile", MetadataKind.FilePath),
        ("linkedfile", MetadataKind.FilePath),
        ("soundfile", MetadataKind.FilePath),
        ("projectpath", MetadataKind.FilePath),
        ("fullpath", MetadataKind.FilePath),
        ("cachepath", MetadataKind.FilePath),
        ("alternatepath", MetadataKind.FilePath),
        ("directory", MetadataKind.FilePath),
        ("region", MetadataKind.Region),
        ("persondisplay", MetadataKind.Region),
        ("personemail", MetadataKind.Region),
        ("personlive", MetadataKind.Region),
        ("facename", MetadataKind.Region),
        ("documentid", MetadataKind.LinkId),
        ("instanceid", MetadataKind.LinkId),
        ("uniqueid", MetadataKind.LinkId),
        ("uuid", MetadataKind.LinkId),
        ("guid", MetadataKind.LinkId),
        ("identifier", MetadataKind.LinkId),
        ("burstid", MetadataKind.LinkId),
        ("documentname", MetadataKind.FilePath),
        ("licensor", MetadataKind.Credit),
        ("captionwriter", MetadataKind.Person),
        ("writereditor", MetadataKind.Person),
        ("personin", MetadataKind.Person),
        ("babyname", MetadataKind.Person),
        ("patient", MetadataKind.Person),
        ("physician", MetadataKind.Person),
        ("approvedby", MetadataKind.Person),
        ("routedto", MetadataKind.Person),
        ("clientname", MetadataKind.Person),
        ("endusername", MetadataKind.Person),
        ("contact", MetadataKind.Person),
        ("editor", MetadataKind.Person),
        ("ciadr", MetadataKind.Person),
        ("ciemail", MetadataKind.Person),
        ("citel", MetadataKind.Person),
        ("copyright", MetadataKind.Credit),
        ("artist", MetadataKind.Credit),
        ("byline", MetadataKind.Credit),
        ("credit", MetadataKind.Credit),
        ("rights", MetadataKind.Credit),
        ("photographer", MetadataKind.Credit),
        ("attributionname", MetadataKind.Credit),
        ("contributor", MetadataKind.Credit),
        ("creatortool", MetadataKind.Software),
        ("author", MetadataKind.Credit),
        ("software", MetadataKind.Software),
        ("firmware", MetadataKind.Software),
        ("processingversion", MetadataKind.Software),
        ("history", MetadataKind.Software),
        ("toolkit", MetadataKind.Software),
        ("creator", MetadataKind.Credit),
        ("producer", MetadataKind.Software),
        ("datetime", MetadataKind.Time),
        ("timestamp", MetadataKind.Time),
        ("timezone", MetadataKind.Time),
        ("offsettime", MetadataKind.Time),
        ("subsectime", MetadataKind.Time),
        ("createdate", MetadataKind.Time),
        ("modifydate", MetadataKind.Time),
        ("metadatadate", MetadataKind.Time),
        ("datecreated", MetadataKind.Time),
        ("timecreated", MetadataKind.Time),
        ("digitaldate", MetadataKind.Time),
        ("digitaltime", MetadataKind.Time),
        ("publisher", MetadataKind.Organisation),
        ("organi", MetadataKind.Organisation),
        ("company", MetadataKind.Organisation),
        ("imagesupplier", MetadataKind.Organisation),
        ("headline", MetadataKind.FreeText),
        ("description", MetadataKind.FreeText),
        ("caption", MetadataKind.FreeText),
        ("comment", MetadataKind.FreeText),
        ("keyword", MetadataKind.FreeText),
        ("subject", MetadataKind.FreeText),
        ("instruction", MetadataKind.FreeText),
        ("transmissionreference", MetadataKind.FreeText),
        ("category", MetadataKind.FreeText),
        ("objectname", MetadataKind.FreeText),
        ("title", MetadataKind.FreeText),
        ("lensmodel", MetadataKind.Device),
        ("lensmake", MetadataKind.Device),
        ("lenstype", MetadataKind.Device),
        ("cameramodel", MetadataKind.Device),
        ("cameratype", MetadataKind.Device),
        ("hostcomputer", MetadataKind.Device),
    ];

    /// <summary>Short names, which mean this only when they are the whole name.</summary>
    private static readonly FrozenDictionary<string, MetadataKind> Names = new Dictionary<string, MetadataKind>
    {
        ["make"] = MetadataKind.Device,
        ["model"] = MetadataKind.Device,
        ["lens"] = MetadataKind.Device,
        ["owner"] = MetadataKind.Owner,
        ["state"] = MetadataKind.Location,
        ["location"] = MetadataKind.Location,
        ["place"] = MetadataKind.Location,
        ["geography"] = MetadataKind.Location,

        // The cell of a telephone network.
        ["cgi"] = MetadataKind.Location,
        ["lac"] = MetadataKind.Location,
        ["mcc"] = MetadataKind.Location,
        ["mnc"] = MetadataKind.Location,
        ["people"] = MetadataKind.Person,
        ["person"] = MetadataKind.Person,
        ["personality"] = MetadataKind.Person,
        ["speaker"] = MetadataKind.Person,
        ["director"] = MetadataKind.Person,
        ["engineer"] = MetadataKind.Person,
        ["client"] = MetadataKind.Person,
        ["manager"] = MetadataKind.Person,
        ["lasturl"] = MetadataKind.FilePath,
        ["manageto"] = MetadataKind.FilePath,
        ["source"] = MetadataKind.Organisation,
        ["date"] = MetadataKind.Time,
        ["time"] = MetadataKind.Time,
        ["modificationtime"] = MetadataKind.Time,
        ["creationtime"] = MetadataKind.Time,
        ["when"] = MetadataKind.Time,
        ["label"] = MetadataKind.FreeText,
        ["by"] = MetadataKind.Credit,
        ["agent"] = MetadataKind.Software,
        ["generator"] = MetadataKind.Software,
        ["format"] = MetadataKind.Technical,
    }.ToFrozenDictionary();

    /// <summary>Names that were read before: the same few hundred come again in nearly every file.</summary>
    private static readonly ConcurrentDictionary<string, MetadataKind?> Known = new(StringComparer.Ordinal);

    /// <summary>What a tag tells; <see cref="MetadataKind.Unknown"/> for words under a name that means nothing to us.</summary>
    public static MetadataKind Of(string name, string text) =>
        OfName(name) switch
        {
            null => OfValue(text),
            // A field for a type or a datum holds one word; a sentence in it is not what the field is for.
            MetadataKind.Technical when text.AsSpan().Trim().Contains(' ') => OfValue(text),
            { } kind => kind,
        };

    /// <summary>What a value tells whose name says nothing: numbers and switches are technical, words unknown.</summary>
    public static MetadataKind OfValue(string text) =>
        IsNumeric(text) || IsSwitch(text) ? MetadataKind.Technical : MetadataKind.Unknown;

    /// <summary>What a tag's name tells, if anything.</summary>
    public static MetadataKind? OfName(string name)
    {
        if (Known.TryGetValue(name, out var known))
        {
            return known;
        }

        var read = Read(name);
        if (name.Length <= LongestKnown && Known.Count < MostKnown)
        {
            Known[name] = read;
        }

        return read;
    }

    private static MetadataKind? Read(string name)
    {
        var bare = string.Concat(name.Where(char.IsLetterOrDigit)).ToLowerInvariant();
        if (Names.TryGetValue(bare, out var kind))
        {
            return kind;
        }

        foreach (var (part, meaning) in Parts)
        {
            if (bare.Contains(part, StringComparison.Ordinal))
            {
                return meaning;
            }
        }

        return null;
    }

    /// <summary>Numbers, separated or not, and nothing else.</summary>
    public static bool IsNumeric(string text) => !text.AsSpan().ContainsAnyExcept(NumericCharacters);

    private static bool IsSwitch(string text) =>
        bool.TryParse(text, out _) || text.Length <= 2 || text is "None" or "none" or "default" or "Yes" or "No";
}
