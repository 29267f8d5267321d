using System.Collections.Frozen;
using AngleSharp.Html.Parser;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Pages;

/// <summary>The assets that a page ships by reference: pictures, sound, video and documents.</summary>
/// <example><c>&lt;img srcset="a.jpg 1x, b.jpg 2x"></c>, <c>&lt;a href="letter.pdf"></c>, <c>&lt;meta property="og:image" content=…></c></example>
internal static class AssetChannel
{
    private static readonly FrozenSet<string> DocumentTypes = (
        "pdf doc docx docm dot dotx xls xlsx xlsm xlsb ppt pptx pptm pps ppsx odt ods odp odg rtf epub csv tsv txt zip 7z rar"
        + " gz tar tgz jpg jpeg png gif webp avif heic heif tif tiff bmp svg mp3 m4a aac wav flac ogg oga opus wma aiff mp4"
        + " m4v mov webm mkv avi wmv flv 3gp vtt srt json xml kml kmz gpx geojson vcf ics eml msg pages numbers key"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> MetaNames = (
        "og:image og:image:url og:image:secure_url og:video og:video:url og:video:secure_url og:audio og:audio:url"
        + " og:audio:secure_url twitter:image twitter:image:src twitter:player:stream thumbnail msapplication-tileimage image"
        + " thumbnailurl contenturl"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> MediaKeys = (
        "image contentUrl thumbnailUrl thumbnail audio video logo primaryImageOfPage photo"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>A member of JSON-LD that names a picture, sound or video.</summary>
    public static bool IsMediaKey(string? key) => key is not null && MediaKeys.Contains(key);

    public static void Read(MarkupSetting markup, Tag tag)
    {
        if (!markup.IsShipped || tag.Token.Type != HtmlTokenType.StartTag)
        {
            return;
        }

        switch (tag.Name)
        {
            case "img" or "source" or "audio" or "video" or "track" or "embed" or "bgsound":
                Refer(markup, tag, "src");
                ReferAll(markup, tag, "srcset");
                Refer(markup, tag, "poster");
                Refer(markup, tag, "data-src");
                ReferAll(markup, tag, "data-srcset");
                break;
            case "input":
                Refer(markup, tag, "src");
                break;
            case "image" or "feimage":
                Refer(markup, tag, "href");
                Refer(markup, tag, "xlink:href");
                break;
            case "object":
                Refer(markup, tag, "data");
                break;
            case "a" or "area":
                ReferDocument(markup, tag);
                break;
            case "link":
                ReadLink(markup, tag);
                break;
            case "meta":
                ReadMeta(markup, tag);
                break;
            case "body" or "table" or "td" or "th":
                Refer(markup, tag, "background");
                break;
        }
    }

    /// <summary>Takes an address in, unless it is no asset of its own.</summary>
    public static void Reference(MarkupSetting markup, string url, Place place)
    {
        var address = url.Trim();
        var hash = address.IndexOf('#', StringComparison.Ordinal);
        address = hash < 0 ? address : address[..hash];
        if (!markup.IsShipped || address.Length == 0 || HasOtherScheme(address))
        {
            return;
        }

        if (
            markup.Base is { } around
            && Uri.TryCreate(around, UriKind.RelativeOrAbsolute, out var first)
            && first.IsAbsoluteUri
            && Uri.TryCreate(first, address, out var whole)
        )
        {
            address = whole.AbsoluteUri;
        }

        markup.Reading.Add(new AssetReference(address, place.ToString()));
    }

    // data:, blob:, javascript:, about: and the like name nothing that is stored elsewhere.
    private static bool HasOtherScheme(string address)
    {
        var colon = address.IndexOf(':', StringComparison.Ordinal);
        return colon > 0
            && address.AsSpan(0, colon).IndexOfAny("/?.") < 0
            && !address.StartsWith("http:", StringComparison.OrdinalIgnoreCase)
            && !address.StartsWith("https:", StringComparison.OrdinalIgnoreCase);
    }

    private static void Refer(MarkupSetting markup, Tag tag, string attribute)
    {
        if (tag.Value(attribute) is { } url)
        {
            Reference(markup, url, tag.Place.Then("@" + attribute));
        }
    }

    // srcset: an address, spaces, a size, a comma; addresses may hold commas, but not at their end.
    private static void ReferAll(MarkupSetting markup, Tag tag, string attribute)
    {
        if (tag.Value(attribute) is not { } list)
        {
            return;
        }

        var place = tag.Place.Then("@" + attribute);
        var rest = list.AsSpan().TrimStart(" \t\r\n\f,");
        while (!rest.IsEmpty)
        {
            var space = rest.IndexOfAny(" \t\r\n\f");
            var url = space < 0 ? rest : rest[..space];
            Reference(markup, url.TrimEnd(',').ToString(), place);
            rest = space < 0 ? [] : rest[space..];
            if (!url.EndsWith(","))
            {
                var comma = rest.IndexOf(',');
                rest = comma < 0 ? [] : rest[comma..];
            }

            rest = rest.TrimStart(" \t\r\n\f,");
        }
    }

    private static void ReferDocument(MarkupSetting markup, Tag tag)
    {
        if (tag.Value("href") is not { } url)
        {
            return;
        }

        var path = url.AsSpan();
        var end = path.IndexOfAny('?', '#');
        path = end < 0 ? path : path[..end];
        var isOnHostOnly =
            path.Contains("//", StringComparison.Ordinal) && path.LastIndexOf('/') == path.IndexOf("//") + 1;
        var dot = path.LastIndexOf('.');
        var type = dot < 0 || isOnHostOnly ? "" : path[(dot + 1)..].Trim().ToString();
        if (tag.Has("download") || DocumentTypes.Contains(type))
        {
            Reference(markup, url, tag.Place.Then("@href"));
        }
    }

    private static void ReadLink(MarkupSetting markup, Tag tag)
    {
        var words = (tag.Value("rel") ?? "")
            .ToLowerInvariant()
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var isPicture = words.Any(word =>
            word
                is "icon"
                    or "apple-touch-icon"
                    or "apple-touch-icon-precomposed"
                    or "image_src"
                    or "mask-icon"
                    or "apple-touch-startup-image"
        );
        var isMedia =
            words.Contains("preload")
            && tag.Value("as")?.ToLowerInvariant() is "image" or "video" or "audio" or "track";
        if (isPicture || isMedia)
        {
            Refer(markup, tag, "href");
            ReferAll(markup, tag, "imagesrcset");
        }
    }

    private static void ReadMeta(MarkupSetting markup, Tag tag)
    {
        var name = tag.Value("property") ?? tag.Value("name") ?? tag.Value("itemprop");
        if (name is not null && MetaNames.Contains(name.Trim()))
        {
            Refer(markup, tag, "content");
        }
    }
}
