using System.Globalization;

namespace PublishGate.Evaluation.Pages.Leaks;

/// <summary>Places precise enough to find a door.</summary>
internal static class CoordinateLeaks
{
    public static Leak Next(Dice dice)
    {
        var latitude = Math.Round(dice.Between(-55, 65), 6);
        var longitude = Math.Round(dice.Between(-120, 150), 6);
        var (lat, lon) = (Text(latitude), Text(longitude));
        var (variant, text) = dice.Next(8) switch
        {
            0 => ("degrees", $"{Dms(latitude, "N", "S")} {Dms(longitude, "E", "W")}"),
            1 => ("pair", $"{lat},{lon}"),
            2 => ("minutes", $"{Minutes(latitude, "N", "S")}, {Minutes(longitude, "E", "W")}"),
            3 => (
                "letters",
                $"N{Math.Abs(latitude).ToString("00.00000", CultureInfo.InvariantCulture)} E{Math.Abs(longitude).ToString("000.00000", CultureInfo.InvariantCulture)}"
            ),
            4 => ("decimal degrees", $"{lat}° {lon}°"),
            5 => ("spaced words", $"lat {lat} lon {lon}"),
            _ => ("pair", $"{lat}, {lon}"),
        };
        var key = dice.Pick([
            "coordinates",
            "gps",
            "location",
            "position",
            "latlng",
            "geo_position",
            "recordedAt",
            "homeLocation",
            "coords",
            "whereabouts",
        ]);
        (string, object)[] members = dice.Next(10) switch
        {
            0 => [("location", new (string, object)[] { ("lat", latitude), ("lng", longitude) })],
            1 => [("latitude", latitude), ("longitude", longitude)],
            2 => [("geo", new (string, object)[] { ("latitude", lat), ("longitude", lon) })],
            3 => [("lat", lat), ("lon", lon)],
            4 => [("geometry", new (string, object)[] { ("type", "Point"), ("y", latitude), ("x", longitude) })],
            5 => [("home_lat", latitude), ("home_lng", longitude)],
            6 => [("gpsLatitude", lat), ("gpsLongitude", lon)],
            _ => [(key, text)],
        };
        return new Leak
        {
            Kind = "coordinates",
            Variant = variant,
            Value = text,
            Key = key,
            Sentence = dice.Pick(["Recorded at ", "GPS ", "координаты: ", "Aufnahmeort ", ""]) + text,
            Members = members,
            Cores = [Whole(lat), Whole(lon), Whole(text)],
            Link = dice.Pick([
                $"geo:{lat},{lon}",
                $"https://www.google.com/maps?q={lat},{lon}",
                $"https://www.google.com/maps/@{lat},{lon},17z",
                $"https://yandex.ru/maps/?ll={lon}%2C{lat}&z=17",
                $"https://www.openstreetmap.org/?mlat={lat}&mlon={lon}#map=18/{lat}/{lon}",
            ]),
        };
    }

    private static string Text(double value) => value.ToString("0.000000", CultureInfo.InvariantCulture);

    private static string Minutes(double value, string positive, string negative)
    {
        var size = Math.Abs(value);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{(int)size}° {size % 1 * 60:00.000}' {(value < 0 ? negative : positive)}"
        );
    }

    private static string Whole(string text) => text.TrimStart('-');

    private static string Dms(double value, string positive, string negative)
    {
        var size = Math.Abs(value);
        var minutes = size % 1 * 60;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{(int)size}°{(int)minutes:00}'{minutes % 1 * 60:00.0}\"{(value < 0 ? negative : positive)}"
        );
    }
}
