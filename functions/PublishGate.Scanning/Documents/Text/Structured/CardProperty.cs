using PublishGate.Scanning.Fragments;

namespace PublishGate.Scanning.Documents.Text.Structured;

/// <summary>What the name of a card's property tells; the same for all lines of that name.</summary>
internal sealed record CardProperty(string Name, Place Place)
{
    public static CardProperty Of(string name, Reading reading) =>
        new(name, reading.Current.At(Place.SafeName(name.Length > 0 ? name : "continued line")));

    /// <summary>Where what stands between the name and the colon is.</summary>
    public Place Parameters { get; } = Place.Then("parameters");

    public MetadataKind? Kind { get; } =
        Name.ToUpperInvariant() switch
        {
            "FN" or "N" or "NICKNAME" => MetadataKind.Person,
            "ORG" => MetadataKind.Organisation,
            "UID" or "PRODID" or "REV" or "VERSION" => MetadataKind.Technical,
            _ => null,
        };
}
