namespace PublishGate.Scanning.Detection.Locations;

/// <summary>A point on the map where it stands.</summary>
/// <param name="Latitude">Degrees north, -90 to 90.</param>
/// <param name="Longitude">Degrees east, -180 to 180.</param>
/// <param name="Decimals">Decimal places of the coarser of the two, or what they amount to.</param>
/// <param name="Start">First character in the text.</param>
/// <param name="End">Character behind the last.</param>
internal readonly record struct LocationMatch(double Latitude, double Longitude, int Decimals, int Start, int End);
