using PublishGate.Scanning.Detection.Documents;
using PublishGate.Scanning.Detection.Metadata;

namespace PublishGate.Scanning.Detection;

/// <summary>Every detector.</summary>
public static class Detectors
{
    public static IReadOnlyList<IDetector> All { get; } =
    [
        new FlaggedTermDetector(),
        new PhoneDetector(),
        new EmailDetector(),
        new CoordinateDetector(),
        new PlaceCodeDetector(),
        new PostalAddressDetector(),
        new IdentityNumberDetector(),
        new MacAddressDetector(),
        new EditorialNoteDetector(),
        new MetadataDetector(),
        new DocumentDetector(),
        new PersonalNameDetector(),
        new FamilyRelationDetector(),
        new TokenDetector(),
        new ShapedTokenDetector(),
        new PrivateKeyDetector(),
        new JwtDetector(),
        new SignedAddressDetector(),
        new ConnectionStringDetector(),
        new GenericSecretDetector(),
        new UserPathDetector(),
        new InternalHostDetector(),
        new WorkspaceLinkDetector(),
        new CmsUserDetector(),
    ];

    /// <summary>Every rule, by id.</summary>
    public static IReadOnlyDictionary<string, Rule> Rules { get; } =
        All.SelectMany(detector => detector.Rules).ToDictionary(rule => rule.Id, StringComparer.Ordinal);
}
