using PublishGate.Scanning.Fragments;
using static PublishGate.Scanning.Fragments.MetadataKind;

namespace PublishGate.Scanning.Media;

/// <summary>What a tag tells, by the name that a person or a program gave it.</summary>
/// <remarks>
/// One vocabulary for all formats whose tags are named in words (Vorbis comments, APE items, TXXX frames, Matroska,
/// ASF and QuickTime keys, iXML elements), since programs copy the same names from one to the other.
/// </remarks>
internal static class TagKinds
{
    private static readonly Dictionary<string, MetadataKind> Exact = Build();

    // Parts of names that only sound and video files use; what pictures use too is in TagMeaning.
    private static readonly (string Part, MetadataKind Kind)[] Parts =
    [
        ("musicbrainz", LinkId),
        ("location", Location),
        ("iso6709", Location),
        ("unitid", Serial),
        ("purchas", Owner),
        ("account", Owner),
        ("appleid", Owner),
        ("author", Person),
        ("mail", Person),
        ("encodedby", Person),
        ("acoustid", LinkId),
        ("replaygain", Technical),
        ("note", FreeText),
        ("lyric", FreeText),
        ("encoder", Software),
        ("manufacturer", Device),
    ];

    /// <summary>The kind of a tag; <see cref="Unknown"/> where its name says nothing.</summary>
    public static MetadataKind Of(string name)
    {
        var plain = Plain(name);
        if (Exact.TryGetValue(plain, out var kind))
        {
            return kind;
        }

        // Keys in dotted or slashed families end with the telling word: com.apple.quicktime.author, WM/Composer.
        var family = name.AsSpan().LastIndexOfAny('.', '/', ':');
        if (family >= 0 && Exact.TryGetValue(Plain(name[(family + 1)..]), out kind))
        {
            return kind;
        }

        foreach (var (part, partKind) in Parts)
        {
            if (plain.Contains(part, StringComparison.Ordinal))
            {
                return partKind;
            }
        }

        return TagMeaning.OfName(name) ?? Unknown;
    }

    /// <summary>The kind of a tag with its value: words under a name for a number or a code are not what the field is for.</summary>
    public static MetadataKind Of(string name, string text) =>
        Of(name) switch
        {
            Technical when text.AsSpan().Trim().Contains(' ') => TagMeaning.OfValue(text),
            var kind => kind,
        };

    private static string Plain(string name) =>
        string.Concat(name.Take(80).Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant));

    private static Dictionary<string, MetadataKind> Build()
    {
        var kinds = new Dictionary<string, MetadataKind>(StringComparer.Ordinal);
        Add(
            Title,
            "title album albumtitle albumartist artist artists band performer performers ensemble orchestra subtitle tracktitle"
        );
        Add(
            Title,
            "titlesort albumsort artistsort albumartistsort composersort originalartist originalalbum work movementname"
        );
        Add(
            Title,
            "grouping contentgroup genre style mood show series season episode discsubtitle setsubtitle trackartist"
        );
        Add(Title, "partofset originaltitle tvshow tvepisode tvnetwork programme program scene take");
        Add(
            Person,
            "author authors creator composer lyricist writer writtenby conductor arranger remixer remixedby mixer"
        );
        Add(
            Person,
            "producer coproducer executiveproducer director assistantdirector screenplayby actor cast engineer soundengineer"
        );
        Add(
            Person,
            "mixedby masteredby technician editor editedby narrator reader speaker interviewer interviewee reporter journalist"
        );
        Add(
            Person,
            "host guest contact user username createdby modifiedby lastmodifiedby operator recordist soundmixer producedby"
        );
        Add(
            Person,
            "commissioned commissionedby originator involvedpeople musiciancredits artistoriginal accompaniment"
        );
        Add(
            Person,
            "cinematographer directorofphotography productiondesigner costumedesigner choregrapher soloist tagger videographer"
        );
        Add(Person, "fullname displayname firstname lastname ripper rippedby sourceperson");
        Add(Owner, "ownername licensedto");
        Add(
            Credit,
            "copyright rights license licence copyrighturl termsofuse credit credits productioncopyright legal provider"
        );
        Add(
            Organisation,
            "publisher organization organisation label labelno recordlabel productionstudio distributedby distributor"
        );
        Add(Organisation, "company radiostation internetradiostationname contentdistributor studio network vendorname");
        Add(
            FreeText,
            "comment comments description synopsis longdescription summary note notes lyrics unsyncedlyrics syncedlyrics"
        );
        Add(
            FreeText,
            "keywords subject text information logcomment storydescription userdata tagtext remarks project tape tapename"
        );
        Add(
            FreeText,
            "liner slate circled falsestart wildtrack category podcastdescription podcastkeywords usercomment headline"
        );
        Add(FreeText, "medley reason source name warning promotionurl url website wwwaudiofile wwwartist www uri link");
        Add(
            Location,
            "location xyz gpsposition gpscoordinates recordinglocation compositionlocation composernationality city country"
        );
        Add(
            Location,
            "state province street venue place archivallocation geo coordinates latitude longitude altitude speedlocation"
        );
        Add(
            Serial,
            "umid bwfumid serial serialnumber deviceserial cameraserialnumber bodyserialnumber lensserialnumber imei mac macaddress"
        );
        Add(Device, "make model device camera recorder microphone audiodevice manufacturer deviceattribute lens");
        Add(
            Software,
            "encoder encodersettings encodersoftware encodingtool encoding encodingapplication writingapp muxingapp software tool"
        );
        Add(
            Software,
            "creatortool createdwith vendor encodingsettings applicationname appversion swversion wmencodingapplication"
        );
        Add(
            Time,
            "date year originaldate originalyear originationdate originationtime creationdate creationtime recordeddate time"
        );
        Add(
            Time,
            "recordingdate daterecorded dateencoded datetagged datereleased datedigitized datewritten datepurchased encodingtime"
        );
        Add(Time, "releasedate retaildate originalreleasetime recordingtime taggingtime timestamp dateutc");
        Add(
            LinkId,
            "originatorreference isrc isan iswc upc ean barcode catalognumber catalog mcdi mcn discid cddb cddbdiscid cddb1 id uniqueid uniquefileidentifier"
        );
        Add(
            LinkId,
            "fileuid familyuid familyname contentid itunescatalogid itunesplaylistid sourceid mediaprimaryclassid serialid trackid"
        );
        Add(
            LinkId,
            "wmcollectionid wmcollectiongroupid wmcontentid providerstyle providerrating uniqueidentifier documentid instanceid"
        );
        Add(
            LinkId,
            "podcastid podcasturl podcastguid accesspoint asin amgid musicipuid musicipfingerprint tunestrackid itunesid"
        );
        Add(
            FilePath,
            "file filename originalfilename originalfile path filepath sourcefile sourcepath relatedfile origfile currentfilename parentfilename"
        );
        Add(
            Technical,
            "track tracknumber tracktotal totaltracks disc discnumber disctotal totaldiscs disknumber compilation bpm tempo key"
        );
        Add(
            Technical,
            "initialkey length duration rating language playcount bitrate samplerate channels gapless itunsmpb itunnorm speed"
        );
        Add(
            Technical,
            "waveformatextensiblechannelmask bps numberofframes numberofbytes statisticstags statisticswritingapp partnumber totalparts"
        );
        Add(
            Technical,
            "scriptdata type script coverartmime wmfsdkversion wmfsdkneeded deviceconformancetemplate majorbrand minorversion compatiblebrands peaklevel averagelevel isvbr devicetype handlername mediatype"
        );
        return kinds;

        void Add(MetadataKind kind, string names)
        {
            foreach (var name in names.Split(' '))
            {
                kinds.TryAdd(name, kind);
            }
        }
    }
}
