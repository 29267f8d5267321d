using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;
using PublishGate.Scanning.Detection.Context;
using PublishGate.Scanning.Detection.Locations;
using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Masking;
using PublishGate.Scanning.Pages.Scripts;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Detection;

/// <summary>Points on the map: decimal pairs, objects and arrays, degrees and minutes, geohashes, plus codes, map links.</summary>
internal sealed class CoordinateDetector : IDetector
{
    private const int DecimalsOfATown = 2;

    // latitude, longitude: a longer key says more.
    private const int LongestHalf = 9;
    private const double SmallestDifference = 1e-9;
    private const int MostDegrees = 180;

    private static readonly SearchValues<string> Hideouts = SearchValues.Create(
        [
            "home",
            "house",
            "hide",
            "safe",
            "shelter",
            "meeting",
            "flat",
            "dom",
            "дом",
            "source",
            "caller",
            "witness",
            "victim",
        ],
        StringComparison.OrdinalIgnoreCase
    );

    // What settings and maps call the places that they begin at.
    private static readonly SearchValues<string> Settings = SearchValues.Create(
        ["site", "default", "initial", "map", "center", "centre", "station", "office", "weather", "visitor", "geoip"],
        StringComparison.OrdinalIgnoreCase
    );

    internal static readonly Rule Coordinates = new(
        "coordinates",
        Severity.Block,
        "A place on the map",
        "Remove the coordinates, or round them to the town."
    );

    // What a look-up of an address on the net gives beside the place.
    private const int FewestParts = 2;
    private static readonly FrozenSet<string> PartsOfLookup = (
        "city state region country countryCode country_code countryName continent timezone time_zone zip postalCode postal_code metro dma"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public IReadOnlyList<Rule> Rules { get; } = [Coordinates];

    public FragmentTraits Needs => FragmentTraits.Digit;

    public IReadOnlyList<Example> Examples { get; } =
    [
        Example.Finds("shot at 48.51234, 35.09876 at night", "48.51234, 35.09876"),
        Example.Finds("lat=48.51234&lng=35.09876", "48.51234&lng=35.09876"),
        Example.Finds("geo:48.51234,35.09876", "48.51234,35.09876"),
        Example.Finds("https://www.google.com/maps/@48.51234,35.09876,17z", "48.51234,35.09876"),
        Example.Finds("https://www.openstreetmap.org/#map=17/48.51234/35.09876", "48.51234/35.09876"),
        Example.Finds("https://api.mapbox.invalid/v1/static/35.09876,48.51234,16/600x400", "35.09876,48.51234"),
        Example.Finds("48.51234", "48.51234") with
        {
            Key = "lat",
            Beside = [("lng", "35.09876")],
        },
        Example.Finds("48.51", "48.51") with
        {
            Key = "latitude",
            Beside = [("longitude", "35.09")],
            Severity = Severity.Warn,
        },
        Example.Finds("48°30′44″N 35°05′55″E", "48°30′44″N 35°05′55″E"),
        Example.Finds("48°30'44\" с.ш., 35°05'55\" в.д.", "48°30'44\" с.ш., 35°05'55\" в.д."),
        Example.Finds("48° 30.737' N, 35° 05.926' E", "48° 30.737' N, 35° 05.926' E"),
        Example.Finds("N48.51234 E035.09876", "48.51234 E035.09876"),
        Example.Finds("48.51234° 35.09876°", "48.51234° 35.09876"),
        Example.Finds("48.51234", "48.51234") with
        {
            Key = "home_lat",
            Beside = [("home_lng", "35.09876")],
        },
        Example.Finds("48.51234 N 35.09876 E", "48.51234 N 35.09876"),
        Example.Finds("$GPGLL,4830.7407,N,03505.9260,E,1", "4830.7407,N,03505.9260,E"),
        Example.Finds("485123456", "485123456") with
        {
            Key = "latitudeE7",
            Beside = [("longitudeE7", "350987654")],
        },
        Example.Finds("48/1,30/1,4444/100", "48/1,30/1,4444/100") with
        {
            Key = "GPSLatitude",
            Beside = [("GPSLongitude", "35/1,5/1,5552/100")],
        },
        Example.Finds("https://www.bing.com/maps?cp=48.51234~35.09876&lvl=17", "48.51234~35.09876"),
        Example.Finds("48.51234", "48.51234") with
        {
            Key = "y",
            Beside = [("x", "35.09876"), ("srid", "4326")],
        },
        Example.Ignores("48.51234") with
        {
            Key = "y",
            Beside = [("x", "35.09876")],
        },
        Example.Finds("48.500;35.100", "48.500;35.100") with
        {
            Key = "position",
            Severity = Severity.Warn,
        },
        Example.Finds("530034", "530034") with
        {
            Key = "easting",
            Beside = [("northing", "180381")],
        },
        Example.Ignores("EN 48.51234 E035x 35.09876"),
        Example.Finds("8GX7G36X+W7", "8GX7G36X+W7"),
        Example.Finds("ubkyv7s1d", "ubkyv7s1d") with
        {
            Key = "geohash",
        },
        Example.Finds("geohash u8vxn84mnr of the flat", "u8vxn84mnr"),
        Example.Ignores("a geohash is a word of 12 letters"),
        Example.Finds("N 48°30′44″ E 35°05′55″", "N 48°30′44″ E 35°05′55″"),
        Example.Ignores("M48.51234,35.09876,12.34567,45.67891z"),
        Example.Ignores("48.51234,35.09876") with
        {
            Key = "points",
        },
        Example.Ignores("0.51234, 0.09876"),
        Example.Ignores("0.00000, 0.00000"),
        Example.Ignores("1.2.3, 4.5.6"),
        Example.Ignores("12.50, 13.75"),
        Example.Ignores("ubkyv7s1d"),
        Example.Ignores("12345678+90"),
    ];

    public void Detect(Fragment fragment, DetectionContext context)
    {
        if (LocationReader.MayHold(fragment) && !Surroundings.OfKey(fragment).HasFlag(Topic.Drawing))
        {
            foreach (var match in LocationReader.InText(fragment))
            {
                Report(match, fragment, context);
            }
        }

        if (fragment.Form is not FragmentForm.Number && Geohashes.Behind(fragment.Text) is { } hash)
        {
            Report(hash, fragment, context);
        }

        if (LocationReader.AmongMembers(fragment) is { } pair)
        {
            Report(pair, fragment, context);
        }
    }

    // <div id="map" data-lat="…" data-lng="…" data-zoom="12">
    private static bool IsMapOnPage(Fragment fragment) => HasZoom(fragment.Scope) || HasZoom(fragment.Scope?.Parent);

    private static bool HasZoom(FragmentScope? scope) =>
        scope?.Members.Any(member =>
            member.Key?.Contains("zoom", StringComparison.OrdinalIgnoreCase) == true
            || member.Key is "projection" or "basemap"
        ) == true;

    // site_latitude, defaultLat, mapCenterLng
    private static bool IsOfSetting(Fragment fragment) =>
        fragment.Key is { Length: > LongestHalf } key
        && key.AsSpan().ContainsAny(Settings)
        && !key.AsSpan().ContainsAny(Hideouts);

    // "ip": "203.0.113.7", "lat": …: where the server takes the reader to be.
    private static bool IsOfReader(Fragment fragment) =>
        fragment.Scope?.Members.Any(member => member.Key is "ip" or "ipAddress" or "ip_address" or "asn") == true
        || fragment.Scope?.Members.Count(member => member.Key is { } key && PartsOfLookup.Contains(key)) >= FewestParts;

    // L.marker([…]), new LatLng(…): what a script puts on a map is mostly shown, but for what someone keeps under a name.
    private static bool IsDrawnOnMap(Fragment fragment) =>
        fragment.Scope is { Key: { } key } scope
        && key.EndsWith(MapCalls.Name, StringComparison.Ordinal)
        && !key.AsSpan().ContainsAny(Hideouts)
        && !fragment.Key.AsSpan().ContainsAny(Hideouts)
        && (scope.KeyFacts.Topics & Topic.Person) == Topic.None;

    // 48.5, 35.1; also where a system wrote it as 48.500, 35.100.
    private static bool IsOfTown(LocationMatch match) =>
        match.Decimals <= DecimalsOfATown || (IsRound(match.Latitude) && IsRound(match.Longitude));

    private static bool IsRound(double degrees) =>
        Math.Abs(degrees) <= MostDegrees
        && Math.Abs(degrees - Math.Round(degrees, DecimalsOfATown)) < SmallestDifference;

    private static void Report(LocationMatch match, Fragment fragment, DetectionContext context)
    {
        var (severity, because) =
            PublishedContacts.Holds(fragment) ? (Severity.Info, "it is where an organisation is")
            : Outlines.Hold(fragment) ? (Severity.Warn, "it is one of many points of a line or an area")
            : IsDrawnOnMap(fragment) ? (Severity.Warn, "a script draws it on a map")
            : IsOfSetting(fragment) ? (Severity.Warn, "its key says that it is the site's or a map's own place")
            : IsOfReader(fragment) ? (Severity.Warn, "it is where the reader is taken to be, by the address beside it")
            : IsMapOnPage(fragment) ? (Severity.Warn, "readers see it on a map, by the zoom beside it")
            : PublishedContacts.IsOfVenue(fragment)
                ? (Severity.Warn, "it is a place that anyone may visit, by the keys around it")
            : IsOfTown(match) ? (Severity.Warn, "it is no more precise than a town")
            : PublishedContacts.IsDeclared(fragment) ? (Severity.Warn, PublishedContacts.Declared)
            : ((Severity?)null, (string?)null);
        context.Report(
            new Detected(Coordinates, fragment, match.Start, match.End - match.Start)
            {
                Canonical = string.Create(CultureInfo.InvariantCulture, $"{match.Latitude:F4},{match.Longitude:F4}"),
                Excerpt = Mask.Number(fragment.Text[match.Start..match.End]),
                Severity = severity,
                Because = because,
                ForReaders = fragment is { InSight: true, Form: FragmentForm.Url, Channel: Channel.Url, Key: "href" },
            }
        );
    }
}
