namespace PublishGate.Scanning;

/// <summary>Ends the reading of an artifact whose limit is reached; the scanner turns it into a gap.</summary>
internal sealed class LimitReachedException(string place, string limit) : Exception($"{limit} at {place}")
{
    public string Place => place;

    public string Limit => limit;
}
