using System.Collections.Frozen;
using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Detection.Context;

/// <summary>Tells the contacts that an organisation publishes about itself, in structured data and settings.</summary>
internal static class PublishedContacts
{
    private const int Ancestors = 4;

    /// <summary>Types of schema.org that are no person; all types of organisations end in one of the first words.</summary>
    private static readonly string[] Types =
    [
        "Organization",
        "ContactPoint",
        "Business",
        "Corporation",
        "Place",
        "Store",
        "Restaurant",
        "Hotel",
        "School",
        "Museum",
        "Hospital",
        "WebSite",
        "PostalAddress",
        "GeoCoordinates",
        "Listing",
        "Accommodation",
        "Apartment",
        "JobPosting",
    ];

    private const int FewestNetworks = 2;
    private static readonly FrozenSet<string> Networks = (
        "facebook fb instagram twitter youtube vk vkontakte odnoklassniki tiktok linkedin threads bluesky mastodon dzen zen rss pinterest"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Names of meta elements: geotags (RFC draft-daviel-html-geo-tag), Open Graph's contact data.</summary>
    private static readonly string[] PlaceNames =
    [
        "geo.position",
        "ICBM",
        "og:street-address",
        "og:latitude",
        "og:longitude",
        "place:location:latitude",
        "place:location:longitude",
        "business:contact_data:street_address",
    ];

    /// <summary>The fragment is an organisation's own contact: in a <c>publisher</c>, an <c>@type: Organization</c>.</summary>
    /// <remarks>Not below an <c>@type: Person</c>, and not under a key of its own such as <c>callerPhone</c>.</remarks>
    public static bool Holds(Fragment fragment)
    {
        if (!IsContact(fragment) && (Surroundings.OfKey(fragment) & Topic.Person) != Topic.None)
        {
            return false;
        }

        var isPublished = false;
        var scope = fragment.Scope;
        for (var i = 0; i < Ancestors && scope is not null; i++, scope = scope.Parent)
        {
            var type = TypeOf(scope);
            if (type.Contains("Person", StringComparison.Ordinal))
            {
                return false;
            }

            isPublished |= Types.Any(each => type.Contains(each, StringComparison.Ordinal)) || IsOrganisation(scope);
        }

        return isPublished;
    }

    /// <summary>The keys around it speak of a place that anyone may visit, and of no person: <c>stores[3].phone</c>.</summary>
    public static bool IsOfVenue(Fragment fragment)
    {
        if ((Surroundings.OfKey(fragment) & Topic.Person) != Topic.None && !IsContact(fragment))
        {
            return false;
        }

        var isVenue = false;
        var scope = fragment.Scope;
        for (var i = 0; i < Ancestors && scope is not null; i++, scope = scope.Parent)
        {
            var topics = scope.KeyFacts.Topics;
            if ((topics & (Topic.Person | Topic.Line)) != Topic.None)
            {
                return false;
            }

            isVenue |= topics.HasFlag(Topic.Venue);
        }

        return isVenue;
    }

    /// <summary>Stands among a site's accounts with networks, and beside nobody: <c>{"facebook": …, "vk": …, "whatsapp": …}</c>.</summary>
    public static bool IsAmongNetworks(Fragment fragment)
    {
        if (fragment.Scope is not { } scope)
        {
            return false;
        }

        var networks = 0;
        foreach (var member in scope.Members)
        {
            if ((member.KeyFacts.Topics & (Topic.Person | Topic.Name)) != Topic.None)
            {
                return false;
            }

            networks += Networks.Contains(member.Key ?? "") ? 1 : 0;
        }

        return networks >= FewestNetworks;
    }

    /// <summary>Why a place is no more than a warning that <see cref="IsDeclared"/>.</summary>
    public const string Declared = "the page itself tells search engines that it is about this place";

    /// <summary>Stands in a meta element by which pages declare the place they are about: <c>geo.position</c>, <c>ICBM</c>.</summary>
    public static bool IsDeclared(Fragment fragment) =>
        fragment is { Channel: Channel.Meta or Channel.HtmlComment, Key: { } key }
        && Array.Exists(PlaceNames, name => name.Equals(key, StringComparison.OrdinalIgnoreCase));

    // contactPhone: whose, the objects around it tell.
    private static bool IsContact(Fragment fragment) =>
        fragment.Key?.Contains("contact", StringComparison.OrdinalIgnoreCase) ?? false;

    private static bool IsOrganisation(FragmentScope scope) =>
        (scope.KeyFacts.Topics & Topic.Organisation) != Topic.None
        && TellingKeys.IsOnly(scope.Key, Topic.Organisation | Topic.Person | Topic.Name);

    // "@type": "NewsMediaOrganization"; where the type is a list, the @id often tells it: "…/#organization".
    private static string TypeOf(FragmentScope scope)
    {
        foreach (var member in scope.Members)
        {
            if (member.Key is "@type" or "itemtype")
            {
                return member.Text;
            }

            if (member.Key is "@id" && member.Text.EndsWith("#organization", StringComparison.OrdinalIgnoreCase))
            {
                return "Organization";
            }
        }

        return "";
    }
}
